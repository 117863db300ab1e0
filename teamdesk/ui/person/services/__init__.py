"""Services, the decisions on them, and the request for more."""
