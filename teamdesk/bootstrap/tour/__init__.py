"""`teamdesk tour`: a whole weekly meeting through the real window, with no hand."""

from teamdesk.bootstrap.tour.run import run_tour

__all__ = ["run_tour"]
