"""The way in: `cjmap` and `python -m cjmap`. It answers `--version` before anything costly is imported."""

import os
import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line of this process, and end the process with its exit code.

    It returns only for `--version`, and where the command cannot have begun.
    """
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
    except KeyboardInterrupt:  # while Python was still importing
        return 130
    os._exit(code)  # all is written and flushed: taking a hundred modules apart would cost 2 to 20 ms more


if __name__ == "__main__":
    sys.exit(main())
