"""Consents: what the person said yes or no to, for whom and until when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.consents import covered_for, is_named_only
from teamdesk.domain.field_errors import DayAhead, EndsBeforeStart, TextMissing
from teamdesk.domain.people import ConsentForm, ConsentGiver, ConsentKind, ConsentState, Information
from teamdesk.domain.rows.sharing import SharingRow
from teamdesk.models import CaseFile, Consent
from teamdesk.storage.queries import plan_parts
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries.ending_consents import ending_consents

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.plan_parts import (
        ConsentAnswer,
        SetConsent,
        TakeBackConsent,
        WithdrawConsent,
    )
    from teamdesk.domain.rows.plans import ConsentRow
    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.models import Participant
    from teamdesk.services.workplace import Workplace


class ConsentService:
    """The answers of the persons of a team; only a slip is removed, at once, by undo."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of_case(self, case_id: UUID) -> tuple[ConsentRow, ...]:
        """What the person of a case has answered, the newest answer first."""
        with self._at.reading() as work:
            return plan_parts.consents_of_case(work.session, case_id)

    def sharing(self, case_id: UUID) -> tuple[SharingRow, ...]:
        """Those from outside the team who take part, and what they may be given today."""
        today = self._at.today
        with self._at.reading() as work:
            answers = plan_parts.consents_of_case(work.session, case_id)
            those = plan_parts.outsiders(work.session, case_id, today)
            return tuple(_shared(who, those, answers, today) for who in those)

    def ending(self, case_id: UUID) -> tuple[EndingConsent, ...]:
        """Those of one person that have ended, or end within the team's days of warning."""
        today, team_id = self._at.today, self._at.team_id
        with self._at.reading() as work:
            days = team_queries.deadlines(work.session, team_id).consent_warning_days
            until = today + timedelta(days=days)
            return ending_consents(work.session, team_id, until, today, case_id)

    def set(self, command: SetConsent, origin: str = "") -> ChangeSet:
        """Record an answer, or put right what was recorded.

        Raises:
            TextMissing: a new yes or no has no day, an oral one no witness, one that was given for
                the person nobody who gave it, or sharing has nobody to share with.
            DayAhead: the answer would be given on a day that has not come.
            EndsBeforeStart: it would run out before it was given.
            ConflictError: somebody changed it after it was seen.
        """
        answer = command.answer
        is_answered = answer.state in (ConsentState.GIVEN, ConsentState.REFUSED)
        # Lists that were imported have consents whose day nobody wrote down.
        if command.consent_id is None and is_answered and answer.given_on is None:
            raise TextMissing("given_on")
        if command.consent_id is None and is_answered:
            _check_who(answer)
        _check(answer, self._at.today)
        with self._at.writing() as work:
            if command.consent_id is None:
                case = work.get(CaseFile, command.case_id)
                work.touch(case)
                consent = Consent(id=command.new_id, person_id=case.person_id, case_id=case.id)
                work.add(consent)
            else:
                consent = work.get(Consent, command.consent_id, command.expected_version)
            consent.kind, consent.state = answer.kind, answer.state
            consent.form, consent.given_on = answer.form, answer.given_on
            consent.valid_until = answer.valid_until
            consent.recipient, consent.scope = answer.recipient.strip(), answer.scope.strip()
            consent.information = [kind.value for kind in answer.information]
            consent.giver, consent.given_by = answer.giver, answer.given_by.strip()
            consent.witness = answer.witness.strip()
            if answer.state is not ConsentState.WITHDRAWN:
                consent.withdrawn_on = None
            return work.commit(origin)

    def take_back(self, command: TakeBackConsent, origin: str = "") -> ChangeSet:
        """Remove an answer that was just recorded; what was given and holds is withdrawn.

        Raises:
            ConflictError: somebody changed it after it was recorded.
        """
        with self._at.writing() as work:
            consent = work.get(Consent, command.consent_id, command.expected_version)
            if consent.case_id is not None:
                work.touch(work.get(CaseFile, consent.case_id))
            work.remove(consent)
            return work.commit(origin)

    def withdraw(self, command: WithdrawConsent, origin: str = "") -> ChangeSet:
        """Take a consent back from today on; what it was stays on record.

        Raises:
            ConflictError: somebody changed it after it was seen.
        """
        with self._at.writing() as work:
            consent = work.get(Consent, command.consent_id, command.expected_version)
            consent.state, consent.withdrawn_on = ConsentState.WITHDRAWN, self._at.today
            return work.commit(origin)


def _shared(
    who: Participant, those: Sequence[Participant], answers: Sequence[ConsentRow], today: date
) -> SharingRow:
    covered = covered_for(who, those, answers, today)
    return SharingRow(
        id=who.id,
        name=who.name,
        organisation=who.organisation,
        covered=tuple(kind for kind in Information if kind in covered),
        is_named_only=is_named_only(who, those, answers, today),
    )


def _check_who(answer: ConsentAnswer) -> None:
    """An answer of today says who heard it, and who gave it; older lists may not know."""
    if answer.form == ConsentForm.ORAL.value and not answer.witness.strip():
        raise TextMissing("witness")
    if answer.giver is not ConsentGiver.PERSON and not answer.given_by.strip():
        raise TextMissing("given_by")


def _check(answer: ConsentAnswer, today: date) -> None:
    if answer.kind is ConsentKind.SHARING and not answer.recipient.strip():
        raise TextMissing("recipient")
    if answer.given_on is not None and answer.given_on > today:
        raise DayAhead("given_on")
    if answer.given_on and answer.valid_until and answer.valid_until < answer.given_on:
        raise EndsBeforeStart("valid_until")
