"""What is done in one person's case, from the referral to its end."""
