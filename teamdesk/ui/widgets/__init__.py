"""Small pieces that every place uses."""
