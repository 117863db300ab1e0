"""The effect of a year, and who began and ended in it."""
