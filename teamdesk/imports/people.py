"""Who is meant: one person by the identity number, else by birth date and name."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.names import in_speaking_order, matches_short_form, name_key, search_key
from teamdesk.imports.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """One person whom the database has, or whom a file in the same import brings."""

    id: UUID
    name: str
    identity_number: str | None = None
    birth_date: date | None = None


@dataclass(frozen=True, slots=True)
class KnownStaff:
    """One member of the team."""

    name: str
    initials: str = ""


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """What the database knows when the import is looked at."""

    persons: tuple[KnownPerson, ...] = ()
    staff: tuple[KnownStaff, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """What a row says of who it is about."""

    name: str = ""
    number: str | None = None
    birth_date: date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """The person whom a row means."""

    person: KnownPerson
    doubt: Reason | None = None
    """What the report is to say of how they were found."""


class SeveralFitError(Exception):
    """More than one person fits, so nobody is taken."""


class PeopleIndex:
    """Finds people while rows are read, and learns those whom the rows bring."""

    def __init__(self, people: Iterable[KnownPerson] = ()) -> None:
        self._by_number: dict[str, KnownPerson] = {}
        self._by_name: defaultdict[str, list[KnownPerson]] = defaultdict(list)
        self._by_birth_date: defaultdict[date, list[KnownPerson]] = defaultdict(list)
        for person in people:
            self.add(person)

    def add(self, person: KnownPerson) -> None:
        """Let the person be found from now on."""
        if person.identity_number:
            self._by_number[person.identity_number] = person
        if person.birth_date:
            self._by_birth_date[person.birth_date].append(person)
        self._by_name[name_key(person.name)].append(person)

    def find(self, who: Identity) -> Match | None:
        """The person, or None when nobody fits.

        Raises:
            SeveralFitError: two or more fit equally well.
        """
        if who.number and (person := self._by_number.get(who.number)):
            return Match(person)
        if not who.name:
            return None
        if who.birth_date:
            born = [p for p in self._by_birth_date[who.birth_date] if _may_be(p, who)]
            if match := _only(p for p in born if _is_named(p, who.name)):
                return Match(match)
            folded = search_key(in_speaking_order(who.name))
            if match := _only(p for p in born if search_key(p.name) == folded):
                return Match(match, Reason.FOUND_BY_FOLDED_NAME)
        undated = [
            person
            for person in self._by_name[name_key(who.name)]
            if (person.birth_date is None or who.birth_date is None) and _may_be(person, who)
        ]
        match = _only(undated)
        return Match(match, Reason.FOUND_BY_NAME_ALONE) if match else None

    def find_by_short_name(self, short: str) -> KnownPerson | None:
        """The only person whom «Aslaug R.» can mean."""
        people = {p.id: p for group in self._by_name.values() for p in group}
        fitting = [p for p in people.values() if matches_short_form(p.name, short)]
        return fitting[0] if len(fitting) == 1 else None


class StaffIndex:
    """Knows the members of the team by name and by initials."""

    def __init__(self, staff: Iterable[KnownStaff] = ()) -> None:
        self._names: set[str] = set()
        self._initials: set[str] = set()
        for member in staff:
            self.add(member)

    def add(self, member: KnownStaff) -> None:
        """Let the member be known from now on."""
        self._names.add(name_key(member.name))
        if member.initials:
            self._initials.add(member.initials.casefold())

    def knows(self, written: str) -> bool:
        """Whether a name or initials are those of a member."""
        return name_key(written) in self._names or written.casefold() in self._initials


def _may_be(person: KnownPerson, who: Identity) -> bool:
    """Two different numbers are two people, whatever else is alike."""
    return not (person.identity_number and who.number and person.identity_number != who.number)


def _only(people: Iterable[KnownPerson]) -> KnownPerson | None:
    found = {person.id: person for person in people}
    if len(found) > 1:
        raise SeveralFitError
    return next(iter(found.values()), None)


def _is_named(person: KnownPerson, written: str) -> bool:
    if name_key(person.name) == name_key(written):
        return True
    if "?" not in written:
        return False
    # Letters that an old code page lacks come out as question marks.
    pattern = re.escape(in_speaking_order(written).casefold()).replace(r"\?", ".")
    return bool(re.fullmatch(pattern, in_speaking_order(person.name).casefold()))
