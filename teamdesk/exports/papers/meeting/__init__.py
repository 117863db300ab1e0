"""The papers of a meeting: the call to it, its minutes, and the minutes of one case."""
