"""Stays at an institution."""
