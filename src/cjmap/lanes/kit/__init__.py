"""What lanes are built from: the frame they stand in, the items they hold, and ways to set items in columns."""
