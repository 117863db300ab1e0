"""What a person may think of and write down before a meeting."""
