"""What is stored about one person, read table by table and told in plain words (art. 15)."""
