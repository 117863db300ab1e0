"""Promises: mine and the team's."""
