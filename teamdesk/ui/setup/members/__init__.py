"""Those who work in the team, and the hours they have."""
