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

    gc.disable()  # a short process keeps nearly all it makes: collecting takes 8 ms and frees nothing
    try:
        from cjmap.cli.run import run

        code = run(args)
        gc.freeze()  # nor is there anything to gain from looking through it all on the way out: 20 ms
        return code
    except KeyboardInterrupt:  # while Python was still importing
        return 130


if __name__ == "__main__":
    sys.exit(main())
