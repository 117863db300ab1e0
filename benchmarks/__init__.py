"""What is measured on request, each beside something to compare it with."""
