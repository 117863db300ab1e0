"""What was measured in a case, number by number, for other systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.names import SCALES
from teamdesk.domain.instruments.team_choice import read_choice
from teamdesk.exports.papers.plan.bundle import Measured
from teamdesk.models import CaseFile, Team
from teamdesk.storage.queries import scores

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.instruments.shape import Total
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.storage.unit_of_work import UnitOfWork


def gather_measured(work: UnitOfWork, case_id: UUID, translate: Translator) -> tuple[Measured, ...]:
    """Every total, the oldest first; an assessment that is not whole has none and is left out."""
    team = work.get(Team, work.get(CaseFile, case_id).team_id)
    instruments = read_choice(team.settings).instruments()
    found: list[Measured] = []
    for row in scores.all_scores(work.session, case_id).assessments:
        known = instruments.find(row.instrument)
        name = known.name if known else row.instrument
        if row.form_words:
            name = f"{name}, {translate(row.form_words)}"
        found += _told(row, name, translate)
    return tuple(found)


def _told(row: AssessmentRow, name: str, translate: Translator) -> Iterator[Measured]:
    day = row.assessed_on
    for total, value in row.result.totals:
        unit = translate(total.unit) if total.unit else ""
        yield Measured(_named(name, total, translate), day, round(value, total.decimals), unit)
    if row.result.profile and not row.result.totals:
        yield Measured(name, day, profile=row.result.profile)


def _named(name: str, total: Total, translate: Translator) -> str:
    return f"{name}: {translate(SCALES[total.scale])}" if total.scale in SCALES else name
