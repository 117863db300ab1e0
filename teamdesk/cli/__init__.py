"""The command line; the window is its default."""
