"""«Overføring til hjemmetjenesten»: what the person does herself, and how little help to give.

It is read at the door by somebody who has five minutes, so what matters to the person and how to
help come first. What nobody has filled in is said in one line: silence about a risk is no answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.by_hand import SignatureLine, SignatureLines
from teamdesk.exports.document import Block, Document, Notice, Paragraph, plain
from teamdesk.exports.papers.case.head import CasePaper, head_facts, what_matters
from teamdesk.exports.papers.case.tables import goal_table, measures_part, whom_to_ring
from teamdesk.exports.phrases import Phrases, facts, joined, paragraphs
from teamdesk.exports.sharing import (
    ANYTHING,
    GOALS,
    HEALTH,
    NETWORK,
    SERVICES,
    opening,
    section,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Section
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
        return paper.document(_, head, self._sections())

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        yield opening(self._head((_("GP"), content.doctor)), NETWORK, opening(self._head()))
        yield from what_matters(_, content.head, content.what_matters)
        for title, text in self._told().items():
            if text:
                yield section(title, paragraphs(text), HEALTH)
        yield opening(self._missing(), HEALTH)
        yield from self._goes_on()
        if content.more:
            yield section(_("More to know"), paragraphs(content.more), ANYTHING)
        yield whom_to_ring(_, content.head, content.others)
        yield from self._after()

    def _head(self, *more: tuple[str, str]) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        received = formats.date_long(content.received_on) if content.received_on else ""
        yield from head_facts(
            _,
            content.head,
            (
                (_("To"), content.receiver),
                (_("Handed over"), formats.date_long(content.written_on)),
                (_("Received by"), joined(content.received_by, received)),
                *more,
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

    def _goes_on(self) -> Iterator[Section]:
        _, content = self._, self._content
        if content.goals:
            yield section(_("Goals"), (goal_table(_, content.goals),), GOALS)
        if content.measures:
            yield measures_part(_, _("Go on with this"), content.measures)
        if content.exercises:
            yield section(_("How it is done"), facts(content.exercises), SERVICES, level=3)

    def _after(self) -> Iterator[Section]:
        _, content = self._, self._content
        if content.check_up_on is not None:
            day = self._say.formats.date_long(content.check_up_on)
            said = Paragraph(plain(_("The team checks on {day} how it goes.", day=day)))
            yield section(_("Check-up"), (said,), SERVICES)
        if not content.received_by:
            line = SignatureLine(_("Received by"), _("Place and date"))
            yield opening((SignatureLines((line,)),))
