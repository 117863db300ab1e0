"""What the forms of a person's page share: fields that save themselves, drafts, and undo."""
