"""A module per kind of document: what it holds is gathered here, and built in ``exports``."""
