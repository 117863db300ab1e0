"""The practice team: an invented team in Fjordvik that is always alive today.

The lives are written in ``resources/demo``; what happens between them is drawn by a seed. It is
the demonstration, the training mode and the data of many tests in one.
"""

from teamdesk.services.practice.fill import PracticeTeam, fill_practice_team

__all__ = ["PracticeTeam", "fill_practice_team"]
