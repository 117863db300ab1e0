"""The basis for a decision: goals, services, times, and the plan for doing less.

It tells what is stored and asks for nothing beyond it: those who grant services decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.intensity import minutes_as_hours
from teamdesk.domain.labels import label
from teamdesk.domain.sentences import amount_words, day_or_week
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Span,
    Table,
    Text,
    plain,
)
from teamdesk.exports.papers.case.head import CasePaper, head_facts, what_matters
from teamdesk.exports.papers.case.services import help_table
from teamdesk.exports.papers.case.tables import goal_table, measures_part, whom_to_ring
from teamdesk.exports.phrases import Phrases, beside, facts, joined, paragraphs
from teamdesk.exports.sharing import ANYTHING, GOALS, HEALTH, SERVICES, opening, section

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.intensity import TaperStep, WeekRun
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.exports.document import Section
    from teamdesk.exports.papers.decision_basis.content import DecisionBasisContent


# What is compared line by line is best seen on one page, as long as it fits there.
SHORT = 10


def build_decision_basis(content: DecisionBasisContent, translate: Translator) -> Document:
    """The basis in the translator's language."""
    return _BasisBuilder(content, translate).build()


class _BasisBuilder:
    def __init__(self, content: DecisionBasisContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, head = self._, self._content.head
        paper = CasePaper(
            kind=DocumentKind.DECISION_BASIS,
            name=_("Basis for a decision"),
            title=_("Basis for a decision, case {number}", number=head.case_number),
            file=_.context("file name", "Decision-basis"),
            footer=_("A basis from the team. Those who grant services decide."),
        )
        return paper.document(_, head, self._sections())

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        cut = opening(head_facts(_, content.head))
        yield opening(head_facts(_, content.head, self._dates()), SERVICES, cut)
        yield section(_("What is asked for"), self._asked(), SERVICES)
        yield from what_matters(_, content.head, content.what_matters)
        yield from self._need()
        goals = goal_table(_, content.goals) if content.goals else self._nothing()
        yield section(_("Goals"), (goals,), GOALS)
        yield from self._evaluated()
        yield section(_("Services now"), self._services(), SERVICES)
        if content.measures:
            yield measures_part(_, _("Measures and times"), content.measures)
        else:
            yield section(_("Measures and times"), (self._nothing(),), SERVICES)
        yield section(_("How it becomes less"), self._tapering(), SERVICES)
        yield whom_to_ring(_, content.head)

    def _dates(self) -> Iterator[tuple[str, str]]:
        _, content, formats = self._, self._content, self._say.formats
        ends, evaluation = content.period_ends_on, content.next_evaluation_on
        for name, day in (
            (_("Reported to the coordinating unit"), content.reported_on),
            (_("The course ends"), ends),
        ):
            yield name, formats.date_long(day) if day else ""
        if evaluation is not None:
            is_week = content.next_evaluation_is_week
            yield _("Next evaluation"), day_or_week(formats, evaluation, is_week=is_week)

    def _asked(self) -> Iterator[Block]:
        _, asked = self._, self._content.asked
        if not asked:
            yield Paragraph(plain(_("No decision is waiting for an answer.")))
            return
        header = (_("Service"), _("Extent"), _("Asked for"))
        rows = tuple(
            (
                beside(row.service, row.note),
                beside(self._amount(row), self._say.period(row.from_on, row.to_on)),
                plain(self._say.due(row.requested_on)),
            )
            for row in asked
        )
        yield Table(header, (8, 8, 4), rows)

    def _need(self) -> Iterator[Section]:
        _, need = self._, self._content.need
        if need is None:
            return
        told = facts(
            [
                (_("Level"), _("{level} of 3", level=need.level)),
                (_("Intensity"), need.intensity),
                (_("Complexity"), need.complexity),
                (_("Expertise"), need.expertise),
            ]
        )
        yield section(_("Level of need"), told, HEALTH)

    def _evaluated(self) -> Iterator[Section]:
        _, told = self._, self._content.evaluated
        if told is None:
            return
        day = self._say.formats.date_long(told.on)
        outcome = Paragraph(plain(f"{day}: {label(_, told.outcome)}"))
        said = (outcome, *paragraphs(told.text))
        yield section(_("How it has gone until now"), said, ANYTHING)

    def _services(self) -> Iterator[Block]:
        _, content = self._, self._content
        if not content.services:
            yield self._nothing()
        else:
            header = (_("Service"), _("Extent"), _("Period"))
            yield Table(header, (8, 7, 5), tuple(self._service(row) for row in content.services))
        if content.helps:
            yield Heading(_("Help before and now"), level=3)
            yield help_table(_, content.helps)

    def _service(self, row: DecisionRow) -> tuple[Text, ...]:
        _ = self._
        number = row.reference_number
        kind = _("as the record tells it") if row.is_told else _("decision")
        about = joined(kind, _("reference {number}", number=number) if number else "", row.note)
        period = self._say.period(row.from_on, row.to_on)
        return beside(row.service, about), plain(self._amount(row)), plain(period)

    def _tapering(self) -> Iterator[Block]:
        _, content = self._, self._content
        if not content.tapers:
            yield Paragraph(plain(_("No plan for doing less is written yet.")))
        for name, steps in content.tapers:
            yield Heading(name, level=3)
            header = (_("From week"), _("Times a week"), _("Minutes each time"))
            rows = tuple(self._step(step) for step in steps)
            yield Table(header, (8, 6, 6), rows, is_whole=len(rows) <= SHORT)
        if content.load:
            yield Heading(_("All measures together"), level=3)
            weeks = (_("Weeks"), _("Hours a week"))
            runs = tuple(self._load(run) for run in content.load)
            yield Table(weeks, (10, 10), runs, is_whole=len(runs) <= SHORT)

    def _step(self, step: TaperStep) -> tuple[Text, ...]:
        formats = self._say.formats
        if not step.times:
            return self._week(step.week), plain(self._("ends")), plain("")
        times, minutes = formats.number(step.times), formats.number(step.minutes)
        return self._week(step.week), plain(times), plain(minutes)

    def _load(self, run: WeekRun) -> tuple[Text, ...]:
        formats = self._say.formats
        first, last = formats.week(run.first), formats.week(run.last)
        weeks = first if run.first == run.last else f"{first} – {last}"
        if run is self._content.load[-1]:
            # The last of them is what goes on, or doesn't, after all that is planned.
            weeks = self._("from {day}", day=first)
        hours = formats.number(minutes_as_hours(run.minutes))
        return self._since(weeks, run.first), plain(hours)

    def _week(self, monday: dt.date) -> Text:
        return self._since(self._say.formats.week(monday), monday)

    def _since(self, weeks: str, monday: dt.date) -> Text:
        """A week with its first day, in one line so that a plan is short."""
        return Span(weeks), Span(f" · {self._say.due(monday)}", muted=True)

    def _amount(self, row: DecisionRow) -> str:
        return amount_words(self._, self._say.formats, row)

    def _nothing(self) -> Paragraph:
        return Paragraph(plain(self._("Nothing is written down.")))
