"""A week on paper: the person's own, and that of a member."""
