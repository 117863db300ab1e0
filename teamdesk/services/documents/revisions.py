"""The periodic revision of a plan: what was concluded, frozen as a version of its own.

A plan is to be looked at again at agreed times (domain notes 2.2 g, 2.3). That is more than handing
it out: somebody says what came of it, and when it is looked at next.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.domain.field_errors import DayGone, TextMissing
from teamdesk.domain.plan_steps import PlanStep, make_round, read_rounds, write_rounds
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import CaseFile, IndividualPlan, Person, PlanVersion, Team
from teamdesk.services.documents.papers.plan_content import PlanGathering
from teamdesk.services.documents.sharing import with_consents
from teamdesk.services.freezing import freeze

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.records import RevisePlan
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class PlanRevisions:
    """Freezes what the team and the person came to; it is never changed afterwards."""

    def __init__(
        self,
        workplace: Workplace,
        translators: Callable[[Language], Translator],
        *,
        is_practice: bool,
    ) -> None:
        self._at = workplace
        self._translators = translators
        self._is_practice = is_practice

    def revise(self, command: RevisePlan, origin: str = "") -> ChangeSet:
        """Freeze the plan with the conclusion, and agree on the next time.

        Raises:
            TextMissing: nothing is concluded.
            DayGone: the next revision would be today or before.
            ConflictError: somebody changed the plan after it was seen.
        """
        today, conclusion = self._at.today, command.conclusion.strip()
        if not conclusion:
            raise TextMissing("conclusion")
        if command.next_on <= today:
            raise DayGone("next_on")
        with self._at.writing() as work:
            plan = work.get(IndividualPlan, command.plan_id, command.expected_version)
            plan.revision_on = command.next_on
            if plan.status is PlanStatus.UNDER_REVISION:
                plan.status = PlanStatus.ACTIVE
            self._note_step(plan)
            work.flush()
            content = self._content(work, plan)
            *earlier, own = content.revisions
            told = f"{own.what_changed}. {conclusion}"
            content = replace(content, revisions=(*earlier, replace(own, what_changed=told)))
            work.add(
                PlanVersion(
                    plan_id=plan.id,
                    number=content.version,
                    frozen_at=self._at.clock.now(),
                    member_id=self._at.member_id,
                    what_changed=told,
                    conclusion=conclusion,
                    content=freeze(content),
                )
            )
            return work.commit(origin)

    def _note_step(self, plan: IndividualPlan) -> None:
        """The round of now is evaluated today, unless somebody wrote another day."""
        rounds = read_rounds(plan.rounds)
        days = dict(rounds[-1]) if rounds else {}
        days[PlanStep.EVALUATE] = days.get(PlanStep.EVALUATE) or self._at.today
        plan.rounds = write_rounds((*rounds[:-1], make_round(days)))

    def _content(self, work: UnitOfWork, plan: IndividualPlan) -> IndividualPlanContent:
        case = work.get(CaseFile, plan.case_id)
        spoken = work.get(Person, case.person_id).language
        language = Language.of(spoken, work.get(Team, case.team_id).language)
        gathering = PlanGathering(work, plan.case_id, self._translators(language), self._at.today)
        own = replace(gathering.content(plan), is_practice=self._is_practice)
        return with_consents(own, gathering.outsiders, gathering.answers, self._at.today)
