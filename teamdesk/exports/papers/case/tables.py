"""Goals, measures and telephone numbers, as every paper about a person shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.core.formats import Formats
from teamdesk.domain.sentences import extent_words
from teamdesk.exports.document import Span, Table, Text, plain
from teamdesk.exports.phrases import Phrases, beside, phone_span
from teamdesk.exports.sharing import GOALS, NETWORK, SERVICES, opening, section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Section
    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.plan.content import MeasureContent, PlanGoalContent


@dataclass(frozen=True, slots=True)
class Reached:
    """Somebody whom the reader can ring."""

    name: str
    role: str
    phone: str


def goal_table(_: Translator, goals: Iterable[PlanGoalContent]) -> Table:
    """Goals in the person's words, how they go and when they are to be reached."""
    say = Phrases(_)
    return Table(
        header=(_("Goal"), _("Status"), _("Due")),
        widths=(11, 6, 3),
        rows=tuple(
            (
                plain(goal.text),
                plain(say.goal_status(goal.status)),
                plain(say.due(goal.target_on)),
            )
            for goal in goals
        ),
    )


def extent_of(_: Translator, measure: MeasureContent) -> str:
    """How much of a measure: as somebody wrote it, else in numbers."""
    numbers = measure.times_a_week, measure.minutes
    return measure.extent or extent_words(_, Formats(_.language), *numbers)


def measure_table(_: Translator, measures: Iterable[MeasureContent]) -> Table:
    """What is done, for which goal, how much, from when to when, and by whom."""
    say = Phrases(_)
    return Table(
        header=(_("Measure"), _("Extent"), _("Responsible")),
        widths=(8, 6, 6),
        rows=tuple(
            (
                beside(measure.text, _("Goal: {goal}", goal=measure.goal) if measure.goal else ""),
                beside(extent_of(_, measure), say.period(measure.from_on, measure.to_on)),
                _responsible(_, measure),
            )
            for measure in measures
        ),
    )


def measures_part(_: Translator, title: str, measures: Iterable[MeasureContent]) -> Section:
    """The measures below a heading; which goals they serve is for those who may know of goals."""
    every = tuple(measures)
    bare = [replace(each, goal="") for each in every]
    cut = section(title, (measure_table(_, bare),), SERVICES)
    return section(title, (measure_table(_, every),), SERVICES | GOALS, cut)


def whom_to_ring(_: Translator, head: CaseHead, others: Iterable[Reached] = ()) -> Section:
    """The coordinator, the municipality's one door and others, as far as a number is known."""
    found = those_who_answer(_, head)
    around = [one for one in others if one.phone]
    team = _ringing(_, found)
    if not around:
        return team
    return replace(_ringing(_, [*found, *around]), needs=NETWORK, otherwise=team)


def those_who_answer(_: Translator, head: CaseHead) -> list[Reached]:
    """The coordinator, the contact in the team and the coordinating unit, if they have a number."""
    roles = ((head.coordinator, _("coordinator")), (head.contact, _("contact in the team")))
    found = [Reached(who.name, role, who.phone) for who, role in roles if who is not None]
    unit = head.unit
    found.append(Reached(unit.name or _("The coordinating unit"), "", unit.phone))
    return [one for one in found if one.phone]


def phone_table(_: Translator, people: Iterable[Reached]) -> Table:
    """Whom to ring, each number ready to be rung from a screen."""
    return Table((_("Who"), _("Telephone")), (62, 38), tuple(_reached(one) for one in people))


def _ringing(_: Translator, people: list[Reached]) -> Section:
    if not people:
        return opening(())
    return section(_("Whom to ring"), (phone_table(_, people),))


def _reached(one: Reached) -> tuple[Text, ...]:
    who = (Span(one.name, bold=True), *([Span(f"\n{one.role}")] if one.role else []))
    return who, (phone_span(one.phone, is_bold=True),) if one.phone else ()


def _responsible(_: Translator, measure: MeasureContent) -> Text:
    if measure.executor in ("", measure.responsible):
        return plain(measure.responsible)
    return beside(measure.responsible, _("carried out by {name}", name=measure.executor))
