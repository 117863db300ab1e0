"""What a document says, before anyone decides whether it becomes Word or PDF.

Builders make a frozen `Document`, both writers match on the same blocks, so the two never differ.
Everything a person reads is already worded in the document's language: writers add no words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from teamdesk.exports.by_hand import AnswerLines, SignatureLines
from teamdesk.exports.charts import Picture

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.core.i18n import Language
    from teamdesk.domain.documents import DocumentKind
    from teamdesk.domain.people import Information
    from teamdesk.exports.bundle import Bundle
    from teamdesk.exports.calendar import Calendar
    from teamdesk.exports.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one face; a line break in it stays a line break.

    ``link`` is an address that a reader's program opens, such as «mailto:…» or «tel:…».
    """

    text: str
    bold: bool = False
    italic: bool = False
    muted: bool = False
    link: str = ""


Text: TypeAlias = tuple[Span, ...]


def plain(text: str) -> Text:
    """Text in the ordinary face."""
    return (Span(text),)


def bold(text: str) -> Text:
    """Text that stands out."""
    return (Span(text, bold=True),)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's own, once, at the top."""

    text: str
    level: Literal[1, 2, 3] = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``keeps_next`` where it names what stands below it, on the same page."""

    spans: Text
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list whose order means nothing."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list that is counted from 1."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class KeyValue:
    """One fact with its name."""

    key: str
    value: Text


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Facts in two columns, the names at the left; ``keeps_next`` as of a `Paragraph`."""

    pairs: tuple[KeyValue, ...]
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header row is repeated on each page; ``widths`` are shares of the line.

    Attributes:
        is_whole: it is short, and stands on one page with its heading and picture.
    """

    header: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[Text, ...], ...]
    is_whole: bool = False

    def __post_init__(self) -> None:
        columns = {len(self.header), len(self.widths), *(len(row) for row in self.rows)}
        if len(columns) != 1:
            raise ValueError("every row of a table has as many cells as its header has words")


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """Something that is done, or is not."""

    text: Text
    checked: bool

    @property
    def mark(self) -> str:
        """The same mark in both formats; Inter has no ballot boxes."""
        return "✓" if self.checked else "▢"


@dataclass(frozen=True, slots=True)
class Checklist:
    """What was to be done, each with a mark for whether it is."""

    items: tuple[ChecklistItem, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """The person's own words, in quotation marks that the builder sets."""

    text: str
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a reader must know before reading on: «Utkast», «Øvelse»."""

    text: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block starts a page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | Bullets
    | NumberedList
    | KeyValues
    | Table
    | Checklist
    | Quote
    | Notice
    | Picture
    | PageBreak
    | SignatureLines
    | AnswerLines
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a paper about a person, and what a consent must cover before somebody gets it.

    Attributes:
        title: by which the team's own copy names it to those who are not given it.
        blocks: what it says, its heading too.
        needs: the kinds of information that it tells of.
        otherwise: what those get who may not have all of it; nothing by default.
    """

    title: str
    blocks: tuple[Block, ...]
    needs: frozenset[Information]
    otherwise: Section | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page; ``page`` has the places ``{page}`` and ``{pages}``."""

    left: str
    right: str
    footer: str
    page: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        title: for readers' programs and search; never a person's name or number.
        publisher: who answers for it (municipality, team), as the file's author.
        file_stem: kind, case number and date, the name of the file without its ending.
        dated: the day of the content, which the file carries as its own.
        calendar: what a calendar gets of it; None for what is no meeting.
        sheet: what a spreadsheet gets of it; None for what holds no figures.
        bundle: what other systems get of it; None where nobody asked for it.
        word_template: a municipality's own Word file with its letterhead, looked through when it
            was chosen; Word documents are written into it, and no other format knows of it.
        large_print: for the wall at home, so that weak eyes read it from a step away.
        sections: the same blocks in parts, where a copy of it may be cut for somebody.
    """

    kind: DocumentKind
    language: Language
    title: str
    publisher: str
    file_stem: str
    dated: dt.date
    running: Running
    blocks: tuple[Block, ...]
    large_print: bool = False
    sections: tuple[Section, ...] = ()
    calendar: Calendar | None = None
    sheet: Sheet | None = None
    bundle: Bundle | None = None
    word_template: bytes | None = None
