"""The individual plan's content, gathered from the rows of a case."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from teamdesk.core.formats import Formats
from teamdesk.domain.people import ConsentKind
from teamdesk.domain.plan_law import DEFAULT_TEXT, read_law
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import PlanKind, PlanStatus
from teamdesk.domain.week_plan import monday_of
from teamdesk.exports.papers.plan.changes import changed_parts
from teamdesk.exports.papers.plan.content import (
    ConsentContent,
    CooperationContent,
    CoordinatorContent,
    IndividualPlanContent,
    Part,
    ParticipantContent,
    RevisionContent,
)
from teamdesk.models import CaseFile, Member, Person, Team
from teamdesk.services.documents.papers.case_content import (
    goals_of,
    measures_of,
    unit_of,
)
from teamdesk.services.documents.papers.coordinators import CaseCoordinators
from teamdesk.services.documents.papers.week import visits_in_week
from teamdesk.services.freezing import thaw_plan
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries import plan_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.rows.plans import ConsentRow
    from teamdesk.models import IndividualPlan, Participant, PlanVersion
    from teamdesk.storage.unit_of_work import UnitOfWork

# What the person answered about the plan and about sharing it.
ABOUT_THE_PLAN = (ConsentKind.PLAN, ConsentKind.SHARING)
KNOWN_POINTS = frozenset(point.value for point in PlanPoint)


class PlanGathering:
    """Reads one case in one transaction, and says the few words of ours in one language."""

    def __init__(self, work: UnitOfWork, case_id: UUID, translate: Translator, today: date) -> None:
        self._work = work
        self._ = translate
        self._today = today
        self._case = work.get(CaseFile, case_id)
        self._person = work.get(Person, self._case.person_id)

    @cached_property
    def answers(self) -> tuple[ConsentRow, ...]:
        """Everything that the person has answered, the newest answer first."""
        return plan_parts.consents_of_case(self._work.session, self._case.id)

    @cached_property
    def outsiders(self) -> list[Participant]:
        """Those from outside the team who take part; not the person."""
        own = self._person.name
        return [who for who in self._people if who.member_id is None and who.name != own]

    @cached_property
    def _people(self) -> Sequence[Participant]:
        return document_queries.participants(self._work.session, self._case.id, self._today)

    def content(self, plan: IndividualPlan, week_of: date | None = None) -> IndividualPlanContent:
        """The plan as the next version of it is handed out, with the week of another day."""
        case, person, session = self._case, self._person, self._work.session
        team = self._work.get(Team, case.team_id)
        coordinators = CaseCoordinators(self._work, case, plan)
        leader = coordinators.of_plan()
        contact = coordinators.contact_beside(leader) if plan.outside_name else None
        now = IndividualPlanContent(
            case_number=case.number,
            person_name=person.name,
            birth_date=person.birth_date,
            municipality=team.municipality,
            unit=unit_of(self._work, case.team_id),
            version=1,
            dated=self._today,
            language_needs=person.interpreter,
            what_matters=person.what_matters,
            what_matters_on=person.what_matters_on,
            goals=goals_of(self._work, case.id),
            resources=plan.resources,
            needs=plan.needs,
            participants=self._participants(leader, contact),
            coordinator=self._coordinator(plan, leader),
            own_contribution=plan.own_contribution,
            measures=tuple(told for _row, told in measures_of(self._work, case.id)),
            period_from=plan.period_from,
            period_to=plan.period_to,
            revision_on=plan.revision_on,
            consents=tuple(
                self._consent(row) for row in self.answers if row.kind in ABOUT_THE_PLAN
            ),
            cooperations=self._cooperations(),
            cooperation=plan.cooperation,
            kind=plan.kind,
            is_week_planned=self._is_week_planned(plan, week_of or self._today),
            ended_on=plan.ended_on,
            ended_because=plan.ended_because if plan.status is PlanStatus.ENDED else None,
            legal_text=self._law(team),
            not_relevant=tuple(
                (PlanPoint(point), reason)
                for point, reason in sorted(plan.not_relevant.items())
                if point in KNOWN_POINTS
            ),
        )
        return self._numbered(now, document_queries.plan_versions(session, plan.id))

    def _is_week_planned(self, plan: IndividualPlan, day: date) -> bool:
        """Whether there is a week in the plan; an individual plan is not asked for one."""
        if plan.kind is PlanKind.INDIVIDUAL:
            return False
        return bool(visits_in_week(self._work, self._case.id, monday_of(day)))

    def _law(self, team: Team) -> str:
        """The rules behind the plan, and of which day they are."""
        _, law = self._, read_law(team.settings)
        day = Formats(_.language).date_long(law.on)
        dated = _("As the rules were on {day}.", day=day)
        return f"{law.text or _(DEFAULT_TEXT)}\n\n{dated}"

    def _numbered(
        self, now: IndividualPlanContent, earlier: Sequence[PlanVersion]
    ) -> IndividualPlanContent:
        number = len(earlier) + 1
        history = [
            RevisionContent(row.number, row.frozen_at.astimezone().date(), row.what_changed)
            for row in earlier
        ]
        before = thaw_plan(earlier[-1].content) if earlier else None
        history.append(RevisionContent(number, now.dated, self._change(before, now)))
        return replace(now, version=number, revisions=tuple(history))

    def _change(self, before: IndividualPlanContent | None, now: IndividualPlanContent) -> str:
        _ = self._
        if before is None:
            return _("First version")
        changed = [_(part) for part in changed_parts(before, now)]
        return ", ".join(changed) or _("Nothing, exported again")

    def _coordinator(
        self, plan: IndividualPlan, leader: CoordinatorContent | None
    ) -> CoordinatorContent | None:
        if leader is None:
            return None
        deputy = self._work.get(Member, plan.deputy_id).name if plan.deputy_id else ""
        return replace(leader, deputy=deputy, kind=plan.coordinator_kind)

    def _participants(
        self, leader: CoordinatorContent | None, contact: CoordinatorContent | None
    ) -> tuple[ParticipantContent, ...]:
        """Those who take part: the person first, whose plan it is, and always the coordinator."""
        rows, name = self._people, self._person.name
        others = [_participant(row) for row in rows if row.name != name]
        inside = {who.name for who in others}
        others[:0] = [who for who in self._coordinators(leader, contact) if who.name not in inside]
        own = next((_participant(row) for row in rows if row.name == name), None)
        if own is None:
            own = ParticipantContent(name, "", phone=self._person.phone, part=Part.PERSON)
        return (own, *others)

    def _coordinators(
        self, leader: CoordinatorContent | None, contact: CoordinatorContent | None
    ) -> Iterator[ParticipantContent]:
        """Who coordinates, and where that is one from outside also who has the case."""
        if leader is None:
            return
        yield ParticipantContent(
            leader.name, leader.role, leader.organisation, leader.phone, part=Part.COORDINATOR
        )
        if contact is not None:
            yield ParticipantContent(contact.name, "", phone=contact.phone, part=Part.CONTACT)

    def _cooperations(self) -> tuple[CooperationContent, ...]:
        found = plan_parts.cooperations_of_case(self._work.session, self._case.id)
        return tuple(
            CooperationContent(row.name, row.about, row.agreement, row.contact) for row in found
        )

    def _consent(self, row: ConsentRow) -> ConsentContent:
        return ConsentContent(
            recipient=row.recipient,
            scope=row.scope,
            state=row.state,
            form=row.form,
            given_on=row.given_on,
            valid_until=row.valid_until,
            kind=row.kind,
            information=row.information,
            withdrawn_on=row.withdrawn_on,
            giver=row.giver,
            given_by=row.given_by,
            witness=row.witness,
            is_to_all=row.kind is ConsentKind.PLAN and not row.recipient,
        )


def _participant(row: Participant) -> ParticipantContent:
    return ParticipantContent(
        name=row.name,
        role=row.role,
        organisation=row.organisation,
        phone=row.phone,
        from_on=row.from_on,
        to_on=row.to_on,
        contribution=row.contribution,
    )
