"""What a goal meeting agreed on."""
