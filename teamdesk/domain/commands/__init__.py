"""Commands: what a gesture asks for, with the version that the person saw."""
