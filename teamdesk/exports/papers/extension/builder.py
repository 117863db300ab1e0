"""The request for a longer period of a decision, to those who decide; never a decision itself.

It is written and changed as plain text on the person's page, so its structure is read out of that:
paragraphs stand between empty lines, what ends with a colon is a heading, a dash begins an item.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import profession_label
from teamdesk.exports.document import Block, Document, Heading, Notice
from teamdesk.exports.phrases import (
    EMPTY_LINES,
    Phrases,
    dotted,
    facts,
    is_item,
    joined,
    written_blocks,
)
from teamdesk.exports.sharing import ANYTHING, blocks_of, opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.extension.content import ExtensionContent

# A longer first line is a sentence that somebody begins with.
LONGEST_TITLE = 100
_FACT = re.compile(r"(?P<key>[^:]{1,40}): (?P<value>.+)")


def build_extension(content: ExtensionContent, translate: Translator) -> Document:
    """The request in the language it was written in."""
    return _ExtensionBuilder(content, translate).build()


class _ExtensionBuilder:
    def __init__(self, content: ExtensionContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        number, asked_on = content.case_number, content.asked_on
        # It was written in one go, and can't be told apart: it leaves whole, or not at all.
        whole = (opening(self._blocks(), ANYTHING),)
        return Document(
            kind=DocumentKind.EXTENSION,
            language=_.language,
            title=_("Request for a longer period, case {number}", number=number),
            publisher=joined(content.municipality, content.team),
            file_stem="_".join((_.context("file name", "Request"), number, asked_on.isoformat())),
            dated=asked_on,
            running=self._say.running(
                dotted(content.municipality, content.team),
                self._say.person(content.person_name, content.birth_date),
                _("A request from the team. Those who grant services decide."),
            ),
            blocks=blocks_of(whole),
            sections=whole,
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        parts = [part.strip().splitlines() for part in EMPTY_LINES.split(content.text)]
        parts = [part for part in parts if part]
        yield Heading(self._title(parts), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        yield from facts(
            [
                (_("Date"), self._say.formats.date_long(content.asked_on)),
                (_("From"), joined(content.team, content.municipality)),
                (
                    _("Written by"),
                    joined(content.author, profession_label(_, content.author_profession)),
                ),
                *_told_facts(parts),
            ]
        )
        for part in parts:
            yield from _section(part)

    def _title(self, parts: list[list[str]]) -> str:
        """Take the first line for the title, where it looks like one."""
        if not parts or len(parts[0][0]) > LONGEST_TITLE:
            return self._("Request for a longer period of the decision")
        title = parts[0].pop(0).strip()
        return title.removesuffix(":")


def _told_facts(parts: list[list[str]]) -> list[tuple[str, str]]:
    """Take «Gjelder: …» and «Vedtak nå: …», which stand under the title, each with its name."""
    told = [_FACT.fullmatch(line.strip()) for line in parts[0]] if parts else []
    found = [(fact["key"], fact["value"]) for fact in told if fact]
    if len(found) != len(told):
        return []
    parts[0].clear()
    return found


def _section(lines: list[str]) -> Iterator[Block]:
    if lines and lines[0].rstrip().endswith(":") and not is_item(lines[0]):
        yield Heading(lines[0].strip().removesuffix(":"))
        lines = lines[1:]
    yield from written_blocks("\n".join(lines))
