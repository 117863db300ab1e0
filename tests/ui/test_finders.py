"""What the palette finds, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.documents import DocumentRow
from teamdesk.domain.rows.finding import FoundPerson, FoundPromise
from teamdesk.ui.finders import Finders
from teamdesk.ui.navigation import Location, Navigator, Place
from teamdesk.ui.shell.findings import Finding, gather
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.wall import known_id

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

NAMES = ("Åse Ånes", "Máret Sara", "Đoan Čáhppe", "Øyvind Sæther")
PROMISE = FoundPromise(
    known_id("promise"), None, "Ringe Åse om rullator", "Åse Ånes", "Å. Å.", "Kari Haugland", None
)
DOCUMENT = DocumentRow(
    id=known_id("document"),
    kind=DocumentKind.PLAN,
    format=DocumentFormat.PDF,
    language="nb",
    file_name="plan_26-001.pdf",
    sha256="",
    exported_at=datetime(2026, 11, 12, 9, tzinfo=UTC),
    member_name="Kari Haugland",
    person_name="Åse Ånes",
    case_id=known_id("case"),
    subject_id=known_id("plan"),
    week_of=None,
    uses_initials=False,
)


@dataclass
class Known:
    """What there is to find, and how often it was asked for."""

    asked: list[str] = field(default_factory=list)

    def persons(self) -> tuple[FoundPerson, ...]:
        self.asked.append("persons")
        kind = PhaseKind.INTENSIVE
        return tuple(
            FoundPerson(known_id(name), name, "X.", kind, "", is_active=name != NAMES[0])
            for name in NAMES
        )

    def promises(self) -> tuple[FoundPromise, ...]:
        self.asked.append("promises")
        return (PROMISE,)

    def documents(self) -> tuple[DocumentRow, ...]:
        self.asked.append("documents")
        return (DOCUMENT,)


@dataclass
class Palette:
    """The finders with what they ask and where they go."""

    finders: Finders
    known: Known
    navigator: Navigator

    def find(self, query: str) -> list[Finding]:
        return gather(self.finders.all, query)

    def titles(self, query: str) -> list[str]:
        return [finding.title for finding in self.find(query)]


@pytest.fixture
def palette(around: Surroundings) -> Palette:
    known = Known()
    return Palette(Finders(lambda: known, around), known, around.navigator)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ase", "Åse Ånes"),
        ("aase", "Åse Ånes"),
        ("Åse", "Åse Ånes"),
        ("maret", "Máret Sara"),
        ("doan", "Đoan Čáhppe"),
        ("cah", "Đoan Čáhppe"),
        ("oy", "Øyvind Sæther"),
        ("saet", "Øyvind Sæther"),
        ("sa ma", "Máret Sara"),
    ],
)
def test_person_is_found_with_and_without_the_marks(
    palette: Palette, typed: str, name: str
) -> None:
    assert name in palette.titles(typed)


@pytest.mark.parametrize("typed", ["", "a", " m "])
def test_nothing_is_asked_before_two_letters(palette: Palette, typed: str) -> None:
    assert palette.find(typed) == []
    assert palette.known.asked == []


def test_each_kind_is_asked_once_until_something_changes(palette: Palette) -> None:
    for typed in ("as", "ase", "ase a"):
        palette.find(typed)
    assert palette.known.asked == ["persons", "promises", "documents"]
    palette.finders.forget()
    palette.find("as")
    assert len(palette.known.asked) == 6


def test_persons_stand_first_and_then_promises_and_documents(palette: Palette) -> None:
    assert palette.titles("ase") == [
        "Åse Ånes",
        "Ringe Åse om rullator",
        "Individuell plan, Åse Ånes",
    ]


@pytest.mark.parametrize(
    ("typed", "place", "key"),
    [
        ("maret", Place.PERSON, known_id("Máret Sara")),
        ("rullator", Place.TASKS, PROMISE.id),
        ("indiv", Place.DOCUMENTS, DOCUMENT.id),
        ("plan_26", Place.DOCUMENTS, DOCUMENT.id),
        ("haug rul", Place.TASKS, PROMISE.id),
    ],
)
def test_finding_leads_to_its_row(palette: Palette, typed: str, place: Place, key: object) -> None:
    (found,) = palette.find(typed)
    found.run()
    assert palette.navigator.current == Location(place, key)


def test_findings_name_nobody_on_the_wall(palette: Palette, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    masked = [finding.masked_title for finding in palette.find("ase")]
    assert masked == ["X.", "Å. Å. · Ringe Å. om rullator", "Individuell plan, Å. Å."]


def test_promise_tells_when_it_is_due(around: Surroundings, texts: Texts) -> None:
    due = FoundPromise(known_id("due"), None, "Ringe", "", "", "Kari", date(2026, 12, 1))
    known = Known()
    finders = Finders(lambda: known, around)
    assert finders.all[1].finding(due).detail.endswith(texts.formats.weekday_date(due.due_on))


def test_many_of_one_kind_leave_room_for_the_others() -> None:
    class Many:
        def __init__(self, name: str, count: int) -> None:
            self.found = [Finding(f"{name} {at}", print) for at in range(count)]

        def find(self, query: str) -> list[Finding]:
            return self.found

    kinds = (Many("person", 40), Many("promise", 3), Many("command", 40))
    titles = [finding.title.split()[0] for finding in gather(kinds, "an", limit=12)]
    assert titles == ["person"] * 5 + ["promise"] * 3 + ["command"] * 4
