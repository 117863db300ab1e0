"""The papers that a municipality makes its own Word template by."""
