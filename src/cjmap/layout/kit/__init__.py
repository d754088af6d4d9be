"""The parts of a sheet around its lanes: columns, masthead, personas, stage bar, legend and footer."""
