"""The week plan of a person."""
