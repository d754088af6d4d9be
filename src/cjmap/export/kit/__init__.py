"""What exporters share: fonts that stand in for ours, and text set for renderers that know one direction only."""
