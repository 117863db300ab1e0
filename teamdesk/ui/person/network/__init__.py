"""Those around the person."""
