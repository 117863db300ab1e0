"""Who is in the room: roles, guests, and who may not see which case."""
