"""The note, and what it becomes."""
