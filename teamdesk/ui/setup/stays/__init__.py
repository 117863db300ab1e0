"""Days bought at institutions, and the numbers that effect is counted by."""
