"""What is brought in: other people's files, read, recognised and turned into records."""
