"""The meeting: agenda, the person on stage, the note and what it becomes."""
