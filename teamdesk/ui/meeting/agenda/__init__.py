"""The agenda as one works in it: before the meeting, and while it runs."""
