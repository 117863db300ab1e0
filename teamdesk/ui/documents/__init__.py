"""What was handed out, when and by whom."""
