"""What a file means: journeys, personas and projects, with every shorthand spelt out and every id resolved."""
