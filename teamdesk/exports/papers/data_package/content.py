"""What the copy of a person's data holds; services fill it, and name the fields in source words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from teamdesk.exports.papers.data_package.parts import PackagePart


@dataclass(frozen=True, slots=True)
class Word:
    """A source word of the program, said in the language of the copy."""

    source: str


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of every week; 0 is Monday."""

    number: int


Value: TypeAlias = "str | bool | float | Decimal | dt.date | dt.time | Word | Weekday | Values"


@dataclass(frozen=True, slots=True)
class Values:
    """Several values that are read as one, such as a name and a profession.

    ``between`` stands between them; a line break where each is a line of its own.
    """

    parts: tuple[Value, ...]
    between: str = ", "


@dataclass(frozen=True, slots=True)
class RecordContent:
    """One row that is stored: what it is called, and its facts in the order of the section.

    A value is None where nothing is stored.
    """

    lead: Value | None
    values: tuple[Value | None, ...]


@dataclass(frozen=True, slots=True)
class SectionContent:
    """One kind of rows.

    Attributes:
        title: in source words; empty where the part's own heading says it.
        names: of the facts, in source words.
        is_table: the rows are short and many.
    """

    title: str
    names: tuple[str, ...]
    records: tuple[RecordContent, ...]
    is_table: bool = False


@dataclass(frozen=True, slots=True)
class PackagePartContent:
    """One part of the copy; it stands there without records too: nothing stored is an answer."""

    part: PackagePart
    sections: tuple[SectionContent, ...]


@dataclass(frozen=True, slots=True)
class DataPackageContent:
    """Everything that is stored about one person.

    Attributes:
        case_number: the case that it was asked for in, for the name of the file.
        unit_phone: of the unit that answers questions about it.
    """

    case_number: str
    person_name: str
    birth_date: dt.date | None
    team: str
    municipality: str
    made_on: dt.date
    unit: str
    unit_phone: str
    unit_email: str
    parts: tuple[PackagePartContent, ...]
    is_practice: bool = False
