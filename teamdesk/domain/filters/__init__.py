"""The filter of the board: what it asks, how it is typed, and how it is told."""
