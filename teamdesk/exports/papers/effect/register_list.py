"""Cases that began or ended in a year, to be compared by hand with KPR and IPLOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import Block, Document, Paragraph, Table, plain
from teamdesk.exports.internal_list import InternalList, list_head
from teamdesk.exports.phrases import Phrases, facts, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.effect.content import RegisterContent

WIDTHS = (1.0, 1.0, 1.0, 2.0)


def build_register_list(content: RegisterContent, translate: Translator) -> Document:
    """The list in the translator's language, marked as confidential."""
    _, year = translate, content.year
    title = _("Starts and ends in {year}, for KPR and IPLOS", year=year)
    file = "_".join((_.context("file name", "Starts-and-ends"), str(year)))
    paper = InternalList(DocumentKind.REGISTER_LIST, title, title, file, content.made_on)
    return paper.document(_, content, _blocks(content, _, title))


def _blocks(content: RegisterContent, _: Translator, title: str) -> Iterator[Block]:
    say = Phrases(_)
    yield from list_head(_, content, title, _("Internal. Not to be published or sent on."))
    yield from facts(
        [
            (_("Team"), content.team),
            (_("Made on"), say.formats.date_long(content.made_on)),
            (_("Cases"), str(len(content.lines))),
        ]
    )
    yield Paragraph(
        plain(
            _(
                "Compare each case number with the record system. Teamdesk reports nothing to the"
                " registers."
            )
        )
    )
    if not content.lines:
        yield Paragraph(plain(_("No course began or ended in that year.")))
        return
    rows = (
        (line.case_number, say.due(line.started_on), say.due(line.ended_on), joined(*line.codes))
        for line in content.lines
    )
    head = (_("Case"), _.context("day", "Start"), _.context("day", "End"), _("Service code"))
    yield Table(head, WIDTHS, tuple(tuple(plain(cell) for cell in row) for row in rows))
