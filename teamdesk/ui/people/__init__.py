"""Every person the team has met, found by name."""
