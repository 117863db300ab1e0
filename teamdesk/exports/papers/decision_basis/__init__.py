"""The basis for a decision on services."""
