"""The team's own lists: a member's tasks, and the persons of a zone."""
