"""What became of the persons who were at an institution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.effects.facts import StayFacts
from teamdesk.domain.stay_effect import changes_over
from teamdesk.domain.stays import Nights
from teamdesk.models import CaseFile, Stay
from teamdesk.storage.queries import scores

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.effects.facts import Period


def last_stays(session: Session, team_id: UUID, period: Period) -> tuple[StayFacts, ...]:
    """Each person's last stay that ended in a period; one who had two is counted once."""
    ended = Stay.out_on.between(period.first, period.last)
    found = session.execute(
        select(CaseFile.person_id, Stay.case_id, Stay.in_on, Stay.out_on)
        .join(CaseFile, CaseFile.id == Stay.case_id)
        .where(CaseFile.team_id == team_id, ended)
        .order_by(Stay.out_on, Stay.id)
    )
    last = {
        person_id: (case_id, Nights(in_on, out_on)) for person_id, case_id, in_on, out_on in found
    }
    ids = (
        select(Stay.case_id)
        .join(CaseFile, CaseFile.id == Stay.case_id)
        .where(CaseFile.team_id == team_id, ended)
    )
    measured, instruments = scores.of_cases(session, team_id, ids)
    return tuple(
        StayFacts(nights.paid_days, changes_over(nights, measured.get(case_id, ()), instruments))
        for case_id, nights in last.values()
    )
