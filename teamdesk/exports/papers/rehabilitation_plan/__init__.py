"""The rehabilitation plan: short, with the week in it."""
