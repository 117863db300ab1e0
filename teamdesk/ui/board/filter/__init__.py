"""Which cases one wants to see: chips, typed text, and filters kept under a name."""
