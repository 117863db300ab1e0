"""What a team's work led to in a period: whole on its own screen, and as it may leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.effects.figures import count_tables, spread_tables
from teamdesk.domain.effects.tables import EffectReport
from teamdesk.storage.queries import effect_facts

if TYPE_CHECKING:
    from teamdesk.domain.effects.facts import Period
    from teamdesk.services.workplace import Workplace


class EffectService:
    """Reads only."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def report(self, period: Period) -> EffectReport:
        """Every figure of a period, for the team's own screen."""
        with self._at.reading() as work:
            session, team_id = work.session, self._at.team_id
            courses = effect_facts.courses(session, team_id, period)
            return EffectReport(
                counts=tuple(count_tables(courses, period)),
                spreads=tuple(spread_tables(courses, period)),
                effort=effect_facts.effort(session, team_id, period),
                promises=effect_facts.promises(session, team_id, period),
            )
