"""Sentences of the page on which one prepares."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import Depth

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from teamdesk.domain.rows.preparing import CaseToPrepare, MemberPrepared
    from teamdesk.ui.texts import Texts

# Domain notes 5.2: three minutes a case and a person.
MINUTES_A_CASE = 3


class CaseState(StrEnum):
    """How far a case is; the value is the sign that stands beside the word."""

    PREPARED = "✓"
    WAITS = "○"


def state_of(case: CaseToPrepare) -> CaseState:
    """Whether the one whose list it is has written anything."""
    return CaseState.PREPARED if case.words is not None else CaseState.WAITS


def state_words(_: Texts, case: CaseToPrepare) -> str:
    """«✓ forberedt · ◆ bedt diskutert»."""
    state = state_of(case)
    word = _("prepared") if state is CaseState.PREPARED else _("not yet")
    said = f"{state.value} {word}"
    if case.line.depth is not Depth.DISCUSSED:
        return said
    asked = _("asked to be discussed") if case.line.why else _("to be discussed")
    return f"{said} · ◆ {asked}"


def progress_words(_: Texts, cases: Sequence[CaseToPrepare]) -> str:
    """«5 av 12 forberedt · ca. 3 min per person · ca. 21 min igjen»."""
    done = sum(case.words is not None for case in cases)
    said = _(
        "{done} of {all} prepared · about {minutes} min a person",
        done=done,
        all=len(cases),
        minutes=MINUTES_A_CASE,
    )
    minutes = (len(cases) - done) * MINUTES_A_CASE
    left = _("about {minutes} min left", minutes=minutes)
    return f"{said} · {left}" if minutes else said


def prepared_words(_: Texts, members: Iterable[MemberPrepared]) -> str:
    """«Forberedt: Kari 8, Ola 3. Ikke forberedt ennå: Per.», in the team's own order."""
    listed = list(members)
    done = ", ".join(f"{_name(_, row)} {row.cases}" for row in listed if row.cases)
    waits = ", ".join(_name(_, row) for row in listed if not row.cases)
    parts = []
    if done:
        parts.append(_("Prepared: {names}.", names=done))
    if waits:
        parts.append(_("Not prepared yet: {names}.", names=waits))
    return " ".join(parts)


def met_words(_: Texts, case: CaseToPrepare, member_id: UUID) -> str:
    """«Du møtte Per sist, 20. nov.», or whose it is to tell; empty where nobody knows."""
    met, on = case.last_met_by, case.last_met_on
    if met is None or on is None:
        return ""
    first, *rest = case.line.person_name.split()
    day, person = _.formats.day_of_month(on), " ".join([first, *rest[:-1]])
    if met.id == member_id:
        return _("You last met {person}, {day}.", person=person, day=day)
    return _(
        "{member} last met {person}, {day}, and tells it.",
        member=met.name,
        person=person,
        day=day,
    )


def _name(_: Texts, row: MemberPrepared) -> str:
    first = row.member.name.split()[0]
    return _("{name} (away)", name=first) if row.is_absent else first
