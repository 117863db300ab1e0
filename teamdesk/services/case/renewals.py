"""Consents that run out, found over all persons and given again several at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.consents import has_said_no_since
from teamdesk.domain.errors import NotFoundError, UserError
from teamdesk.domain.field_errors import AnyFieldError, DayAhead, TextMissing
from teamdesk.domain.people import ConsentForm, ConsentGiver, ConsentState
from teamdesk.models import Consent
from teamdesk.storage.queries import plan_parts
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries.ending_consents import ending_consents, is_on_board

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.renewals import (
        ConsentRenewal,
        RenewalAnswer,
        RenewConsents,
        TakeBackRenewals,
    )
    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class NoLonger(AnyFieldError):
    """A renewal that ends no later than what it renews is none."""

    message = mark("Choose a day after the one on which the consent ends now.")


class TakenBack(UserError):
    """Who has said no is asked by herself, never renewed among others."""

    message = mark("One of these persons has said no since. Nothing was renewed.")
    advice = mark("Open the person's plan, ask again, and record the answer there.")


class RenewalService:
    """The consents of the persons on a team's board that are to be asked for again."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def ending(self) -> tuple[EndingConsent, ...]:
        """Those that have ended or end within the team's days of warning, the first one first."""
        today = self._at.today
        with self._at.reading() as work:
            days = team_queries.deadlines(work.session, self._at.team_id).consent_warning_days
            until = today + timedelta(days=days)
            return ending_consents(work.session, self._at.team_id, until, today)

    def renew(self, command: RenewConsents, origin: str = "") -> ChangeSet:
        """Record that each of these was given again; the old answers stay as they were.

        Raises:
            TextMissing: an oral answer has no witness, or one for the person nobody who gave it.
            DayAhead: they would be given on a day that has not come.
            NoLonger: one would end no later than it does now, or has ended already.
            TakenBack: a person has said no since.
            ConflictError: somebody changed one of them after it was seen.
            NotFoundError: a course has ended, or a consent is not there any longer.
        """
        if command.given_on > self._at.today:
            raise DayAhead("given_on")
        if command.valid_until <= self._at.today:
            raise NoLonger("valid_until")
        for each in command.renewals:
            _check(each.answer)
        with self._at.writing() as work:
            for each in command.renewals:
                self._renew(work, each, command)
            return work.commit(origin)

    def take_back(self, command: TakeBackRenewals, origin: str = "") -> ChangeSet:
        """Remove new answers that were just recorded; all of them, or none.

        Raises:
            ConflictError: somebody changed one after it was recorded.
        """
        with self._at.writing() as work:
            for consent_id, version in command.renewals:
                work.remove(work.get(Consent, consent_id, version))
            return work.commit(origin)

    def _renew(self, work: UnitOfWork, each: ConsentRenewal, command: RenewConsents) -> None:
        old = work.get(Consent, each.consent_id, each.expected_version)
        if not is_on_board(work.session, each.case_id, old.person_id):
            raise NotFoundError
        if old.valid_until is not None and command.valid_until <= old.valid_until:
            raise NoLonger("valid_until")
        answers = plan_parts.consents_of_case(work.session, each.case_id)
        (seen,) = (answer for answer in answers if answer.id == old.id)
        if seen.state is not ConsentState.GIVEN or has_said_no_since(seen, answers, self._at.today):
            raise TakenBack
        work.bring(_again(old, each, command), each.new_version)


def _check(answer: RenewalAnswer) -> None:
    if answer.form == ConsentForm.ORAL.value and not answer.witness.strip():
        raise TextMissing("witness")
    if answer.giver is not ConsentGiver.PERSON and not answer.given_by.strip():
        raise TextMissing("given_by")


def _again(old: Consent, each: ConsentRenewal, command: RenewConsents) -> Consent:
    return Consent(
        id=each.new_id,
        person_id=old.person_id,
        case_id=each.case_id,
        kind=old.kind,
        state=ConsentState.GIVEN,
        recipient=old.recipient,
        scope=old.scope,
        information=list(old.information),
        form=each.answer.form,
        giver=each.answer.giver,
        given_by=each.answer.given_by.strip(),
        witness=each.answer.witness.strip(),
        given_on=command.given_on,
        valid_until=command.valid_until,
    )
