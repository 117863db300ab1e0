"""One's own counts of motivational interviews."""
