"""The team's own names, its other teams, and whom it takes in."""
