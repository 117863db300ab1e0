"""To whom a paper goes, as somebody typed it: who that is, and what the consents cover for them.

A name that is typed is held against those who take part and against the consents, so that it
covers neither more nor less than the same receiver does who is chosen from the list.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.consents import covered_for, covered_information
from teamdesk.domain.errors import UserError
from teamdesk.domain.held_roles import held_role, is_called_role
from teamdesk.domain.names import matches_short_form, search_key
from teamdesk.domain.network import concerns, covers, receivers_in
from teamdesk.domain.people import ConsentKind, Information
from teamdesk.domain.receiver_words import receiver_key
from teamdesk.models import CaseFile, Person, Team
from teamdesk.storage.queries import plan_parts
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.plans import ConsentRow
    from teamdesk.models import Participant
    from teamdesk.storage.unit_of_work import UnitOfWork


class NotCovered(UserError):
    """Nothing leaves that the person has not said yes to, or has taken back (domain notes 2.4)."""

    message = mark("The person's consent does not cover this for {name}.")
    advice = mark(
        "Nothing was written. Ask the person, and record the answer on the person's page, under "
        "“Plan”."
    )


class NoConsentFor(UserError):
    """Nobody has asked the person about this receiver; that is told before anything leaves."""

    message = mark("The person has given no consent for {name}.")
    advice = mark(
        "Nothing was written. Ask the person, and record the answer with the plan; or tell that "
        "it goes on another basis than consent."
    )


class SeveralHaveTheRole(UserError):
    """A role that several have doesn't tell whose consent it is to be held against."""

    message = mark("“{role}” may be any of several who take part: {names}.")
    advice = mark("Nothing was written. Choose one of them from the list, or write the name.")


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who a typed name is.

    Attributes:
        participant_id: who takes part; None where it is several, or a consent names them only.
        covered: the kinds of information that they may be given today.
        role: what they are to the person, where a consent may name them by that.
    """

    name: str
    organisation: str
    covered: frozenset[Information]
    participant_id: UUID | None = None
    role: str = ""


def receiver_of(work: UnitOfWork, case_id: UUID, typed: str, today: date) -> Receiver | None:
    """Who a paper about a case goes to; None where it stays with the person and the team.

    Where several are named, what covers all of them.

    Raises:
        NoConsentFor: one of them takes no part, and no consent names them.
        SeveralHaveTheRole: a role was typed that more than one of those who take part has.
    """
    found = tuple(_each(work, case_id, typed, today))
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    covered = reduce(frozenset.intersection, (one.covered for one in found))
    return Receiver(typed.strip(), "", covered)


def may_be_told(
    work: UnitOfWork, case_id: UUID, typed: str, kinds: frozenset[Information], today: date
) -> bool:
    """Whether these kinds of information about a case may go to somebody who was typed."""
    try:
        receiver = receiver_of(work, case_id, typed, today)
    except (NoConsentFor, SeveralHaveTheRole):
        return False
    return receiver is None or kinds <= receiver.covered


def _each(work: UnitOfWork, case_id: UUID, typed: str, today: date) -> Iterator[Receiver]:
    names = [name for name in receivers_in(typed) if not _is_of_the_house(work, case_id, name)]
    answers = plan_parts.consents_of_case(work.session, case_id) if names else ()
    others = plan_parts.outsiders(work.session, case_id, today) if names else ()
    for name in names:
        by_role = _in_role(name, others)
        those = [who for who in others if who in by_role or _is_called(who, name)]
        yield from (participant(who, others, answers, today) for who in those)
        if not those:
            yield _named(name, answers, today)


def _is_of_the_house(work: UnitOfWork, case_id: UUID, name: str) -> bool:
    """The person herself, the team and those who work in it need no consent."""
    case = work.get(CaseFile, case_id)
    person = work.get(Person, case.person_id)
    return is_of_the_team(work, case.team_id, name) or matches_short_form(person.name, name)


def is_of_the_team(work: UnitOfWork, team_id: UUID, name: str) -> bool:
    """Whether it is the team or one who works in it."""
    members = team_queries.members(work.session, team_id)
    whole = {work.get(Team, team_id).name, *(member.name for member in members)}
    return search_key(name) in {search_key(each) for each in whole}


def _is_called(who: Participant, name: str) -> bool:
    keys = {receiver_key(who.name), receiver_key(who.organisation)} - {""}
    return concerns(name, keys) or matches_short_form(who.name, name)


def _in_role(name: str, those: Sequence[Participant]) -> list[Participant]:
    found = [who for who in those if is_called_role(name, who.role)]
    if len(found) > 1:
        names = ", ".join(who.name or who.organisation for who in found)
        raise SeveralHaveTheRole(role=name, names=names)
    return found


def participant(
    who: Participant, those: Sequence[Participant], answers: Sequence[ConsentRow], today: date
) -> Receiver:
    """One of those who take part, as a receiver."""
    role = who.role if held_role(who, those).is_own else ""
    covered = covered_for(who, those, answers, today)
    return Receiver(who.name, who.organisation, covered, who.id, role)


def _named(name: str, answers: Sequence[ConsentRow], today: date) -> Receiver:
    keys = {receiver_key(name)}
    is_asked = any(
        answer.kind is not ConsentKind.CASE
        and (covers(answer, keys) or concerns(answer.recipient, keys))
        for answer in answers
    )
    if not is_asked:
        raise NoConsentFor(name=name)
    # A consent to the plan that names nobody is to those who take part, and this one does not.
    own = [answer for answer in answers if answer.recipient.strip()]
    return Receiver(name, "", covered_information(name, "", own, today))
