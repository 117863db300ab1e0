"""The note of a motivational interview, as it goes to the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.interviews import Source
from teamdesk.domain.labels import label, profession_label
from teamdesk.exports.document import Block, Document, Heading, Notice, Paragraph, Quote, plain
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.interview.content import InterviewContent, RulerContent


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
            blocks=tuple(self._blocks()),
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("Note of a motivational interview"), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        if content.approved_on is None:
            yield Notice(_("Draft. The note is not approved yet."))
        yield from self._frame()
        yield from self._section(_("Topic that the person chose"), content.topic)
        yield from facts([(_("Topics that wait"), content.parked)])
        if content.values_text:
            yield Heading(_("What matters to you?"))
            yield Quote(self._say.quoted(content.values_text))
        yield from self._rulers()
        yield from self._change_talk()
        yield from self._ambivalence()
        yield from self._section(_("Summary"), content.summary)
        if content.summary_answer is not None:
            answer = label(_, content.summary_answer)
            yield from facts([(_("The person's answer to the summary"), answer)])
        yield from self._next_step()
        yield from self._advice()
        yield from self._section(_("Next conversation"), self._next_talk())
        yield from self._additions()

    def _frame(self) -> Iterator[Block]:
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
                (_("Present"), content.present),
                (
                    _("Consent"),
                    _("The person agreed to talk about the topic") if content.may_talk else "",
                ),
                (_("Written by"), author),
                (_("Approved"), formats.date_long(approved) if approved else ""),
            ]
        )

    def _section(self, heading: str, text: str) -> Iterator[Block]:
        if text.strip():
            yield Heading(heading)
            yield from paragraphs(text)

    def _rulers(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield from self._ruler(_("How important is it?"), content.importance, _("Why not lower?"))
        yield from self._ruler(
            _("How sure of managing?"), content.confidence, _("What would take it one step up?")
        )
        yield from self._ruler(_("How ready?"), content.readiness, "")

    def _ruler(self, heading: str, ruler: RulerContent | None, question: str) -> Iterator[Block]:
        _ = self._
        if ruler is None:
            return
        yield Heading(heading)
        yield Paragraph(plain(_("{value} of 10", value=ruler.value)))
        if ruler.answer:
            yield Quote(self._say.quoted(ruler.answer), question)

    def _change_talk(self) -> Iterator[Block]:
        _ = self._
        if self._content.change_talk:
            yield Heading(_("In the person's own words"))
            for talk in self._content.change_talk:
                is_own = talk.source is Source.PERSON
                source = "" if is_own else label(_, talk.source)
                yield Quote(self._say.quoted(talk.text), joined(source, label(_, talk.tag)))

    def _ambivalence(self) -> Iterator[Block]:
        _, sides = self._, self._content.ambivalence
        if sides is not None:
            yield Heading(_("Ambivalence"))
            yield from facts(
                [
                    (_("What speaks for leaving it as it is"), sides.as_it_is),
                    (_("What speaks for a change"), sides.change),
                ]
            )

    def _next_step(self) -> Iterator[Block]:
        _, step = self._, self._content.next_step
        if step is None or not step.text.strip():
            return
        yield Heading(_("The person's next step"))
        yield from paragraphs(step.text)
        sure = "" if step.certainty is None else _("{value} of 10", value=step.certainty)
        yield from facts(
            [
                (_("When"), step.when),
                (_("Where"), step.where),
                (_("With whom"), step.with_whom),
                (_("How sure of doing it"), sure),
                (_("If something gets in the way"), step.if_then),
            ]
        )

    def _advice(self) -> Iterator[Block]:
        _, advice = self._, self._content.advice
        if advice is None:
            return
        yield from self._section(_("Advice given"), advice.text)
        yield from facts(
            [
                (_("Permission"), _("The person was asked first") if advice.is_allowed else ""),
                (_("Reaction"), advice.reaction),
            ]
        )

    def _next_talk(self) -> str:
        day = self._content.next_on
        told = self._say.formats.weekday_long(day) if day else ""
        return joined(told, self._content.next_talk)

    def _additions(self) -> Iterator[Block]:
        _, formats = self._, self._say.formats
        if self._content.additions:
            yield Heading(_("Additions after the approval"))
        for added in self._content.additions:
            yield from facts(
                [(joined(formats.date_long(added.written_on), added.author), added.text)]
            )
