"""The exceptions cjmap raises on purpose. What is wrong with a map is a diagnostic, never one of these."""

__all__ = ["CjmapError", "InputOutputError", "MissingToolError", "UsageError"]


class CjmapError(Exception):
    """Something the person at the keyboard can mend; shown as one line, never as a traceback."""

    exit_code = 70


class UsageError(CjmapError):
    """The command was asked for something it cannot mean."""

    exit_code = 2


class MissingToolError(CjmapError):
    """A program or library that this command needs is not installed."""

    exit_code = 3


class InputOutputError(CjmapError):
    """A file could not be read or written."""

    exit_code = 3
