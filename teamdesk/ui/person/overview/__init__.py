"""A person at a glance."""
