"""How a paper about one person begins, what stands on each of its pages, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.labels import profession_label
from teamdesk.exports.document import Block, Document, Heading, Notice, Quote
from teamdesk.exports.phrases import Phrases, dotted, facts, joined
from teamdesk.exports.sharing import GOALS, blocks_of, opening, section

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.documents import DocumentKind
    from teamdesk.exports.document import Section, Text
    from teamdesk.exports.papers.plan.content import CoordinatingUnitContent, CoordinatorContent


@dataclass(frozen=True, slots=True)
class CaseHead:
    """Whom it is about, who hands it out and on which day; services fill it."""

    case_number: str
    person_name: str
    birth_date: dt.date | None
    team: str
    municipality: str
    dated: dt.date
    unit: CoordinatingUnitContent
    coordinator: CoordinatorContent | None = None
    contact: CoordinatorContent | None = None
    is_practice: bool = False


@dataclass(frozen=True, slots=True)
class CasePaper:
    """What one kind of paper is called.

    Attributes:
        name: above its text, and in the header of each page.
        title: in the properties of the file, with the number of the case.
        file: the word that the file's name begins with.
        footer: on each page: what it is for, and who may read it.
    """

    kind: DocumentKind
    name: str
    title: str
    file: str
    footer: str

    def document(self, _: Translator, head: CaseHead, parts: Iterable[Section]) -> Document:
        """The paper in the translator's language; its parts begin below the title."""
        say = Phrases(_)
        sections = (opening(_top(_, self.name, head)), *parts)
        return Document(
            kind=self.kind,
            language=_.language,
            title=self.title,
            publisher=joined(head.municipality, head.team),
            file_stem="_".join((self.file, head.case_number, head.dated.isoformat())),
            dated=head.dated,
            running=say.running(
                dotted(head.municipality, self.name),
                say.person(head.person_name, head.birth_date),
                self.footer,
            ),
            blocks=blocks_of(sections),
            sections=sections,
        )


def known_by(_: Translator, leader: CoordinatorContent | None) -> str:
    """A coordinator by name, and by what and where they are; empty where there is none."""
    if leader is None:
        return ""
    role = leader.role or profession_label(_, leader.profession)
    return joined(leader.name, role, leader.organisation)


def head_facts(
    _: Translator, head: CaseHead, more: Iterable[tuple[str, str | Text]] = ()
) -> tuple[Block, ...]:
    """Whom the paper is about and of which day it is, and what the kind tells besides."""
    formats = Phrases(_).formats
    return facts(
        [
            (_("Name"), head.person_name),
            (_("Date of birth"), formats.date_long(head.birth_date) if head.birth_date else ""),
            (_("Case"), head.case_number),
            (_("Date"), formats.date_long(head.dated)),
            (_("From"), joined(head.team, head.municipality)),
            (_("Coordinator"), known_by(_, head.coordinator)),
            (_("Contact in the team"), known_by(_, head.contact)),
            *more,
        ]
    )


def what_matters(_: Translator, head: CaseHead, said: str) -> Iterator[Section]:
    """The person's own answer, where there is one."""
    if said:
        quote = Quote(Phrases(_).quoted(said), head.person_name)
        yield section(_("What matters to the person"), (quote,), GOALS)


def _top(_: Translator, name: str, head: CaseHead) -> Iterator[Block]:
    yield Heading(name, level=1)
    if head.is_practice:
        yield Notice(_("Practice. Everything here is invented."))
