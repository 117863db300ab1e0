"""«Overlevering til hjemmetjenesten»: what the person does herself, and how little help to give.

It is read at the door by somebody who has five minutes, so what matters to the person and how to
help come first. What nobody has filled in is said in one line: silence about a risk is no answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Notice,
    Paragraph,
    Quote,
    SignatureLine,
    SignatureLines,
    plain,
)
from teamdesk.exports.papers.case.head import CasePaper, head_facts
from teamdesk.exports.papers.case.tables import goal_table, measure_table, whom_to_ring
from teamdesk.exports.phrases import Phrases, facts, joined, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.handover.content import HandoverContent


def build_handover(content: HandoverContent, translate: Translator) -> Document:
    """The handover in the translator's language."""
    return _HandoverBuilder(content, translate).build()


class _HandoverBuilder:
    def __init__(self, content: HandoverContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, head = self._, self._content.head
        paper = CasePaper(
            kind=DocumentKind.HANDOVER,
            name=_("Handover to the home service"),
            title=_("Handover to the home service, case {number}", number=head.case_number),
            file=_.context("file name", "Handover"),
            footer=_("For those who take over, and for the patient record."),
        )
        return paper.document(_, head, self._blocks())

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield from self._head()
        if content.what_matters:
            yield Heading(_("What matters to the person"))
            yield Quote(self._say.quoted(content.what_matters), content.head.person_name)
        for title, text in self._told().items():
            if text:
                yield Heading(title)
                yield from paragraphs(text)
        yield from self._missing()
        yield from self._goes_on()
        if content.more:
            yield Heading(_("More to know"))
            yield from paragraphs(content.more)
        yield from whom_to_ring(_, content.head, content.others)
        yield from self._after()

    def _head(self) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        received = formats.date_long(content.received_on) if content.received_on else ""
        yield from head_facts(
            _,
            content.head,
            (
                (_("To"), content.receiver),
                (_("Handed over"), formats.date_long(content.written_on)),
                (_("Received by"), joined(content.received_by, received)),
                (_("GP"), content.doctor),
            ),
        )
        if not content.received_by:
            yield Notice(_("Nobody has confirmed yet that this was received."))

    def _told(self) -> dict[str, str]:
        """What was written for whoever helps, below its heading."""
        _, content = self._, self._content
        return {
            _("What the person does alone"): content.does_alone.strip(),
            _("How to help, and when not to"): content.how_to_help.strip(),
            _("What to watch for"): content.watch_for.strip(),
            _("Aids"): content.aids.strip(),
        }

    def _missing(self) -> Iterator[Block]:
        _ = self._
        empty = [title for title, text in self._told().items() if not text]
        if empty:
            named = ", ".join(self._say.quoted(title) for title in empty)
            yield Paragraph(plain(_("Not filled in: {what}. Ask the team.", what=named)))

    def _goes_on(self) -> Iterator[Block]:
        _, content = self._, self._content
        if content.goals:
            yield Heading(_("Goals"))
            yield goal_table(_, content.goals)
        if content.measures:
            yield Heading(_("Go on with this"))
            yield measure_table(_, content.measures)
        if content.exercises:
            yield Heading(_("How it is done"), level=3)
            yield from facts(content.exercises)

    def _after(self) -> Iterator[Block]:
        _, content = self._, self._content
        if content.check_up_on is not None:
            day = self._say.formats.date_long(content.check_up_on)
            yield Heading(_("Check-up"))
            yield Paragraph(plain(_("The team checks on {day} how it goes.", day=day)))
        if not content.received_by:
            line = SignatureLine(_("Received by"), _("Place and date"))
            yield SignatureLines((line,))
