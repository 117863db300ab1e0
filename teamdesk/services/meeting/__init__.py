"""The weekly meeting, from its agenda to the minutes that are filed."""
