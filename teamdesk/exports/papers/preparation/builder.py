"""«Før vi møtes»: what a person may think of and write down before a meeting, in large print.

The coordinator is to make it easy to take part (domain notes 2.5). It repeats what the person has
said, in plain words, and leaves room for an answer; no score, status or word of the trade is in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.by_hand import AnswerLines
from teamdesk.exports.document import (
    Block,
    Checklist,
    ChecklistItem,
    Document,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Span,
    plain,
)
from teamdesk.exports.papers.case.tables import phone_table, those_who_answer
from teamdesk.exports.papers.plan.top import role_of
from teamdesk.exports.phrases import Phrases, dotted, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.preparation.content import PreparationContent

# Room for a thought, and for a word.
LONG, SHORT = AnswerLines(3), AnswerLines(2)
# Wide blanks, which both formats keep as they are.
BETWEEN_WAYS = "\N{NO-BREAK SPACE}" * 3 + " "


def build_preparation(content: PreparationContent, translate: Translator) -> Document:
    """The person's sheet in the translator's language."""
    return _PreparationBuilder(content, translate).build()


class _PreparationBuilder:
    def __init__(self, content: PreparationContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, head = self._, self._content.head
        name = _("Before we meet")
        return Document(
            kind=DocumentKind.PREPARATION,
            language=_.language,
            title=_("Before we meet, case {number}", number=head.case_number),
            publisher=joined(head.municipality, head.team),
            file_stem="_".join(
                (_.context("file name", "Preparation"), head.case_number, head.dated.isoformat())
            ),
            dated=head.dated,
            running=self._say.running(
                dotted(head.municipality, name),
                head.person_name,
                _("This sheet is yours. You decide who may read it."),
            ),
            blocks=tuple(self._blocks()),
            large_print=True,
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("Before we meet"), level=1)
        if content.head.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        day = self._say.formats.date_long(content.head.dated)
        yield Paragraph((Span(content.head.person_name, bold=True), Span(f"\n{day}", muted=True)))
        yield from self._when()
        found = those_who_answer(_, content.head)
        yield Paragraph(plain(self._how(can_ring=bool(found))))
        yield from self._what_matters()
        yield from self._goals()
        yield from self._asked(_("What goes well, and what helps?"))
        yield from self._asked(_("What is difficult, and what do you need help with?"))
        yield from self._own_part()
        yield from self._others()
        yield from self._asked(_("What do you want to talk about?"))
        yield from self._asked(_("Is there anything that others are not to know?"), SHORT)
        if found:
            yield Heading(_("Whom you can ring"))
            yield phone_table(_, found)

    def _how(self, *, can_ring: bool) -> str:
        _ = self._
        write = _("Write what you want to say, and leave the rest open.")
        helped = _("Somebody you trust may write for you, or you can ring us.")
        alone = _("Somebody you trust may write for you.")
        return f"{write} {helped if can_ring else alone}"

    def _when(self) -> Iterator[Block]:
        _, meets, formats = self._, self._content.meets, self._say.formats
        if meets is not None:
            day = formats.weekday_long(meets.on)
            when = day if meets.at is None else self._at(day, formats.time(meets.at))
            yield Paragraph(plain(_("We meet: {when}", when=joined(when, meets.place))))
        if self._content.interpreter:
            what = self._content.interpreter
            yield Paragraph(plain(_("You use an interpreter: {what}", what=what)))

    def _at(self, day: str, time: str) -> str:
        return self._("{day} at {time}", day=day, time=time)

    def _what_matters(self) -> Iterator[Block]:
        _, said = self._, self._content.what_matters.strip()
        yield Heading(_("What matters to you now?"))
        if said:
            yield Paragraph(plain(_("You have said:")), keeps_next=True)
            yield Quote(self._say.quoted(said))
            yield Paragraph(plain(_("Is it still so?")), keeps_next=True)
        yield LONG

    def _goals(self) -> Iterator[Block]:
        _, goals = self._, [goal for goal in self._content.goals if goal.strip()]
        if not goals:
            yield from self._asked(_("What do you want to be able to do?"))
            return
        yield Heading(_("Your goals"))
        for goal in goals:
            yield Heading(goal, level=3)
            yield Paragraph(plain(self._how_it_goes()), keeps_next=True)
            yield SHORT
        yield from self._asked(_("Is there something else you want to be able to do?"), SHORT)

    def _how_it_goes(self) -> str:
        _ = self._
        mark = ChecklistItem((), checked=False).mark
        ways = (_("better"), _("as before"), _("more difficult"))
        return BETWEEN_WAYS.join((_("How is it going?"), *(f"{mark} {way}" for way in ways)))

    def _own_part(self) -> Iterator[Block]:
        _, said = self._, self._content.own_contribution.strip()
        yield Heading(_("What do you want to do yourself?"))
        if said:
            yield Paragraph(plain(_("The plan says: {said}", said=said)), keeps_next=True)
        yield SHORT

    def _others(self) -> Iterator[Block]:
        _, others = self._, self._content.others
        yield Heading(_("Whom do you want to have with you?"))
        if others:
            told = _("These take part in your plan. Tick those who are to come.")
            yield Paragraph(plain(told), keeps_next=True)
            names = (plain(joined(who.name, role_of(_, who))) for who in others)
            yield Checklist(tuple(ChecklistItem(name, checked=False) for name in names))
            yield Paragraph(plain(_("Somebody else:")), keeps_next=True)
        yield AnswerLines(1)

    def _asked(self, question: str, room: AnswerLines = LONG) -> Iterator[Block]:
        yield Heading(question)
        yield room
