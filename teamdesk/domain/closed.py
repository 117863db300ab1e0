"""Which cases nobody may look at on this machine now: recusal, and a guest from outside (7.5, 7.8).

A recusal closes all cases of the person, for it hangs on who they are to the member. While a guest
sits in the room, only what the person has said yes to is open, whatever else the database holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from teamdesk.core.i18n import mark
from teamdesk.domain.network import lets_in
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.people import ConsentKind, ConsentState


class ClosedBecause(Worded):
    """Why a case is shown without anything in it."""

    RECUSED = "recused", mark("Closed to you: disqualified")
    GUEST = "guest", mark("Closed: guest in the room")


@dataclass(frozen=True, slots=True)
class Shared:
    """An answer that lets others in, and the case and person whose it is."""

    case_id: UUID
    person_id: UUID
    kind: ConsentKind
    state: ConsentState
    recipient: str
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class Ids:
    """Cases, and the persons whose they are."""

    cases: frozenset[UUID] = frozenset()
    persons: frozenset[UUID] = frozenset()

    @classmethod
    def of(cls, pairs: Iterable[tuple[UUID, UUID]]) -> Self:
        """Out of pairs of a case and its person."""
        known = tuple(pairs)
        return cls(frozenset(case for case, _person in known), frozenset(p for _c, p in known))


@dataclass(frozen=True, slots=True)
class ClosedCases:
    """What is closed now.

    Attributes:
        recused: closed to the member at the machine.
        open_to_guests: what the guests in the room may see; None while none is there.
    """

    recused: Ids = field(default_factory=Ids)
    open_to_guests: Ids | None = None

    def __bool__(self) -> bool:
        """Whether anything is closed at all."""
        return bool(self.recused.cases) or self.open_to_guests is not None

    def why(self, case_id: UUID) -> ClosedBecause | None:
        """Why a case is closed; None while it is open."""
        if case_id in self.recused.cases:
            return ClosedBecause.RECUSED
        if self.open_to_guests is not None and case_id not in self.open_to_guests.cases:
            return ClosedBecause.GUEST
        return None

    def why_person(self, person_id: UUID) -> ClosedBecause | None:
        """Why a person's page is closed; None while it is open."""
        if person_id in self.recused.persons:
            return ClosedBecause.RECUSED
        if self.open_to_guests is not None and person_id not in self.open_to_guests.persons:
            return ClosedBecause.GUEST
        return None


ALL_OPEN = ClosedCases()


def open_to_guests(
    guests: Collection[tuple[str, str]], shared: Iterable[Shared], today: date
) -> Ids:
    """The cases that all of the guests may see.

    Args:
        guests: name and organisation of each who is in the room.
        shared: the answers of every person.
        today: the day on which they must hold.
    """
    answers: dict[tuple[UUID, UUID], list[Shared]] = {}
    for answer in shared:
        answers.setdefault((answer.case_id, answer.person_id), []).append(answer)
    return Ids.of(
        pair
        for pair, given in answers.items()
        if all(lets_in(name, organisation, given, today) for name, organisation in guests)
    )


def closed_of(
    found: Iterable[tuple[UUID | None, UUID | None, str, str]],
    shared: Callable[[], Iterable[Shared]],
    today: date,
) -> ClosedCases:
    """What is closed, out of what a database tells.

    Args:
        found: a case and its person for each that is closed to the member; without either, name
            and organisation of each guest in the room.
        shared: the answers, which are asked for only when somebody is there.
        today: the day on which the answers must hold.
    """
    rows = tuple(found)
    recused = Ids.of((case, person) for case, person, _name, _from in rows if case and person)
    guests = [(name, organisation) for case, _person, name, organisation in rows if case is None]
    return ClosedCases(recused, open_to_guests(guests, shared(), today) if guests else None)
