"""The municipality's own Word template."""
