"""The promises that were given to one person."""
