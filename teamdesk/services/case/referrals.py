"""A person comes in, or is sent elsewhere: the referral, and the case that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.cases import ReferralIds
from teamdesk.domain.field_errors import BadIdentityNumber, TextMissing
from teamdesk.domain.holders import CaseHolder, read_holder
from teamdesk.domain.inclusion import (
    Judgement,
    criteria_in_use,
    read_judgements,
    write_judgements,
)
from teamdesk.domain.names import clean
from teamdesk.domain.phases import ReferralOutcome
from teamdesk.domain.rows.referrals import ReferralRow
from teamdesk.domain.zones import contacts_in, read_zones, zone_id
from teamdesk.models import CaseFile, Person, Referral, Team
from teamdesk.services.case.opening import (
    check_free,
    checked_number,
    known_person,
    open_case,
    person_of,
    read_number,
)
from teamdesk.services.case.taking_back import take_referral_back, told_before
from teamdesk.storage.queries import referrals as referral_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import (
        AcceptReferral,
        JudgeCriterion,
        NewReferral,
        PersonBefore,
        RejectReferral,
        TakeBackReferral,
    )
    from teamdesk.domain.inclusion import Criterion
    from teamdesk.domain.rows.referrals import KnownPerson, RejectedReferral
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class ReferralService:
    """Takes referrals in. A person who comes back gets a new case under the same person."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def criteria(self) -> tuple[Criterion, ...]:
        """What the team looks at."""
        with self._at.reading() as work:
            return criteria_in_use(work.get(Team, self._at.team_id).settings)

    def zones(self) -> tuple[str, ...]:
        """The team's home care zones, as they are offered while one types."""
        with self._at.reading() as work:
            return read_zones(work.get(Team, self._at.team_id).settings)

    def zone_contact(self, zone: str) -> MemberRow | None:
        """The contact of a zone, who is proposed for a case there."""
        return self.zone_contacts().get(zone_id(zone))

    def zone_contacts(self) -> dict[UUID, MemberRow]:
        """Who is contact in each zone, by its id; nobody where the team has coordinators."""
        with self._at.reading() as work:
            settings = work.get(Team, self._at.team_id).settings
            if read_holder(settings) is not CaseHolder.ZONE_CONTACT:
                return {}
            return contacts_in(settings, team_queries.members(work.session, self._at.team_id))

    def known(self, number: str, name: str, born: date | None) -> tuple[KnownPerson, ...]:
        """Whom a referral that is being typed may be about.

        Args:
            number: a birth number; one that isn't right yet finds nobody.
            name: found with ``born`` only, never alone.
            born: the birth date.
        """
        try:
            digits = checked_number(number) or ""
        except BadIdentityNumber:
            digits = ""
        with self._at.reading() as work:
            return referral_queries.known_persons(
                work.session, self._at.team_id, digits, clean(name), born
            )

    def refer(self, command: NewReferral, origin: str = "") -> ChangeSet:
        """Make the case, and the person where nobody is known to be the same.

        Raises:
            TextMissing: there is no name.
            BadIdentityNumber: the control digits don't fit.
            PersonIsActive: the person stands on a board already.
        """
        number = read_number(command)
        with self._at.writing() as work:
            person = person_of(work, command, number, self._at)
            check_free(work, person)
            referral = self._referral(command, person.id)
            ids = command.ids or ReferralIds()
            open_case(work, self._at, referral, ids.case_id, command)
            work.add(referral)
            return work.commit(origin)

    def person_before(self, command: NewReferral) -> PersonBefore | None:
        """What is known of the person of a referral, for whoever may take it back.

        Raises:
            FieldError: there is no name, or the birth number is none.
        """
        with self._at.reading() as work:
            return told_before(known_person(work, command, read_number(command)))

    def take_back(self, command: TakeBackReferral, origin: str = "") -> ChangeSet:
        """Undo a referral, taken in or rejected; a person who was new goes with it.

        Raises:
            NotFoundError: it is taken back already.
            ConflictError: somebody changed the referral, the case or the person meanwhile.
            CaseHasGoneOn: something was written in the case.
        """
        with self._at.writing() as work:
            take_referral_back(work, command)
            return work.commit(origin)

    def reject(self, command: RejectReferral, origin: str = "") -> ChangeSet:
        """Keep a referral that the team said no to, with its reason and where it was sent.

        Raises:
            TextMissing: there is no name, or no reason.
            BadIdentityNumber: the control digits don't fit.
        """
        number = read_number(command.referral)
        if not command.reason.strip():
            raise TextMissing("reject_reason")
        with self._at.writing() as work:
            person = person_of(work, command.referral, number, self._at)
            referral = self._referral(command.referral, person.id)
            referral.outcome = ReferralOutcome.REJECTED
            referral.outcome_reason = clean(command.reason)
            referral.sent_to = clean(command.sent_to)
            work.add(referral)
            return work.commit(origin)

    def rejected(self) -> tuple[RejectedReferral, ...]:
        """Those that the team said no to, the newest first."""
        with self._at.reading() as work:
            return referral_queries.rejected_referrals(work.session, self._at.team_id)

    def accept(self, command: AcceptReferral, origin: str = "") -> ChangeSet:
        """Take somebody in after all; the referral keeps why it was a no at first.

        Raises:
            ConflictError: somebody else decided meanwhile.
            PersonIsActive: the person stands on a board already.
        """
        with self._at.writing() as work:
            referral = work.get(Referral, command.referral_id, command.expected_version)
            check_free(work, work.get(Person, referral.person_id))
            referral.outcome = ReferralOutcome.ACCEPTED
            referral.decided_on = self._at.today
            referral.member_id = self._at.member_id
            open_case(work, self._at, referral, uuid4())
            return work.commit(origin)

    def of_case(self, case_id: UUID) -> ReferralRow:
        """How a case came in, with the criteria that the team uses."""
        with self._at.reading() as work:
            case = work.get(CaseFile, case_id)
            in_use = criteria_in_use(work.get(Team, case.team_id).settings)
            referral = referral_queries.referral_of_case(work.session, case_id)
            return ReferralRow(
                id=referral.id if referral else None,
                version=referral.version if referral else None,
                received_on=referral.received_on if referral else case.referred_on,
                entry_route=referral.entry_route if referral else case.entry_route,
                caught_by=referral.caught_by if referral else case.caught_by,
                wish=referral.wish if referral else "",
                background=case.background,
                criteria=read_judgements(referral.criteria) if referral else {},
                in_use=in_use,
            )

    def judge(self, command: JudgeCriterion, origin: str = "") -> ChangeSet:
        """Answer one criterion, or take the answer away.

        Raises:
            ConflictError: somebody else answered after ``expected_version``.
        """
        with self._at.writing() as work:
            referral = self._referral_of(work, command)
            found = read_judgements(referral.criteria)
            found.pop(command.criterion, None)
            if command.answer is not None:
                found[command.criterion] = Judgement(command.answer, clean(command.reason))
            referral.criteria = write_judgements(found)
            return work.commit(origin)

    def _referral_of(self, work: UnitOfWork, command: JudgeCriterion) -> Referral:
        if referral_queries.referral_of_case(work.session, command.case_id) is None:
            case = work.get(CaseFile, command.case_id)
            work.add(
                Referral(
                    id=command.referral_id,
                    team_id=case.team_id,
                    person_id=case.person_id,
                    case_id=case.id,
                    received_on=case.referred_on,
                    entry_route=case.entry_route,
                    caught_by=case.caught_by,
                    criteria={},
                )
            )
            work.flush()
        return work.get(Referral, command.referral_id, command.expected_version)

    def _referral(self, command: NewReferral, person_id: UUID) -> Referral:
        return Referral(
            id=(command.ids or ReferralIds()).referral_id,
            team_id=self._at.team_id,
            person_id=person_id,
            received_on=command.referred_on,
            entry_route=command.entry_route,
            caught_by=clean(command.caught_by),
            wish=command.what_matters.strip(),
            criteria=write_judgements(command.criteria),
            decided_on=self._at.today,
            member_id=self._at.member_id,
        )
