"""Colours, type and spacing, read from one file of tokens a theme."""
