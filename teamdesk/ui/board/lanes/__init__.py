"""The board as lanes: a column for each phase, and the cards that stand in it."""
