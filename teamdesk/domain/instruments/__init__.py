"""Instruments that measure function, one file each, found through one registry."""
