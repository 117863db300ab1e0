"""The points of an individual plan as blocks, empty where nothing was filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.goals import GoalHorizon
from teamdesk.domain.labels import consent_form_label, label
from teamdesk.domain.plan_points import POINT_NAMES, PlanPoint
from teamdesk.domain.plans import CoordinatorKind
from teamdesk.exports.document import Block, Heading, Quote, Table, plain
from teamdesk.exports.papers.case.head import known_by
from teamdesk.exports.papers.case.tables import goal_table, measure_table
from teamdesk.exports.papers.plan.top import role_of, set_aside
from teamdesk.exports.phrases import Phrases, beside, facts, lines, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import (
        ConsentContent,
        IndividualPlanContent,
    )


class PlanSections:
    """Says each point of the plan in one language."""

    def __init__(self, content: IndividualPlanContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def under_headings(self, points: Iterable[PlanPoint]) -> Iterator[Block]:
        """The points below their headings; one that was set aside says why."""
        sections, reasons = self.by_point(), dict(self._content.not_relevant)
        for point in points:
            reason = reasons.get(point, "").strip()
            if blocks := sections[point] or ((set_aside(self._, reason),) if reason else ()):
                yield Heading(self._(POINT_NAMES[point]))
                yield from blocks

    def by_point(self) -> dict[PlanPoint, tuple[Block, ...]]:
        """The blocks below each point's heading."""
        content = self._content
        return {
            PlanPoint.GOALS: self._goals(),
            PlanPoint.RESOURCES: paragraphs(content.resources),
            PlanPoint.NEEDS: paragraphs(content.needs),
            PlanPoint.PARTICIPANTS: self._participants(),
            PlanPoint.COORDINATOR: self._coordinator(),
            PlanPoint.CONTRIBUTIONS: self._contributions(),
            PlanPoint.MEASURES: self._measures(),
            PlanPoint.METHODS: self._methods(),
            PlanPoint.PERIOD: self._period(),
            PlanPoint.CONSENT: self._consents(),
            PlanPoint.COOPERATION: (*self._cooperations(), *paragraphs(content.cooperation)),
            # A paper of its own, which a rehabilitation plan takes in.
            PlanPoint.WEEK: (),
        }

    def _goals(self) -> tuple[Block, ...]:
        _ = self._
        found: list[Block] = []
        for horizon, heading in (
            (GoalHorizon.LONG, _("Long-term goals")),
            (GoalHorizon.SHORT, _("Short-term goals")),
        ):
            goals = [goal for goal in self._content.goals if goal.horizon is horizon]
            if goals:
                found += [Heading(heading, level=3), goal_table(_, goals)]
        return tuple(found)

    def _participants(self) -> tuple[Block, ...]:
        _ = self._
        rows = tuple(
            (
                beside(who.name, self._say.period(who.from_on, who.to_on)),
                plain(lines(role_of(_, who), who.organisation)),
                plain(who.phone),
            )
            for who in self._content.participants
        )
        if not rows:
            return ()
        return (Table((_("Name"), _("Role and place"), _("Telephone")), (8, 8, 4), rows),)

    def _coordinator(self) -> tuple[Block, ...]:
        _, leader = self._, self._content.coordinator
        if leader is None:
            return ()
        since = self._say.formats.date_long(leader.since) if leader.since else ""
        is_usual = leader.kind is CoordinatorKind.COORDINATOR
        return facts(
            [
                (_("Name"), known_by(_, leader)),
                (_("Kind of coordinator"), "" if is_usual else label(_, leader.kind)),
                (_("Telephone"), leader.phone),
                (_("Since"), since),
                (_("Deputy"), leader.deputy),
            ]
        )

    def _contributions(self) -> tuple[Block, ...]:
        content = self._content
        own, person = content.own_contribution.strip(), content.person_name
        reason = dict(content.not_relevant).get(PlanPoint.CONTRIBUTIONS, "").strip()
        # What the person does may be written among those who take part, too.
        others = facts(
            (who.name, who.contribution)
            for who in content.participants
            if (who.name, who.contribution.strip()) != (person, own)
        )
        if own:
            return (Quote(self._say.quoted(own), person), *others)
        return (set_aside(self._, reason), *others) if reason and others else others

    def _measures(self) -> tuple[Block, ...]:
        measures = self._content.measures
        return (measure_table(self._, measures),) if measures else ()

    def _methods(self) -> tuple[Block, ...]:
        _ = self._
        return facts(
            (
                measure.text,
                lines(
                    measure.method,
                    _("Where: {place}", place=measure.arena) if measure.arena else "",
                ),
            )
            for measure in self._content.measures
        )

    def _period(self) -> tuple[Block, ...]:
        _, content, formats = self._, self._content, self._say.formats
        if content.revision_on is None:
            return ()
        dates = facts(
            [
                (_("Plan period"), self._say.period(content.period_from, content.period_to)),
                (_("Next revision"), formats.date_long(content.revision_on)),
            ]
        )
        rows = tuple(
            (
                plain(str(revision.version)),
                plain(formats.date_short(revision.made_on)),
                plain(revision.what_changed),
            )
            for revision in content.revisions
        )
        if not rows:
            return dates
        return (*dates, Table((_("Version"), _("Date"), _("What changed")), (3, 4, 13), rows))

    def _consents(self) -> tuple[Block, ...]:
        _ = self._
        everybody = _("Those who take part in the plan")
        rows = tuple(
            (
                plain(consent.recipient or (everybody if consent.is_to_all else "")),
                beside(self._kinds(consent), consent.scope),
                beside(label(_, consent.state), self._answered(consent)),
                plain(self._say.due(consent.given_on)),
                plain(self._say.due(consent.valid_until)),
            )
            for consent in self._content.consents
        )
        if not rows:
            return ()
        header = (_("With whom"), _("About what"), _("Answer"), _("Given"), _("Valid until"))
        table = Table(header, (5, 6, 5, 3, 3), rows)
        return (table, *self.left_out(PlanPoint))

    def _cooperations(self) -> tuple[Block, ...]:
        _, rows = self._, self._content.cooperations
        if not rows:
            return ()
        header = (_("With whom"), _("About what"), _("Agreed or wanted"), _("Contact there"))
        told = tuple(
            (plain(row.name), plain(row.about), plain(label(_, row.agreement)), plain(row.contact))
            for row in rows
        )
        return (Table(header, (5, 6, 4, 5), told),)

    def _kinds(self, consent: ConsentContent) -> str:
        return ", ".join(label(self._, kind) for kind in consent.information)

    def _answered(self, consent: ConsentContent) -> str:
        """How it was answered, and who did so for the person or heard it."""
        _, lines_below = self._, [consent_form_label(self._, consent.form)]
        if consent.given_by:
            giver = label(_, consent.giver)
            lines_below.append(_("by {name} ({role})", name=consent.given_by, role=giver))
        if consent.witness:
            lines_below.append(_("witness: {name}", name=consent.witness))
        if consent.withdrawn_on:
            day = self._say.formats.date_short(consent.withdrawn_on)
            lines_below.append(_("withdrawn {day}", day=day))
        return ", ".join(line for line in lines_below if line)

    def left_out(self, of: Iterable[PlanPoint], level: Literal[2, 3] = 3) -> tuple[Block, ...]:
        """What those who take part are not given, by titles: only the team's own copy says it."""
        _, content, points = self._, self._content, tuple(of)
        if content.recipient:
            return ()
        named = facts(
            (who.name, "; ".join(_(POINT_NAMES[each]) for each in who.points if each in points))
            for who in content.left_out
        )
        return (Heading(_("Not shared with"), level), *named) if named else ()
