"""A paper as one who takes part may have it: the parts that the consent covers, and no other.

Each part of a paper about a person declares which kinds of information it holds; the rule that
leaves parts out is here alone, whatever the paper is about.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from teamdesk.domain.people import Information
from teamdesk.exports.document import Block, Heading, Notice, Paragraph, Section, plain
from teamdesk.exports.phrases import facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Literal

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document

    Kinds = frozenset[Information]

NOTHING: frozenset[Information] = frozenset()
GOALS = frozenset({Information.GOALS})
HEALTH = frozenset({Information.HEALTH})
SERVICES = frozenset({Information.SERVICES})
NETWORK = frozenset({Information.NETWORK})
ASSESSMENTS = frozenset({Information.ASSESSMENTS})
# Free words about the person may tell of anything.
ANYTHING = frozenset(Information)
# What stands above all else, the mark of a draft too.
TOP = (Heading, Notice)


@dataclass(frozen=True, slots=True)
class Reader:
    """One who takes part, and what the person's consent covers for them.

    Attributes:
        role: what they are to the person, where a consent may name them by that.
    """

    name: str
    organisation: str
    covered: frozenset[Information]
    role: str = ""


def opening(
    blocks: Iterable[Block], needs: Kinds = NOTHING, otherwise: Section | None = None
) -> Section:
    """What stands without a heading of its own, such as whom the paper is about."""
    return Section("", tuple(blocks), needs, otherwise)


def section(
    title: str,
    blocks: Iterable[Block],
    needs: Kinds = NOTHING,
    otherwise: Section | None = None,
    *,
    level: Literal[2, 3] = 2,
) -> Section:
    """A part below its heading; ``otherwise`` is for those who may not have all of it."""
    return Section(title, (Heading(title, level), *blocks), needs, otherwise)


def blocks_of(sections: Iterable[Section]) -> tuple[Block, ...]:
    """The whole paper, as the team has it."""
    return tuple(block for each in sections for block in each.blocks)


def copy_notice(_: Translator, name: str) -> Notice:
    """Tells above all whose copy it is."""
    return Notice(_("Copy for {name}. It holds what the consent covers.", name=name))


def cut_for(document: Document, reader: Reader, _: Translator) -> Document | None:
    """The reader's copy, which names nothing that it lacks; None where nothing remains."""
    shown = tuple(_shown(document.sections, reader.covered))
    if not any(_heart(each).needs for each in shown):
        return None
    note, blocks = copy_notice(_, reader.name), blocks_of(shown)
    title = sum(1 for _top in takewhile(lambda block: isinstance(block, TOP), blocks))
    # Whom the whole is for does not tell whom this is for.
    footer = _("To be shared only with those whom the consent covers.")
    return replace(
        document,
        running=replace(document.running, footer=footer),
        blocks=(*blocks[:title], note, *blocks[title:]),
        sections=shown,
    )


def with_left_out(document: Document, readers: Sequence[Reader], _: Translator) -> Document:
    """The team's own copy, which lists by their titles the parts that others are not given."""
    told = list(facts((who.name, _left_out(document, who, _)) for who in readers))
    if not told:
        return document
    said = Paragraph(plain(_("This list is in the team's own copy only.")), keeps_next=True)
    return replace(document, blocks=(*document.blocks, Heading(_("Not shared with")), said, *told))


def _left_out(document: Document, reader: Reader, _: Translator) -> str:
    if cut_for(document, reader, _) is None:
        return _("the whole document")
    titles = (
        each.title for each in document.sections if not tuple(_shown((each,), reader.covered))
    )
    return "; ".join(title for title in dict.fromkeys(titles) if title)


def _heart(part: Section) -> Section:
    """What is left of a part for whoever may have least of it: without that it is no content."""
    return part if part.otherwise is None else _heart(part.otherwise)


def _shown(sections: Iterable[Section], covered: Kinds) -> Iterator[Section]:
    for each in sections:
        part: Section | None = each
        while part is not None and not part.needs <= covered:
            part = part.otherwise
        if part is not None:
            yield part
