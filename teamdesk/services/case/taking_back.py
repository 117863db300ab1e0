"""A referral that was registered by mistake is undone, with everything that it made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import PersonBefore
from teamdesk.domain.errors import CaseHasGoneOn
from teamdesk.domain.names import clean
from teamdesk.models import CaseFile, Person, PhaseChange, Referral
from teamdesk.services.case.opening import checked_number
from teamdesk.storage.queries.below import has_below

if TYPE_CHECKING:
    from teamdesk.domain.commands.cases import NewReferral, TakeBackReferral
    from teamdesk.storage.unit_of_work import UnitOfWork


def take_referral_back(work: UnitOfWork, command: TakeBackReferral) -> None:
    """Remove the referral and its case; the person goes, too, if nothing else is known of them.

    Raises:
        NotFoundError: it is taken back already.
        ConflictError: somebody changed one of them meanwhile.
        CaseHasGoneOn: something was written in the case.
    """
    referral = work.get(Referral, command.ids.referral_id, command.referral_version)
    case_id, person_id = referral.case_id, referral.person_id
    work.remove(referral)
    # What is gone is asked for below, and a case can't go before what stands on it.
    work.flush()
    if case_id is not None:
        case = work.get(CaseFile, case_id, command.case_version)
        if has_below(work.session, CaseFile, case_id, besides=(PhaseChange,)):
            raise CaseHasGoneOn
        work.remove(case)
        work.flush()
    if command.before is not None:
        _give_back(work.get(Person, person_id), command.told, command.before)
    elif not has_below(work.session, Person, person_id):
        work.remove(work.get(Person, person_id, command.person_version))


def told_before(person: Person | None) -> PersonBefore | None:
    """What is known of somebody; None where nobody is."""
    if person is None:
        return None
    return PersonBefore(
        identity_number=person.identity_number,
        zone=person.zone,
        what_matters=person.what_matters,
        what_matters_on=person.what_matters_on,
        what_matters_by=person.what_matters_by,
    )


def _give_back(person: Person, told: NewReferral, before: PersonBefore) -> None:
    """Let what the referral told go; what somebody has written since stays."""
    if person.zone == clean(told.zone):
        person.zone = before.zone
    if person.what_matters == told.what_matters.strip():
        person.what_matters = before.what_matters
        person.what_matters_on = before.what_matters_on
        person.what_matters_by = before.what_matters_by
    if before.identity_number is None and person.identity_number == checked_number(
        told.identity_number
    ):
        person.identity_number = None
