"""The rules of the field: pure functions and frozen dataclasses; dates come in."""
