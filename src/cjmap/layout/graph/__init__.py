"""What views that are drawn as graphs share."""
