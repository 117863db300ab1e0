"""The form by which a person comes in, beside the board."""
