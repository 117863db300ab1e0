"""The note of a motivational interview, as it goes to the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.interviews import Source
from teamdesk.domain.labels import label, profession_label
from teamdesk.exports.document import Block, Document, Heading, Notice, Paragraph, Quote, plain
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, paragraphs
from teamdesk.exports.sharing import (
    ANYTHING,
    GOALS,
    HEALTH,
    NETWORK,
    blocks_of,
    opening,
    section,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.people import Information
    from teamdesk.exports.document import Section
    from teamdesk.exports.papers.interview.content import (
        ChangeTalkContent,
        InterviewContent,
        RulerContent,
    )

# What is said in such a talk is about what the person wants, and why it is hard.
TALK = GOALS | HEALTH


def build_interview(content: InterviewContent, translate: Translator) -> Document:
    """The note in the translator's language, marked as a draft until it is approved."""
    return _InterviewBuilder(content, translate).build()


class _InterviewBuilder:
    def __init__(self, content: InterviewContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        sections = tuple(self._sections())
        return Document(
            kind=DocumentKind.INTERVIEW,
            language=_.language,
            title=_("Note of a motivational interview, case {number}", number=content.case_number),
            publisher=content.municipality,
            file_stem="_".join(
                (
                    _.context("file name", "MI-note"),
                    content.case_number,
                    content.held_on.isoformat(),
                )
            ),
            dated=content.approved_on or content.held_on,
            running=self._say.running(
                dotted(content.municipality, _("Motivational interview")),
                self._say.person(content.person_name, content.birth_date),
                _("For the patient record."),
            ),
            blocks=blocks_of(sections),
            sections=sections,
        )

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        cut = opening((*self._title(), *self._frame("")))
        yield opening((*self._title(), *self._frame(content.present)), NETWORK, cut)
        yield from self._section(_("Topic that the person chose"), content.topic, TALK)
        yield opening(facts([(_("Topics that wait"), content.parked)]), TALK)
        if content.values_text:
            quote = Quote(self._say.quoted(content.values_text))
            yield section(_("What matters to you?"), (quote,), GOALS)
        yield from self._rulers()
        yield from self._change_talk()
        yield from self._ambivalence()
        yield from self._section(_("Summary"), content.summary, ANYTHING)
        if content.summary_answer is not None:
            answer = label(_, content.summary_answer)
            yield opening(facts([(_("The person's answer to the summary"), answer)]), ANYTHING)
        yield from self._next_step()
        yield from self._advice()
        yield from self._section(_("Next conversation"), self._next_talk(), TALK)
        if content.additions:
            yield section(_("Additions after the approval"), self._additions(), ANYTHING)

    def _title(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("Note of a motivational interview"), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        if content.approved_on is None:
            yield Notice(_("Draft. The note is not approved yet."))

    def _frame(self, present: str) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        born, minutes = content.birth_date, content.minutes
        author = joined(content.author, profession_label(_, content.author_profession))
        approved = content.approved_on
        yield from facts(
            [
                (_("Name"), content.person_name),
                (_("Date of birth"), formats.date_long(born) if born else ""),
                (_("Case"), content.case_number),
                (_("Date"), formats.weekday_long(content.held_on)),
                (
                    _("Duration"),
                    _.plural("{count} minute", "{count} minutes", minutes) if minutes else "",
                ),
                (_("Place"), content.place),
                (_("Present"), present),
                (
                    _("Consent"),
                    _("The person agreed to talk about the topic") if content.may_talk else "",
                ),
                (_("Written by"), author),
                (_("Approved"), formats.date_long(approved) if approved else ""),
            ]
        )

    def _section(self, heading: str, text: str, needs: frozenset[Information]) -> Iterator[Section]:
        if text.strip():
            yield section(heading, paragraphs(text), needs)

    def _rulers(self) -> Iterator[Section]:
        _, content = self._, self._content
        yield from self._ruler(_("How important is it?"), content.importance, _("Why not lower?"))
        yield from self._ruler(
            _("How sure of managing?"), content.confidence, _("What would take it one step up?")
        )
        yield from self._ruler(_("How ready?"), content.readiness, "")

    def _ruler(self, heading: str, ruler: RulerContent | None, question: str) -> Iterator[Section]:
        _ = self._
        if ruler is None:
            return
        value = Paragraph(plain(_("{value} of 10", value=ruler.value)))
        answer = (Quote(self._say.quoted(ruler.answer), question),) if ruler.answer else ()
        yield section(heading, (value, *answer), TALK)

    def _change_talk(self) -> Iterator[Section]:
        if self._content.change_talk:
            quotes = (self._quote(talk) for talk in self._content.change_talk)
            yield section(self._("In the person's own words"), quotes, TALK)

    def _quote(self, talk: ChangeTalkContent) -> Quote:
        source = "" if talk.source is Source.PERSON else label(self._, talk.source)
        return Quote(self._say.quoted(talk.text), joined(source, label(self._, talk.tag)))

    def _ambivalence(self) -> Iterator[Section]:
        _, sides = self._, self._content.ambivalence
        if sides is not None:
            told = facts(
                [
                    (_("What speaks for leaving it as it is"), sides.as_it_is),
                    (_("What speaks for a change"), sides.change),
                ]
            )
            yield section(_("Ambivalence"), told, TALK)

    def _next_step(self) -> Iterator[Section]:
        _, step = self._, self._content.next_step
        if step is None or not step.text.strip():
            return
        sure = "" if step.certainty is None else _("{value} of 10", value=step.certainty)
        told = facts(
            [
                (_("When"), step.when),
                (_("Where"), step.where),
                (_("With whom"), step.with_whom),
                (_("How sure of doing it"), sure),
                (_("If something gets in the way"), step.if_then),
            ]
        )
        yield section(_("The person's next step"), (*paragraphs(step.text), *told), TALK)

    def _advice(self) -> Iterator[Section]:
        _, advice = self._, self._content.advice
        if advice is None:
            return
        yield from self._section(_("Advice given"), advice.text, TALK)
        told = facts(
            [
                (_("Permission"), _("The person was asked first") if advice.is_allowed else ""),
                (_("Reaction"), advice.reaction),
            ]
        )
        yield opening(told, TALK)

    def _next_talk(self) -> str:
        day = self._content.next_on
        told = self._say.formats.weekday_long(day) if day else ""
        return joined(told, self._content.next_talk)

    def _additions(self) -> Iterator[Block]:
        formats = self._say.formats
        for added in self._content.additions:
            yield from facts(
                [(joined(formats.date_long(added.written_on), added.author), added.text)]
            )
