"""The meeting as it runs."""
