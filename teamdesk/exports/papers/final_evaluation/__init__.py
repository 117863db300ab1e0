"""The final evaluation of a course."""
