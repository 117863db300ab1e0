"""A document as a file: a writer per format, and what they share."""
