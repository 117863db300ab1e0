"""The request for a longer period of a decision."""
