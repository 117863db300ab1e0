"""Read queries, one statement per screen; rows of the domain come out."""
