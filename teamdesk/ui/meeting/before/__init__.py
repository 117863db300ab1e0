"""Before the meeting."""
