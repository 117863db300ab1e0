"""A municipality's own Word template: looked through before it is kept, and filled at its place."""
