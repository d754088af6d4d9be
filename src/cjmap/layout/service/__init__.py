"""The parts of the service blueprint: its lanes and cards, the connectors between them, the lines across."""
