"""The individual plan: the nine points of the regulation, in words the person can read.

A point that nobody filled in is left out and named at the top, where the plan is marked as a
draft; a point that was set aside says why. Nothing comes from interviews or internal notes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import label
from teamdesk.domain.plan_points import INDIVIDUAL_POINTS
from teamdesk.exports.by_hand import SignatureLine, SignatureLines
from teamdesk.exports.document import Block, Document, Heading, Notice, Quote
from teamdesk.exports.papers.plan.sections import PlanSections
from teamdesk.exports.papers.plan.top import draft_mark, head_of_pages, plan_head
from teamdesk.exports.phrases import Phrases, dotted, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent


def build_plan(content: IndividualPlanContent, translate: Translator) -> Document:
    """The plan in the translator's language, marked as a draft while a point is missing."""
    return _PlanBuilder(content, translate).build()


class _PlanBuilder:
    def __init__(self, content: IndividualPlanContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._plan = PlanSections(content, translate)

    def build(self) -> Document:
        _, content = self._, self._content
        name = label(_, content.kind)
        return Document(
            kind=DocumentKind.PLAN,
            language=_.language,
            title=_("{plan}, case {number}", plan=name, number=content.case_number),
            publisher=content.municipality,
            file_stem="_".join(
                (_.context("file name", "IP"), content.case_number, content.dated.isoformat())
            ),
            dated=content.dated,
            running=self._say.running(
                head_of_pages(_, content, name),
                self._say.person(content.person_name, content.birth_date),
                _("To be shared only with those whom the consent covers."),
            ),
            blocks=tuple(self._blocks()),
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(label(_, content.kind), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        yield from draft_mark(_, content)
        yield from plan_head(_, content)
        if content.what_matters:
            said_on = content.what_matters_on
            day = self._say.formats.date_long(said_on) if said_on else ""
            source = dotted(_("What matters to you?"), day)
            yield Quote(self._say.quoted(content.what_matters), source)
        yield from self._plan.under_headings(INDIVIDUAL_POINTS)
        if content.legal_text:
            yield Heading(_("The rules behind the plan"))
            # The lines to sign on don't stand on a page of their own.
            rules = paragraphs(content.legal_text)
            yield from (replace(each, keeps_next=True) for each in rules)
        yield Heading(_("Signatures"))
        place = _("Place and date")
        yield SignatureLines(
            (
                SignatureLine(_("The person, or the one who signs for the person"), place),
                SignatureLine(_("Coordinator"), place),
            )
        )
