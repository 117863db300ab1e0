"""What the team's own lists have in common: one reader, one day, and shredded after use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from teamdesk.exports.document import (
    Block,
    ChecklistItem,
    Document,
    Heading,
    Notice,
    Span,
    plain,
)
from teamdesk.exports.phrases import Phrases, dotted, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.documents import DocumentKind


class OfTeam(Protocol):
    """The content of any of them."""

    @property
    def team(self) -> str:
        """Whose list it is."""
        ...

    @property
    def municipality(self) -> str:
        """Where the team works."""
        ...

    @property
    def is_practice(self) -> bool:
        """Whether everything in it is invented."""
        ...


class InternalList(NamedTuple):
    """What one list is called, and where it is told from the others.

    Attributes:
        title: in the properties of the file.
        about: whom it is about or for, and when; in the header of each page.
        file: what the file is called by, before the day; it names nobody and no place.
    """

    kind: DocumentKind
    title: str
    about: str
    file: str
    day: date

    def document(self, _: Translator, content: OfTeam, blocks: Iterable[Block]) -> Document:
        """The list in the translator's language, marked as confidential on each page."""
        return Document(
            kind=self.kind,
            language=_.language,
            title=self.title,
            publisher=joined(content.municipality, content.team),
            file_stem=f"{self.file}_{self.day.isoformat()}",
            dated=self.day,
            running=Phrases(_).running(
                dotted(content.municipality, content.team),
                self.about,
                _("Internal. Holds confidential information: keep safe, shred after use."),
            ),
            blocks=tuple(blocks),
        )


def list_head(_: Translator, content: OfTeam, heading: str, reader: str) -> Iterator[Block]:
    """The heading, and who may read it; ``reader`` says so in a sentence."""
    yield Heading(heading, level=1)
    if content.is_practice:
        yield Notice(_("Practice. Everything here is invented."))
    yield Notice(reader)


def to_tick(text: str, told: str) -> ChecklistItem:
    """A promise with a box, and what is told of it beside, in a lighter tone."""
    words = (Span(text), Span(f" · {told}", muted=True)) if told else plain(text)
    return ChecklistItem(words, checked=False)
