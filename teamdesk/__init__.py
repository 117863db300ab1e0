"""Teamdesk: the weekly interdisciplinary meeting of a municipal rehabilitation team."""

__version__ = "0.1.0"
