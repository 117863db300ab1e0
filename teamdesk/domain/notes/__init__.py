"""From a meeting note to action items and decisions."""
