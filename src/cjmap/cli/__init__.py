"""The command line: one module a command, and the exit codes."""
