"""What a team hands out: each document gathered in one transaction, written, checked and logged."""
