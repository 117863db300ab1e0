"""An invitation to a person, or what the team says of itself, in the team's own words.

The texts are written as plain text in «Oppsett»: an empty line begins a paragraph, and a dash at
the beginning of a line an item of a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.letters import LetterKind
from teamdesk.exports.document import Block, Document, Heading, Notice, Paragraph, Span, plain
from teamdesk.exports.phrases import Phrases, dotted, joined, lines, phone_span, written_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.letter.content import LetterContent


def build_invitation(content: LetterContent, translate: Translator) -> Document:
    """The letter to a person."""
    _, number, day = translate, content.case_number, content.dated.isoformat()
    return _LetterBuilder(content, translate).document(
        DocumentKind.INVITATION,
        _("Invitation, case {number}", number=number),
        (_.context("file name", "Invitation"), number, day),
    )


def build_service_description(content: LetterContent, translate: Translator) -> Document:
    """What the team says of itself, to whoever asks."""
    _ = translate
    return _LetterBuilder(content, translate).document(
        DocumentKind.SERVICE_DESCRIPTION,
        dotted(_("Service description"), content.team),
        (_.context("file name", "Service-description"), content.dated.isoformat()),
    )


class _LetterBuilder:
    def __init__(self, content: LetterContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def document(self, kind: DocumentKind, title: str, file_name: tuple[str, ...]) -> Document:
        """The text between its head and its signature."""
        content = self._content
        return Document(
            kind=kind,
            language=self._.language,
            title=title,
            publisher=joined(content.municipality, content.team),
            file_stem="_".join(file_name),
            dated=content.dated,
            running=self._say.running(
                dotted(content.municipality, content.team),
                content.person_name,
                dotted(content.unit.name, content.unit.phone),
            ),
            blocks=tuple(self._blocks()),
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(self._title(), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        day = self._say.formats.date_long(content.dated)
        if content.person_name:
            yield Paragraph((Span(content.person_name, bold=True), Span(f"\n{day}", muted=True)))
        for block in content.blocks:
            if block.heading.strip():
                yield Heading(block.heading.strip())
            yield from written_blocks(block.text)
        if content.person_name:
            yield from self._signature()
        else:
            yield Paragraph((Span(_("As of {day}.", day=day), muted=True),))

    def _title(self) -> str:
        _, content = self._, self._content
        if content.letter is LetterKind.SERVICE:
            return _("What {team} can do for you", team=content.team)
        return label(_, content.letter)

    def _signature(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Paragraph(plain(_("Kind regards")))
        who = joined(content.sender, profession_label(_, content.sender_profession))
        below = lines(joined(content.team, content.municipality))
        spans = [Span(who, bold=True), Span("\n")] if content.sender else []
        spans.append(Span(below))
        if content.sender_phone:
            spans += [Span("\n"), phone_span(content.sender_phone)]
        yield Paragraph(tuple(spans))
