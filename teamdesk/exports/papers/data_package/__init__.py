"""The copy of everything that is stored about one person, for the person who asks (art. 15)."""
