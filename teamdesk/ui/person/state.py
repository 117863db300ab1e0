"""Everything that the tabs of one person show, fetched together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self, TypeVar

from teamdesk.domain.masking import veiled
from teamdesk.domain.phases import PhaseKind

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.follow_ups import FollowUp
    from teamdesk.domain.masking import Veil
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.plans import ConsentRow, MeasureRow, PlanRow
    from teamdesk.domain.rows.referrals import ReferralRow
    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.domain.rows.sharing import SharingRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.ui.person.desk import PersonDesk

Row = TypeVar("Row")
AT_THE_END = (PhaseKind.CLOSING, PhaseKind.FOLLOW_UP, PhaseKind.ENDED)


@dataclass(frozen=True, slots=True)
class PersonState:
    """One person as stored at one moment.

    Attributes:
        hidden: the names that are cut from every text here; empty on the team's own screen.
        ending: consents that have ended or end soon, and that no longer one follows.
        follow_ups: what the way of working proposes after the end; none before it.
    """

    page: PersonRows
    plan: PlanRow | None
    plan_state: PlanState | None
    measures: tuple[MeasureRow, ...]
    consents: tuple[ConsentRow, ...]
    interviews: tuple[InterviewRow, ...]
    documents: tuple[DocumentRow, ...]
    members: tuple[MemberRow, ...]
    referral: ReferralRow
    hidden: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    sharing: tuple[SharingRow, ...] = ()
    ending: tuple[EndingConsent, ...] = ()

    @property
    def shows(self) -> tuple[UUID, bool]:
        """Whose page it is, and whether it is shown to everybody in the room."""
        return self.page.case_id, self.is_veiled

    @property
    def is_veiled(self) -> bool:
        """Whether this is what the wall may show; such texts are never stored."""
        return bool(self.hidden)

    def as_shown(self, rows: Row) -> Row:
        """More rows of this person, veiled where the person is."""
        return veiled(rows, self.hidden) if self.hidden else rows

    def veiled(self, veil: Veil) -> Self:
        """The same person as the wall may show them."""
        names = self.names_under(veil)
        shown = veiled(self, names)
        return replace(shown, hidden=names, page=replace(shown.page, name=veil.shown))

    def names_under(self, veil: Veil) -> tuple[str, ...]:
        """Whose names are not for the wall, with those near who were found on this page."""
        own = {member.name for member in self.members}
        near = [*self.page.near, *(row.responsible_name for row in self.measures)]
        if self.plan is not None:
            near += [who.name for who in self.plan.participants]
            near.append(self.plan.outside_name)
        others = (name for name in near if name and name not in own)
        return tuple(dict.fromkeys((self.page.name, *veil.names, *others)))


def fetch(desk: PersonDesk, case_id: UUID, language: Language) -> PersonState | None:
    """Ask for everything; None when the case is gone."""
    page = desk.people.page(case_id)
    if page is None:
        return None
    return PersonState(
        page=page,
        plan=desk.plans.of_case(case_id),
        plan_state=desk.documents.plan_state(case_id, language),
        measures=desk.plans.measures(case_id),
        consents=desk.consents.of_case(case_id),
        sharing=desk.consents.sharing(case_id),
        ending=desk.consents.ending(case_id),
        interviews=desk.interviews.of_case(case_id),
        documents=desk.documents.of_case(case_id),
        members=tuple(member for member in desk.board.members() if member.is_active),
        referral=desk.referrals.of_case(case_id),
        follow_ups=desk.evaluations.proposed(case_id) if page.phase_kind in AT_THE_END else (),
    )
