"""What stands before a team is open: the first start, the passphrase, and who sits here."""
