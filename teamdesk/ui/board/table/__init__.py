"""The board as a table: the list with its groups, and the goal matrix."""
