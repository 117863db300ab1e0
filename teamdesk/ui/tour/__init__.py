"""A guest without hands: eyes, fingers and a camera that use the window as a person does."""
