"""First start, unlock, import and the team's settings."""
