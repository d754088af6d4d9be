"""One module a command, each with one COMMAND."""
