"""The individual plan: the nine points of the regulation, in words the person can read.

A point that nobody filled in is left out and named at the top, where the plan is marked as a
draft; a point that was set aside says why. Nothing comes from interviews or internal notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.plan_gaps import MeasureFacts, PlanFacts, find_gaps
from teamdesk.domain.plan_points import POINT_NAMES, PlanPoint
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Notice,
    Paragraph,
    Quote,
    SignatureLine,
    SignatureLines,
    Span,
)
from teamdesk.exports.papers.plan.sections import PlanSections
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, paragraphs, reached_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.exports.papers.plan.content import IndividualPlanContent


def build_plan(content: IndividualPlanContent, translate: Translator) -> Document:
    """The plan in the translator's language, marked as a draft while a point is missing."""
    return _PlanBuilder(content, translate).build()


def gaps_of(content: IndividualPlanContent) -> tuple[Gap, ...]:
    """What nobody filled in or set aside: the window says of them what the plan says."""
    day, leader = content.dated, content.coordinator
    facts = PlanFacts(
        goals=len(content.goals),
        resources=content.resources,
        needs=content.needs,
        participants=len(content.participants),
        coordinator=leader.name if leader else "",
        own_contribution=content.own_contribution,
        measures=tuple(
            MeasureFacts(measure.text, measure.responsible, measure.extent, measure.method)
            for measure in content.measures
            if not measure.is_over(day)
        ),
        period_from=content.period_from,
        period_to=content.period_to,
        revision_on=content.revision_on,
        has_consent=any(consent.is_yes_to_plan(day) for consent in content.consents),
        cooperation=content.cooperation,
        today=day,
    )
    return find_gaps(facts, dict(content.not_relevant))


def points_missing(content: IndividualPlanContent) -> tuple[PlanPoint, ...]:
    """The points that are not whole, in their order."""
    gaps = {gap.point for gap in gaps_of(content)}
    return tuple(point for point in PlanPoint if point in gaps)


class _PlanBuilder:
    def __init__(self, content: IndividualPlanContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._sections = PlanSections(content, translate).by_point()

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
                dotted(content.municipality, name),
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
        yield from self._draft_mark()
        yield from self._head()
        if content.what_matters:
            said_on = content.what_matters_on
            day = self._say.formats.date_long(said_on) if said_on else ""
            source = dotted(_("What matters to you?"), day)
            yield Quote(self._say.quoted(content.what_matters), source)
        yield from self._points()
        if content.legal_text:
            yield Heading(_("The rules behind the plan"))
            yield from paragraphs(content.legal_text)
        yield Heading(_("Signatures"))
        place = _("Place and date")
        yield SignatureLines(
            (
                SignatureLine(_("The person, or the one who signs for the person"), place),
                SignatureLine(_("Coordinator"), place),
            )
        )

    def _draft_mark(self) -> Iterator[Block]:
        _, content = self._, self._content
        if content.is_withdrawn:
            yield Notice(_("Consent withdrawn. The plan is not to be shared or used."))
        if content.recipient:
            # What it lacks may be what was left out, whose titles are not for this reader.
            yield Notice(
                _("Copy for {name}. It holds what the consent covers.", name=content.recipient)
            )
            if content.is_unfinished:
                yield Notice(_("Draft. The plan is not complete."))
            return
        missing = points_missing(content)
        if missing:
            names = "; ".join(_(POINT_NAMES[point]) for point in missing)
            yield Notice(_("Draft. The plan is not complete. Still missing: {names}.", names=names))

    def _head(self) -> Iterator[Block]:
        _, content = self._, self._content
        leader, unit = content.coordinator, content.unit
        number = content.identity_number
        born = self._say.formats.date_long(content.birth_date) if content.birth_date else ""
        yield from facts(
            [
                (_("Name"), (Span(content.person_name, bold=True),)),
                (_("Birth number") if number else _("Date of birth"), number or born),
                (_("Municipality"), content.municipality),
                (_("Case"), content.case_number),
                (
                    _("Coordinator"),
                    joined(leader.name, profession_label(_, leader.profession)) if leader else "",
                ),
                (_("Coordinating unit"), reached_at(unit.name, unit.phone, unit.email)),
                (_("Language and interpreter"), content.language_needs),
                (
                    _("Version"),
                    _(
                        "{version} ({day})",
                        version=content.version,
                        day=self._say.formats.date_long(content.dated),
                    ),
                ),
            ]
        )

    def _points(self) -> Iterator[Block]:
        reasons = dict(self._content.not_relevant)
        for point in PlanPoint:
            blocks = self._sections[point]
            reason = reasons.get(point, "").strip()
            if not blocks and reason:
                blocks = (self._set_aside(reason),)
            if blocks:
                yield Heading(self._(POINT_NAMES[point]))
                yield from blocks

    def _set_aside(self, reason: str) -> Paragraph:
        return Paragraph((Span(self._("Not relevant.") + " ", bold=True), Span(reason)))
