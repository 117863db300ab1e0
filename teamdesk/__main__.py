"""Entry: fault handler, import order, then window or command line."""
