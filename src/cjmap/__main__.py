"""The way in: `cjmap` and `python -m cjmap`. It answers `--version` before anything costly is imported."""

import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line of this process and return its exit code."""
    args = sys.argv[1:]
    if args == ["--version"]:
        from cjmap import __version__

        sys.stdout.write(f"cjmap {__version__}\n")
        return 0
    import gc

    gc.disable()  # a short process that keeps nearly all it makes: collecting costs 8 ms of start-up and frees nothing
    from cjmap.cli.run import run

    return run(args)


if __name__ == "__main__":
    sys.exit(main())
