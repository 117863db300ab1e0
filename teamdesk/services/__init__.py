"""What a team does: a command goes in, one transaction, a ChangeSet comes out."""
