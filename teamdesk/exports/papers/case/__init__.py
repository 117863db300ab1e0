"""What papers about one person share: how they begin, and the tables they all have."""
