"""Evaluations, and what follows after the end."""
