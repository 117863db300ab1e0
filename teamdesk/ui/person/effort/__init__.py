"""What was done for the person, contact by contact."""
