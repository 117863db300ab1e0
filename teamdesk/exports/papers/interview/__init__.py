"""The note of a motivational interview, as the patient record holds it."""
