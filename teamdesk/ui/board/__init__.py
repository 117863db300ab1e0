"""The case board on the wall."""
