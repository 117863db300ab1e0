"""Plans, interviews and services of the practice team are good enough to learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.plans import PlanStatus
from teamdesk.models import (
    Interview,
    InterviewQuote,
)

if TYPE_CHECKING:
    from tests.helpers.practice_rows import GatheredRows

LIVING = (PlanStatus.ACTIVE, PlanStatus.UNDER_REVISION)


def test_interviews_end_in_the_persons_own_plan(rows: GatheredRows) -> None:
    quoted = {quote.interview_id for quote in rows.all(InterviewQuote)}
    interviews = rows.all(Interview)

    assert len(interviews) == 7
    assert all(talk.plan and talk.plan_if_then and talk.id in quoted for talk in interviews)


def test_approved_interviews_keep_no_reflection(rows: GatheredRows) -> None:
    kept = [talk for talk in rows.all(Interview) if talk.reflection]

    assert [talk.approved_at for talk in kept] == [None]
