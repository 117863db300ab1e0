"""The individual plan, with its consents and participants."""
