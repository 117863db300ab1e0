"""The copy of a person's data: part by part, in words for the person who reads it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Notice,
    Paragraph,
    Span,
    Table,
    bold,
    plain,
)
from teamdesk.exports.papers.data_package.content import Values, Weekday, Word
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, paragraphs, reached_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.data_package.content import (
        DataPackageContent,
        PackagePartContent,
        RecordContent,
        SectionContent,
        Value,
    )

A_MONDAY = dt.date(2024, 1, 1)
# In letters: what a line of a table holds, the gap to the next column, and what a column asks for.
LINE, GAP, MOST = 96, 4, 60

# What stands in no part, so that nobody believes that it was forgotten.
NOT_INSIDE = (
    mark("What others have told about themselves, and what is stored about other persons."),
    mark("A therapist's own thoughts after a talk. They go when the note is approved."),
    mark("Notes that are not finished yet."),
    mark("The text of documents that you have got or can get. They are listed here by name."),
    mark(
        "The log of every single change: who changed what, and when. It repeats what stands here,"
        " and what stood here before. Ask, and the team shows it to you."
    ),
    mark("What is stored in other systems, such as the patient record. Ask for that copy there."),
)
# Terms that the parts can't do without (pbrl § 5-1: what is hard to understand is explained).
GLOSSARY = (
    (
        mark("Need level"),
        mark("How much help from the team is needed: 1 is the least, 3 is the most."),
    ),
    (mark("Phase"), mark("How far you have come with the team.")),
    (mark("Measure"), mark("What is done to reach a goal, such as training or an aid.")),
    (mark("Coordinator"), mark("The one who holds the threads for you.")),
    (
        mark("Individual plan (IP)"),
        mark("A plan for those who need several services over time. You decide if you want one."),
    ),
    (
        mark("Coordinating unit"),
        mark("The municipality's contact point for rehabilitation and individual plans."),
    ),
)


def build_data_package(content: DataPackageContent, translate: Translator) -> Document:
    """The copy in the translator's language."""
    return _PackageBuilder(content, translate).build()


class _PackageBuilder:
    def __init__(self, content: DataPackageContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        number, made_on = content.case_number, content.made_on
        return Document(
            kind=DocumentKind.DATA_PACKAGE,
            language=_.language,
            title=_("Copy of stored data, case {number}", number=number),
            publisher=content.municipality,
            file_stem="_".join((_.context("file name", "Data"), number, made_on.isoformat())),
            dated=made_on,
            running=self._say.running(
                dotted(content.municipality, content.team),
                self._say.person(content.person_name, content.birth_date),
                _("To the person it is about, and nobody else."),
            ),
            blocks=tuple(self._blocks()),
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("What is stored about you"), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        yield from self._opening()
        for part in content.parts:
            yield from self._part(part)
        yield Heading(_("What is not in this copy"))
        yield Bullets(tuple(plain(_(line)) for line in NOT_INSIDE))
        yield from self._rights()
        yield Heading(_("Words we use"))
        yield from facts((_(term), _(meaning)) for term, meaning in GLOSSARY)

    def _opening(self) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        yield Paragraph(
            plain(
                _(
                    "This is a copy of everything that the team has stored about you in the"
                    " program Teamdesk. Each part says what we use it for, and where it comes from."
                )
            )
        )
        yield from facts(
            [
                (_("Name"), bold(content.person_name)),
                (
                    _("Date of birth"),
                    formats.date_long(content.birth_date) if content.birth_date else "",
                ),
                (_("Copy made on"), formats.date_long(content.made_on)),
                (_("Responsible"), joined(content.team, content.municipality)),
                (
                    _("Questions"),
                    reached_at(content.unit, content.unit_phone, content.unit_email),
                ),
            ]
        )

    def _part(self, content: PackagePartContent) -> Iterator[Block]:
        _, words = self._, content.part.value
        yield Heading(_(words.title))
        said = Span(f"{_(words.purpose)} {_(words.origin)}", muted=True)
        yield Paragraph((said,), keeps_next=True)
        told = [section for section in content.sections if section.records]
        if not told:
            yield Paragraph(plain(_("Nothing is stored here.")))
        for section in told:
            if section.title:
                yield Heading(_(section.title), level=3)
            yield from self._table(section) if section.is_table else self._records(section)

    def _records(self, section: SectionContent) -> Iterator[Block]:
        for record in section.records:
            if record.lead is not None:
                yield Paragraph(bold(self._said(record.lead)), keeps_next=True)
            yield from self._facts(section, record)

    def _facts(self, section: SectionContent, record: RecordContent) -> Iterator[Block]:
        pairs = zip(section.names, record.values, strict=True)
        yield from facts((self._(name), self._said(value)) for name, value in pairs)

    def _table(self, section: SectionContent) -> Iterator[Block]:
        filled = [
            place
            for place in range(len(section.names))
            if any(self._said(record.values[place]) for record in section.records)
        ]
        rows = [
            [self._said(record.values[place]) for place in filled] for record in section.records
        ]
        header = tuple(self._(section.names[place]) for place in filled)
        columns = list(zip(header, *rows, strict=True))
        yield Table(
            header,
            tuple(_shares(columns)),
            tuple(tuple(plain(cell) for cell in row) for row in rows),
        )

    def _said(self, value: Value | None) -> str:
        """A value as the language says it; what is not so, or not there, says nothing."""
        formats = self._say.formats
        match value:
            case None | False:
                return ""
            case True:
                return self._("yes")
            case str():
                return value.strip()
            case Word():
                return self._(value.source)
            case Weekday():
                return formats.weekday(A_MONDAY + dt.timedelta(days=value.number))
            case Values():
                told = (self._said(part) for part in value.parts)
                return value.between.join(part for part in told if part)
            case dt.date() | dt.time():
                return self._when(value)
            case int() | float() | Decimal():
                return formats.number(value)

    def _when(self, value: dt.date | dt.time) -> str:
        formats = self._say.formats
        if isinstance(value, dt.time):
            return formats.time(value)
        day = formats.date_short(value)
        return f"{day} {formats.time(value)}" if isinstance(value, dt.datetime) else day

    def _rights(self) -> Iterator[Block]:
        _ = self._
        yield Heading(_("What you can ask for"))
        yield from paragraphs(
            _(
                "Is something wrong or missing? Tell us, and we put it right or add what you say."
                " You can also ask us to delete what we no longer need, or to use it less.\n\n"
                "It is kept as long as the municipality must keep it by law. It is shared only"
                " with those whom you have said yes to, or where the law says so.\n\n"
                "Do you think that we treat your data wrongly? You can complain to the Norwegian"
                " Data Protection Authority (Datatilsynet)."
            )
        )


def _shares(columns: Sequence[Sequence[str]]) -> Iterator[float]:
    """How wide each column is: its longest word is never cut, and long texts share what is left."""
    words = [max(len(part) for cell in cells for part in cell.split() or [""]) for cells in columns]
    texts = [min(MOST, max(map(len, cells))) for cells in columns]
    wants = [max(0, text - word) for text, word in zip(texts, words, strict=True)]
    left = max(0, LINE - sum(words) - GAP * len(words))
    for word, want in zip(words, wants, strict=True):
        yield GAP + word + left * want / (sum(wants) or 1)
