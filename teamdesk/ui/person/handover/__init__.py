"""Handovers to those who carry on."""
