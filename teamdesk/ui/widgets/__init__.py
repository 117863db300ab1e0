"""The controls every place is built from; a place never styles a control of its own."""
