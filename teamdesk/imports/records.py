"""What a team's files hold once they are read: frozen records that services store.

A record knows three things besides its content: its place in the file, the id of the person it is
about (one that the database has, or the id that the new person is to get), and a fingerprint.
A fingerprint is the same each time the same fact is read and differs between two facts, so a
unique column of fingerprints makes a second import add nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.domain.people import ConsentState

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.domain.phases import EntryRoute, PhaseKind


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands, in words a person can follow back into the file."""

    file: str
    sheet: str
    """Empty in a file of lines."""
    row: int
    """The row of the sheet, or the line of the file, counted from 1 as programs show it."""


class DateForm(StrEnum):
    """How a date was written, which tells how sure it is."""

    CELL = "cell"
    TEXT = "text"
    WEEK = "week"
    IMPOSSIBLE = "impossible"
    UNREADABLE = "unreadable"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as somebody wrote it; a week gives its Friday where a day is needed."""

    text: str
    form: DateForm
    day: date | None


NO_DATE = WrittenDate("", DateForm.EMPTY, None)


class PlanAnswer(StrEnum):
    """What a cell says about an individual plan (IP); the plan's own status comes later."""

    HAS = "has"
    OFFERED = "offered"
    NONE = "none"
    UNKNOWN = "unknown"


class Attainment(StrEnum):
    """How far an ended goal came."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class RelativeRecord:
    """One of the person's next of kin."""

    name: str
    """The relation where no name is given: «Datter»."""
    relation: str = ""
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One person, joined from all rows that are about them."""

    place: Place
    id: UUID
    is_new: bool
    """False when the database already has the person under ``id``."""
    name: str
    identity_number: str | None
    birth_date: date | None
    address: str = ""
    address_protected: bool = False
    phone: str = ""
    relatives: str = ""
    """The cell as it stands."""
    next_of_kin: tuple[RelativeRecord, ...] = ()
    """The same, taken apart."""
    general_practitioner: str = ""


@dataclass(frozen=True, slots=True)
class GoalRecord:
    """One goal, in the person's own order."""

    fingerprint: str
    number: int
    text: str
    attainment: Attainment | None = None


@dataclass(frozen=True, slots=True)
class MeasureRecord:
    """One piece of what is done towards the goals."""

    fingerprint: str
    text: str


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One course of rehabilitation, open or ended."""

    place: Place
    fingerprint: str
    person_id: UUID
    is_open: bool
    referral: WrittenDate = NO_DATE
    entry_route: EntryRoute | None = None
    entry_route_text: str = ""
    started: WrittenDate = NO_DATE
    ended: WrittenDate = NO_DATE
    ended_to: str = ""
    diagnosis: str = ""
    need_level: int | None = None
    coordinator: str = ""
    """Initials or a name, as the file has it."""
    responsible: str = ""
    phase: PhaseKind | None = None
    phase_text: str = ""
    is_on_hold: bool = False
    what_matters: str = ""
    goals: tuple[GoalRecord, ...] = ()
    measures: tuple[MeasureRecord, ...] = ()
    next_evaluation: WrittenDate = NO_DATE
    consent: ConsentState = ConsentState.UNKNOWN
    consent_text: str = ""
    consent_date: date | None = None
    plan: PlanAnswer = PlanAnswer.UNKNOWN
    plan_text: str = ""
    note: str = ""
    zone: str = ""
    """The heading that the row stands under, or the file's own zone column."""
    help_before: str = ""
    help_after: str = ""
    """Hours a week as written: «3,5 t/uke», «Sykehjem»."""


@dataclass(frozen=True, slots=True)
class StaffRecord:
    """One member of the team."""

    place: Place
    fingerprint: str
    name: str
    is_new: bool
    role: str = ""
    percent: Decimal | None = None
    initials: str = ""
    email: str = ""
    phone: str = ""
