"""A document as Word."""
