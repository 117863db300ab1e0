"""What a team's work led to, as figures of a group and never of a person."""
