"""What the help was and is, and what it costs."""
