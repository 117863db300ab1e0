"""The person's own copy of the plan."""
