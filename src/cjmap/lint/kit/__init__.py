"""What several rules share, one topic each."""
