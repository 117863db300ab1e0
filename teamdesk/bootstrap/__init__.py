"""Composition root of the window: builds engine, services and window."""
