"""The pages of a document in the window: made, read and printed."""
