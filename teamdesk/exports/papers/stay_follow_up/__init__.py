"""The follow-up after a stay at an institution."""
