"""Assessments, and how they go."""
