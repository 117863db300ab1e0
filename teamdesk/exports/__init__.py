"""What is handed out: one content model, a builder per document, a writer per format."""
