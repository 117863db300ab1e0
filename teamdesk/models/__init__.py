"""What is stored: typed tables, a file per aggregate."""
