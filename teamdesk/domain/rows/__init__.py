"""Frozen rows: what queries give and views show. No row knows where it was stored."""
