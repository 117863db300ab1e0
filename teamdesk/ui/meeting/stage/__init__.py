"""The person on stage."""
