from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from teamdesk.domain.masking import veiled
from teamdesk.domain.rows.team import MemberRow

NAMES = ("Anne Marie Berg", "Kari Berg")
KARI = MemberRow(UUID(int=2), 1, "Kari Berg", "KB", "nurse", None, 0, is_active=True)


class Kind(StrEnum):
    BERG = "Berg"


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    kind: Kind = Kind.BERG


@dataclass(frozen=True, slots=True)
class Page:
    id: UUID
    name: str
    phone: str
    birth_date: date | None
    lines: tuple[Line, ...]
    member: MemberRow | None = None


PAGE = Page(
    UUID(int=1),
    "Anne Marie Berg",
    "912 34 567",
    date(1948, 2, 1),
    (Line("Anne Marie bestemmer"),),
    KARI,
)


def test_veiled_row_has_initials_for_a_name() -> None:
    assert veiled(PAGE, NAMES).name == "A. M. B."


def test_veiled_row_has_no_names_in_texts_below_it() -> None:
    assert veiled(PAGE, NAMES).lines[0].text == "A. M. bestemmer"


def test_veiled_row_has_no_private_fields() -> None:
    page = veiled(PAGE, NAMES)
    assert (page.phone, page.birth_date) == ("", None)


def test_veiled_row_keeps_a_colleague() -> None:
    assert veiled(PAGE, NAMES).member is KARI


def test_veiled_row_keeps_what_it_is_known_by() -> None:
    assert veiled(PAGE, NAMES).id == PAGE.id


def test_veiled_row_keeps_kinds_that_look_like_names() -> None:
    assert veiled(PAGE, NAMES).lines[0].kind is Kind.BERG


def test_veiled_row_without_names_keeps_its_texts() -> None:
    assert veiled(PAGE, ()).lines == PAGE.lines
