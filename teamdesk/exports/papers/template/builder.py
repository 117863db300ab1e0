"""A template to begin with, and a page that shows what a template makes of everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.by_hand import SignatureLine, SignatureLines
from teamdesk.exports.document import (
    Bullets,
    Checklist,
    ChecklistItem,
    Document,
    Heading,
    KeyValue,
    KeyValues,
    Notice,
    NumberedList,
    Paragraph,
    Quote,
    Running,
    Table,
    plain,
)
from teamdesk.exports.phrases import Phrases

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Block

_GOALS = 3


@dataclass(frozen=True, slots=True)
class TemplateContent:
    """Whose letterhead it is, the day, and the words that the text is put in place of."""

    municipality: str
    day: dt.date
    marker: str


def build_beginning(content: TemplateContent, _: Translator) -> Document:
    """A template that has the place and all styles; a municipality puts its letterhead on."""
    return _document(_, content, _("Word template"), (Paragraph(plain(content.marker)),), "")


def build_trial(content: TemplateContent, _: Translator) -> Document:
    """One page with a piece of each kind, and nobody in it."""
    title = _("Trial page")
    blocks = (Heading(title, level=1), *_opening(_), *_lists(_), *_ending(_))
    return _document(_, content, title, blocks, _("Case {number}", number="F-0000"))


def _document(
    _: Translator, content: TemplateContent, title: str, blocks: tuple[Block, ...], whose: str
) -> Document:
    say = Phrases(_)
    footer = _("Everything here is invented.") if whose else ""
    running: Running = say.running(content.municipality, whose, footer)
    return Document(
        # No kind of its own: it tells of nobody, and is not logged.
        kind=DocumentKind.PLAN,
        language=_.language,
        title=title,
        publisher=content.municipality,
        file_stem="-".join(title.split()),
        dated=content.day,
        running=running,
        blocks=blocks,
    )


def _opening(_: Translator) -> Iterator[Block]:
    yield Notice(_("Draft: the trial page of a template."))
    yield KeyValues(
        (
            KeyValue(_("Name"), plain("Åse Ŋorčenko")),
            KeyValue(_("Coordinator"), plain("Kari Hansen")),
        )
    )
    yield Quote(_("“{words}”", words=_("I want to walk to the shop on my own")), "Åse Ŋorčenko")
    yield Heading(_("Goals"))
    yield Paragraph(plain(_("This is how a paragraph of a document looks in your template.")))
    yield Table(
        (_("Goal"), _("Status")),
        (3, 1),
        tuple(
            (plain(_("Goal {number}", number=number)), plain(_("on track")))
            for number in range(1, _GOALS + 1)
        ),
    )


def _lists(_: Translator) -> Iterator[Block]:
    yield Heading(_("Lists"), level=2)
    yield Heading(_("What was agreed on"), level=3)
    first, second = plain(_("Walk every day")), plain(_("Practise on the stairs"))
    yield Bullets((first, second))
    yield NumberedList((first, second))
    yield Checklist((ChecklistItem(first, True), ChecklistItem(second, False)))


def _ending(_: Translator) -> Iterator[Block]:
    yield Heading(_("Signatures"))
    yield SignatureLines((SignatureLine(_("Coordinator"), _("Place and date")),))
