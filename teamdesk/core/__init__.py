"""What everything stands on, with no knowledge of the field."""
