"""What closes the meeting and comes after it."""
