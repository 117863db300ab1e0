"""Find persons, promises and documents for the palette, from two letters, diacritics optional.

Each asks once, when somebody first types two letters, and again after something has changed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from teamdesk.domain.labels import label, phase_label
from teamdesk.domain.names import alphabet_key
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.findings import Finding, fits
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.domain.rows.finding import FoundPerson, FoundPromise
    from teamdesk.ui.surroundings import Surroundings

LEAST_LETTERS = 2
Row = TypeVar("Row")


class Findable(Protocol):
    """What is looked through; `teamdesk.services.finding.FindingService` in the program."""

    def persons(self) -> tuple[FoundPerson, ...]:
        """Everyone the team has met."""
        ...

    def promises(self) -> tuple[FoundPromise, ...]:
        """What is promised and not done."""
        ...

    def documents(self) -> tuple[DocumentRow, ...]:
        """What was handed out."""
        ...


class Finder(Generic[Row]):
    """Looks through rows of one kind; a subclass says what of them is compared and shown."""

    def __init__(self, ask: Callable[[], Sequence[Row]], around: Surroundings) -> None:
        self._ask = ask
        self._navigator = around.navigator
        self._names = around.names
        self._ = around.texts
        self._known: Sequence[Row] | None = None

    def forget(self) -> None:
        """Ask again next time."""
        self._known = None

    def find(self, query: str) -> Sequence[Finding]:
        """The rows that fit, in their order."""
        if len(query.strip()) < LEAST_LETTERS:
            return ()
        if self._known is None:
            self._known = self.in_order(self._ask())
        return [self.finding(row) for row in self._known if fits(query, self.compared(row))]

    def in_order(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows as they are offered; as they were asked for, unless said."""
        return rows

    def compared(self, row: Row) -> str:
        """What the typed words have to begin a word of."""
        return str(row)

    def finding(self, row: Row) -> Finding:
        """The line of the palette."""
        return Finding(self.compared(row), self._navigator.back)


class PeopleFinder(Finder["FoundPerson"]):
    """Persons by their names, those with an open case first."""

    def in_order(self, rows: Sequence[FoundPerson]) -> Sequence[FoundPerson]:
        """Open cases first, then by the alphabet."""
        return sorted(rows, key=lambda row: (not row.is_active, alphabet_key(row.name)))

    def compared(self, row: FoundPerson) -> str:
        """The name."""
        return row.name

    def finding(self, row: FoundPerson) -> Finding:
        """Opens the person's page."""
        return Finding(
            title=row.name,
            run=partial(self._navigator.open, Place.PERSON, row.person_id),
            icon=IconName.PERSON,
            detail=phase_label(self._, row.phase_kind, row.phase_name),
            masked_title=row.masked_name,
        )


class PromiseFinder(Finder["FoundPromise"]):
    """Open promises by their words, the person and the owner."""

    def compared(self, row: FoundPromise) -> str:
        """What was promised, about whom, by whom."""
        return f"{row.text} {row.person_name} {row.owner}"

    def finding(self, row: FoundPromise) -> Finding:
        """Opens «Oppgaver» on the promise."""
        due = self._.formats.weekday_date(row.due_on) if row.due_on else ""
        # Who promised is a colleague; the person's own name goes from the text, too.
        masked = self._names.text(row.case_id, row.text, row.person_name)
        return Finding(
            title=row.text,
            run=partial(self._navigator.open, Place.TASKS, row.id),
            icon=IconName.CHECK,
            detail=" · ".join(part for part in (row.person_name, row.owner, due) if part),
            masked_title=" · ".join(part for part in (row.masked_name, masked) if part),
        )


class DocumentFinder(Finder["DocumentRow"]):
    """Documents that were handed out, by kind, person and file."""

    def compared(self, row: DocumentRow) -> str:
        """What it is, about whom, and what the file is called."""
        return f"{label(self._, row.kind)} {row.person_name} {row.file_name}"

    def finding(self, row: DocumentRow) -> Finding:
        """Opens «Dokumenter» on the document."""
        kind, day = label(self._, row.kind), row.exported_at.astimezone().date()
        title = ", ".join(part for part in (kind, row.person_name) if part)
        # Members stand by their names on the wall too.
        about = row.person_name
        name = self._names.called(row.case_id, about) if row.case_id else about
        masked = ", ".join(part for part in (kind, name) if part)
        return Finding(
            title=title,
            run=partial(self._navigator.open, Place.DOCUMENTS, row.id),
            icon=IconName.DOCUMENT,
            detail=f"{self._.formats.date_short(day)} · {row.format.value}",
            masked_title=masked,
        )


class Finders:
    """The three together, in the order of the palette."""

    def __init__(self, findable: Callable[[], Findable], around: Surroundings) -> None:
        # Asked for late: the service loads SQLAlchemy, which a first board does without.
        self.all: tuple[Finder[FoundPerson] | Finder[FoundPromise] | Finder[DocumentRow], ...] = (
            PeopleFinder(lambda: findable().persons(), around),
            PromiseFinder(lambda: findable().promises(), around),
            DocumentFinder(lambda: findable().documents(), around),
        )

    def forget(self) -> None:
        """Ask again next time."""
        for finder in self.all:
            finder.forget()
