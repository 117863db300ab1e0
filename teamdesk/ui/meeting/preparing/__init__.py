"""What each member writes before the meeting."""
