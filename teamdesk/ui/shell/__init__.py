"""What stands around the places: the window, the rail, the bars and the command palette."""
