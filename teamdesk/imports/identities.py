"""Who a row is about, read from whichever columns the table has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.identity_number import (
    IdentityNumber,
    IdentityNumberError,
    NumberFault,
    parse_identity_number,
)
from teamdesk.domain.names import clean, in_speaking_order
from teamdesk.imports.columns import Column
from teamdesk.imports.people import Identity, SeveralFitError
from teamdesk.imports.reasons import Reason
from teamdesk.imports.written_dates import DateSense, find_date
from teamdesk.imports.written_values import is_missing

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.imports.people import KnownPerson
    from teamdesk.imports.rows import Reading, RowView

_BORN_IN_NAME = re.compile(r"\(?\b(?:f\.?\s?)?(\d{6}|\d{8}|\d{1,2}[./]\d{1,2}[./-]\d{2,4})\b\)?")
_BRACKETS = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class ReadIdentity:
    """What a row says of its person, and what was wrong with the number."""

    who: Identity
    fault: NumberFault | None = None
    number_tells: date | None = None
    """The birth date in the number, where it can be told."""


def read_identity(view: RowView, reading: Reading) -> ReadIdentity:
    """Read number, name and birth date; a name may carry the birth date, «Moe, Anne (120342)»."""
    number, fault = _number(view)
    written = view.text(Column.NAME)
    if view.has(Column.LAST_NAME):
        given = view.text(Column.FIRST_NAME) or written
        written = f"{given} {view.text(Column.LAST_NAME)}"
    name, born_in_name = _split_name(written, reading)
    born = view.date(Column.BIRTH_DATE, _birth_sense(reading)).day or born_in_name
    born = _by_number(born, number)
    told = number.birth_date if number else None
    return ReadIdentity(Identity(name, number.digits if number else None, born), fault, told)


def person_of(view: RowView, reading: Reading) -> KnownPerson | None:
    """The person whom a row means; a row that means nobody is refused in the report."""
    read = read_identity(view, reading)
    try:
        match = reading.people.find(read.who)
    except SeveralFitError:
        reading.log.refuse(view.place, Reason.PERSON_NOT_CERTAIN)
        return None
    if match is None:
        reading.log.refuse(view.place, _why_nobody(view, read))
        return None
    if read.fault not in (None, NumberFault.MISSING):
        reading.log.flag(view.cell(Column.IDENTITY_NUMBER), flag_reason(read.fault))
    if match.doubt:
        reading.log.join(view.place, match.doubt)
    return match.person


def flag_reason(fault: NumberFault | None) -> Reason:
    """The reason for a number that is left out."""
    if fault is NumberFault.CONTROL_DIGITS:
        return Reason.CONTROL_DIGITS
    return (
        Reason.NO_SUCH_DATE
        if fault is NumberFault.NO_SUCH_DATE
        else (Reason.NOT_AN_IDENTITY_NUMBER)
    )


def _why_nobody(view: RowView, read: ReadIdentity) -> Reason:
    if read.fault is NumberFault.CONTROL_DIGITS:
        return Reason.ROW_CONTROL_DIGITS
    if read.fault is NumberFault.MISSING and not read.who.name:
        return Reason.IDENTITY_NUMBER_MISSING
    if read.fault in (NumberFault.NOT_ELEVEN_DIGITS, NumberFault.NO_SUCH_DATE):
        return Reason.NOT_AN_IDENTITY_NUMBER
    if not read.who.name and not view.has(Column.IDENTITY_NUMBER):
        return Reason.NAME_MISSING
    return Reason.PERSON_NOT_FOUND


def _number(view: RowView) -> tuple[IdentityNumber | None, NumberFault | None]:
    if not view.has(Column.IDENTITY_NUMBER):
        return None, None
    if is_missing(view.value(Column.IDENTITY_NUMBER)):
        return None, NumberFault.MISSING
    try:
        number = parse_identity_number(view.text(Column.IDENTITY_NUMBER))
    except IdentityNumberError as error:
        return None, error.fault
    if number.lost_zero:
        view.log.repair(view.cell(Column.IDENTITY_NUMBER), Reason.LOST_ZERO)
    if not number.is_checked:
        view.log.repair(view.cell(Column.IDENTITY_NUMBER), Reason.NUMBER_OF_2032)
    return number, None


def _split_name(written: str, reading: Reading) -> tuple[str, date | None]:
    match = _BORN_IN_NAME.search(written)
    born = find_date(match[1], _birth_sense(reading)) if match else None
    bare = written.replace(match[0], " ") if match else written
    name = in_speaking_order(clean(_BRACKETS.sub(" ", bare)))
    return ("" if is_missing(name) else name), born


def _by_number(born: date | None, number: IdentityNumber | None) -> date | None:
    """The number settles the century of «12.3.24», and gives the date where none is written."""
    told = number.birth_date if number else None
    if born is None or told is None:
        return born or told
    is_same_but_century = (born.day, born.month) == (told.day, told.month) and (
        born.year % 100 == told.year % 100
    )
    return told if is_same_but_century else born


def _birth_sense(reading: Reading) -> DateSense:
    return DateSense(reading.reference, is_birth=True)
