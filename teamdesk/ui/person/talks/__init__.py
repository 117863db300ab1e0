"""Motivational interviews (MI)."""
