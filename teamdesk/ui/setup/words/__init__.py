"""The words of the team, which a note is read by."""
