"""What a team's work led to in a period: whole on its own screen, and as it may leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.effects.limit import read_limit, write_limit
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.rows.effects import EffectSettingsRow, StandingFigures
from teamdesk.models import DocumentExport, Team
from teamdesk.storage.queries import effect_facts, effect_lists
from teamdesk.storage.queries.kept_figures import export_that_stands

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveEffectLimit, TakeBackFigures
    from teamdesk.domain.effects.facts import Period
    from teamdesk.domain.effects.report import EffectReport
    from teamdesk.domain.rows.effects import MissingEndScore, StartOrEnd
    from teamdesk.services.workplace import Workplace


class EffectService:
    """Figures and lists of a period, and the least number that leaves the team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def report(self, period: Period) -> EffectReport:
        """Every figure of a period, for the team's own screen."""
        with self._at.reading() as work:
            return effect_facts.report(work.session, self._at.team_id, period)

    def missing_end_scores(self) -> tuple[MissingEndScore, ...]:
        """Cases with a first score and no later one, for the team's own screen."""
        with self._at.reading() as work:
            return effect_lists.missing_end_scores(work.session, self._at.team_id)

    def starts_and_ends(self, period: Period) -> tuple[StartOrEnd, ...]:
        """Cases that began or ended in a period, to be compared with the register by hand."""
        with self._at.reading() as work:
            return effect_lists.starts_and_ends(work.session, self._at.team_id, period)

    def settings(self) -> EffectSettingsRow:
        """The least number of persons that leaves the team."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            return EffectSettingsRow(team.id, team.version, read_limit(team.settings))

    def standing(self, year: int) -> StandingFigures | None:
        """The figures of a year that have left the team; None where none have."""
        with self._at.reading() as work:
            found = export_that_stands(work.session, self._at.team_id, year)
            return StandingFigures(found.id, found.exported_on) if found else None

    def take_back(self, command: TakeBackFigures, origin: str = "") -> ChangeSet:
        """Let a year be counted anew, because its paper never left the team; or let it stand.

        Raises:
            ConflictError: the team was changed meanwhile, or other figures stand by now.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            row = work.get(DocumentExport, command.export_id)
            year = row.week_of.year if row.week_of else 0
            if not command.is_taken_back and export_that_stands(work.session, team.id, year):
                raise ConflictError(row.id)
            row.is_taken_back = command.is_taken_back
            work.touch(team)
            return work.commit(origin)

    def save(self, command: SaveEffectLimit, origin: str = "") -> ChangeSet:
        """Let no smaller number leave the team; below what any team may set, that is kept.

        Raises:
            ConflictError: somebody else changed the team meanwhile.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            team.settings = write_limit(team.settings, command.limit)
            work.touch(team)
            return work.commit(origin)
