"""The summary of a case's assessments."""
