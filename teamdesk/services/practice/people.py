"""Persons, those near, their consents, their cases and how these moved over the board."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.names import search_key
from teamdesk.domain.people import ConsentKind, ConsentState, NetworkKind
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.models import (
    CaseFile,
    Consent,
    NeedLevelChange,
    Person,
    PhaseChange,
    Relative,
)
from teamdesk.services.practice.identity import synthetic_number
from teamdesk.services.practice.setting import morning_of
from teamdesk.services.practice.stories import split_line
from teamdesk.services.practice.team_calendar import birth_date_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life

PLACE = "Fjordvik"
POSTCODE = "9999"
FACTORS = 3
SLOWEST_CONTACT = 4
INTENSIVE_PERIOD = timedelta(weeks=4)
SHARED_BY_PLAN = {"consented", "in_preparation", "active", "under_revision", "ended"}


def person_of(life: Life) -> Person:
    """The person, with a birth number that belongs to nobody."""
    told = life.story.told
    matters = told["matters"]
    born = birth_date_of(told["age"], told["birthday"], life.calendar.today)
    said_by = life.who(matters["by"])
    ended = told.get("ended", {})
    return Person(
        id=life.person_id,
        name=life.story.name,
        search_key=search_key(life.story.name),
        birth_date=born,
        identity_number=synthetic_number(born, told["sex"] == "f", life.random),
        phone=told["phone"],
        address=f"{told['address']}, {POSTCODE} {PLACE}",
        zone=told["zone"],
        language=life.story.language,
        interpreter=told.get("interpreter", ""),
        doctor=told["gp"],
        what_matters=matters["said"],
        what_matters_on=life.calendar.past(matters["at"]),
        what_matters_by=f"{said_by}, {matters['how']}" if "how" in matters else said_by,
        died_on=life.day(ended, "at") if ended.get("reason") == EndReason.DIED else None,
    )


def relatives_of(life: Life) -> Iterator[Base]:
    """Those near, in the order they are told."""
    for told in life.story.each("relative"):
        yield Relative(
            id=life.ids.next("relative"),
            person_id=life.person_id,
            name=told["name"],
            relation=told["relation"],
            kind=NetworkKind(told.get("kind", NetworkKind.RELATIVE)),
            organisation=told.get("organisation", ""),
            phone=told.get("phone", ""),
            may_know=told.get("may_know", ""),
            contribution=told.get("gives", ""),
            note=told.get("note", ""),
            is_closest=told.get("closest", False),
        )


def case_of(life: Life, number: str) -> CaseFile:
    """The case as it stands today."""
    told = life.story.told
    moves = phases_of(life)
    kind, since = moves[-1]
    ended = told.get("ended", {})
    return CaseFile(
        id=life.case_id,
        person_id=life.person_id,
        team_id=life.setting.team_id,
        phase_id=life.setting.phases[kind],
        coordinator_id=life.setting.member_id(coordinator_of(life)),
        number=number,
        need_level=_level_now(life),
        entry_route=EntryRoute(told["entry"]),
        caught_by=told["referred_by"],
        programme=told.get("programme", ""),
        diagnosis=told["diagnosis"],
        referred_on=moves[0][1],
        first_contact_on=_first_contact(life, moves),
        phase_since=since,
        period_ends_on=_period_end(life, kind, since),
        next_evaluation_on=life.day(told, "next_evaluation"),
        next_evaluation_is_week=told.get("next_evaluation", "").startswith("u"),
        ended_on=life.day(ended, "at"),
        end_reason=EndReason(ended["reason"]) if ended else None,
        end_note=ended.get("note", ""),
        created_at=morning_of(moves[0][1]),
    )


def phases_of(life: Life) -> list[tuple[PhaseKind, date]]:
    """The phases the case went through, the end included."""
    moves = []
    for line in life.story.told["phases"]:
        moment, kind, _reason = split_line(line)
        moves.append((PhaseKind(kind), life.calendar.past(moment)))
    if ended := life.story.told.get("ended"):
        moves.append((PhaseKind.ENDED, life.calendar.past(ended["at"])))
    return moves


def coordinator_of(life: Life) -> str:
    """The initials of today's coordinator; empty while there is none."""
    lines = life.story.told["coordinators"]
    return split_line(lines[-1])[1] if lines else ""


def history_of(life: Life) -> Iterator[Base]:
    """How the case moved, and how its level of need was set."""
    before: PhaseKind | None = None
    by = life.setting.member_id(coordinator_of(life))
    for kind, on in phases_of(life):
        yield PhaseChange(
            id=life.ids.next("phase"),
            case_id=life.case_id,
            from_kind=before,
            to_kind=kind,
            changed_on=on,
            member_id=by,
        )
        before = kind
    for line in life.story.told["levels"]:
        moment, level, reason = split_line(line)
        # One reason speaks of how much comes together; three are told one after the other.
        told = [part.strip() for part in reason.split("/")]
        intensity, complexity, expertise = told if len(told) == FACTORS else ("", reason, "")
        yield NeedLevelChange(
            id=life.ids.next("level"),
            case_id=life.case_id,
            level=int(level),
            intensity=intensity,
            complexity=complexity,
            expertise=expertise,
            changed_on=life.calendar.past(moment),
            member_id=by,
        )


def consents_of(life: Life) -> Iterator[Base]:
    """What was agreed to; a plan under way rests on the same signature."""
    plan = life.story.told.get("plan", {})
    kinds = [ConsentKind.CASE]
    if plan.get("state") in SHARED_BY_PLAN:
        kinds.append(ConsentKind.PLAN)
    for told in life.story.each("consent"):
        for kind in (ConsentKind(told["kind"]),) if "kind" in told else kinds:
            yield _consent(life, kind, told)


# As the stories tell them.
_STATES = {
    "given": ConsentState.GIVEN,
    "refused": ConsentState.REFUSED,
    "withdrawn": ConsentState.WITHDRAWN,
    "missing": ConsentState.UNKNOWN,
}


def _consent(life: Life, kind: ConsentKind, told: dict[str, Any]) -> Consent:
    state = _STATES[told.get("state", "given")]
    scope = (told["to"], told.get("leaves_out", ""), told.get("note", ""))
    return Consent(
        id=life.ids.next("consent"),
        person_id=life.person_id,
        case_id=life.case_id,
        kind=kind,
        state=state,
        # Whom it is shared with is said where it covers more than the case itself.
        recipient="" if kind is ConsentKind.CASE else told.get("with", ""),
        scope=". ".join(part.rstrip(".") for part in scope if part),
        information=[] if kind is ConsentKind.CASE else told.get("shares", []),
        form=told.get("form", ""),
        witness=told.get("witness", ""),
        given_on=life.day(told, "given"),
        valid_until=life.day(told, "until"),
        withdrawn_on=life.day(told, "withdrawn"),
    )


def _first_contact(life: Life, moves: list[tuple[PhaseKind, date]]) -> date | None:
    """One to four working days after the referral, and before anything was mapped."""
    if len(moves) == 1:
        return None
    days = 1 + sum(map(ord, life.story.key)) % SLOWEST_CONTACT
    return min(add_working_days(moves[0][1], days), moves[1][1])


def _level_now(life: Life) -> int | None:
    lines = life.story.told["levels"]
    return int(split_line(lines[-1])[1]) if lines else None


def _period_end(life: Life, kind: PhaseKind, since: date) -> date | None:
    if kind is not PhaseKind.INTENSIVE:
        return None
    return since + INTENSIVE_PERIOD
