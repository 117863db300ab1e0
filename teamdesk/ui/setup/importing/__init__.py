"""Data from other systems: files chosen, looked at, taken in, and told of."""
