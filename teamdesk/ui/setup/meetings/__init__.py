"""When meetings come again, and by which rules they are held."""
