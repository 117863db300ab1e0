"""Letters to a person, and what the team says of itself."""
