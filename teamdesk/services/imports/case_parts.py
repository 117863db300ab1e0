"""What belongs to one case of a team's list: history, consent, plan, goals, measures, people."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.names import search_key
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plans import OF_AN_OFFER, OfferState, PlanStatus
from teamdesk.imports.records import Attainment, PlanAnswer
from teamdesk.models import (
    ActionItem,
    Consent,
    Goal,
    GoalStatusChange,
    IndividualPlan,
    NeedLevelChange,
    Participant,
    Phase,
    PhaseChange,
)
from teamdesk.services.imports.meanings import phase_of
from teamdesk.storage.queries import imports as import_queries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.imports.records import CaseRecord, GoalRecord
    from teamdesk.models import Base, CaseFile
    from teamdesk.services.imports.writing import Writing

_NO_THANKS = ("nei", "takket nei", "takka nei", "avslatt", "onsker ikke", "declined", "no thanks")


def write_parts(record: CaseRecord, case: CaseFile, writing: Writing, *, is_new: bool) -> None:
    """Add what isn't there yet; ``is_new`` tells that the case came with this import."""
    work, session = writing.work, writing.work.session
    if is_new:
        work.add_all(_history(record, case, writing))
        work.add_all(_participants(record, case, writing))
    if is_new or not import_queries.has_consent(session, case.person_id):
        work.add_all(_consents(record, case))
    if is_new or not import_queries.has_plan(session, case.id):
        work.add_all(_plans(record, case))
    _goals(record, case, writing)
    _measures(record, case, writing)


def _history(record: CaseRecord, case: CaseFile, writing: Writing) -> Iterator[Base]:
    """How the case came and where it stands; the days in between nobody wrote down."""
    now = phase_of(record)
    came = record.referral.day or record.started.day
    if came is not None:
        yield PhaseChange(
            case_id=case.id, from_kind=None, to_kind=PhaseKind.REFERRED, changed_on=came
        )
    if now is not PhaseKind.REFERRED:
        phase = writing.work.get(Phase, case.phase_id)
        yield PhaseChange(
            case_id=case.id,
            from_kind=PhaseKind.REFERRED if came else None,
            to_kind=now,
            to_name=phase.name if phase.kind is now else "",
            changed_on=case.phase_since or writing.reference,
        )
    if record.need_level is not None:
        yield NeedLevelChange(
            case_id=case.id, level=record.need_level, changed_on=writing.reference
        )


def _participants(record: CaseRecord, case: CaseFile, writing: Writing) -> Iterator[Base]:
    for position, member in enumerate(writing.crew.find_all(record.responsible)):
        yield Participant(case_id=case.id, member_id=member.id, name=member.name, position=position)


def _consents(record: CaseRecord, case: CaseFile) -> Iterator[Base]:
    """Empty, «mangler» and «innhentes» are not consent; what was written is kept."""
    if record.consent is ConsentState.UNKNOWN and not record.consent_text:
        return
    yield Consent(
        person_id=case.person_id,
        case_id=case.id,
        kind=ConsentKind.CASE,
        state=record.consent,
        form=record.consent_text,
        given_on=record.consent_date if record.consent is ConsentState.GIVEN else None,
    )


def _plans(record: CaseRecord, case: CaseFile) -> Iterator[Base]:
    if record.plan is PlanAnswer.HAS:
        yield IndividualPlan(case_id=case.id, status=PlanStatus.ACTIVE, offer=OfferState.CONSENTED)
    elif record.plan is PlanAnswer.OFFERED:
        answer = search_key(record.plan_text)
        is_declined = any(answer.endswith(words) or words in answer for words in _NO_THANKS)
        status = PlanStatus.DECLINED if is_declined else PlanStatus.OFFERED
        yield IndividualPlan(
            case_id=case.id,
            status=status,
            offer=OF_AN_OFFER[status],
            end_reason=record.plan_text,
        )


def _goals(record: CaseRecord, case: CaseFile, writing: Writing) -> None:
    known = [goal for goal in record.goals if writing.ledger.knows(goal.fingerprint)]
    if len(known) == len(record.goals):
        return
    there = import_queries.goal_texts(writing.work.session, case.id)
    last = len(there)
    for told in record.goals:
        if writing.ledger.knows(told.fingerprint):
            continue
        goal_id = there.get(told.text)
        if goal_id is None:
            goal = _goal(told, record, case, last)
            writing.work.add(goal)
            goal_id, last = goal.id, last + 1
            if goal.status is not GoalStatus.NOT_STARTED and case.ended_on is not None:
                writing.work.flush()
                writing.work.add(
                    GoalStatusChange(goal_id=goal.id, status=goal.status, set_on=case.ended_on)
                )
        writing.ledger.enter(told.fingerprint, goal_id, record.place.file)


def _goal(told: GoalRecord, record: CaseRecord, case: CaseFile, position: int) -> Goal:
    status = GoalStatus.NOT_STARTED if record.is_open else GoalStatus.ENDED
    if told.attainment is Attainment.REACHED:
        status = GoalStatus.REACHED
    return Goal(
        id=uuid4(),
        case_id=case.id,
        text=told.text,
        status=status,
        status_on=case.ended_on,
        is_partly_reached=told.attainment is Attainment.PARTLY,
        position=position,
    )


def _measures(record: CaseRecord, case: CaseFile, writing: Writing) -> None:
    """The pieces of «Tiltak» are promises that nobody has put a name or a day to yet."""
    for told in record.measures:
        if writing.ledger.knows(told.fingerprint):
            continue
        action = ActionItem(
            id=uuid4(),
            team_id=writing.at.team_id,
            case_id=case.id,
            text=told.text,
            status=ActionStatus.OPEN if record.is_open else ActionStatus.DONE,
            created_on=writing.reference,
            done_on=None if record.is_open else case.ended_on,
        )
        writing.work.add(action)
        writing.ledger.enter(told.fingerprint, action.id, record.place.file)
