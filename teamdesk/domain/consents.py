"""What a person's consents let out of the house: to whom, which kinds of information, until when.

A yes names kinds of information. It stands until its last day, or until a later no takes back the
same kinds from the same receiver; what nobody said yes to is covered by nothing.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeVar

from teamdesk.domain.held_roles import NO_ROLE, held_role
from teamdesk.domain.network import concerns, covers, is_valid
from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.domain.receiver_words import receiver_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from teamdesk.domain.held_roles import HeldRole, TakesPart


class GivenAnswer(Protocol):
    """What is asked of an answer to know what it covers."""

    @property
    def kind(self) -> ConsentKind:
        """What was asked."""

    @property
    def state(self) -> ConsentState:
        """What was answered."""

    @property
    def recipient(self) -> str:
        """With whom something is shared; empty in a consent to the plan for all who take part."""

    @property
    def information(self) -> Sequence[Information]:
        """The kinds that it is about; a no without any is about all."""

    @property
    def given_on(self) -> date | None:
        """The day of the answer."""

    @property
    def valid_until(self) -> date | None:
        """The last day of it, where it has one."""

    @property
    def withdrawn_on(self) -> date | None:
        """The day it was taken back."""


Answered = TypeVar("Answered", bound=GivenAnswer)


def covered_for(
    who: TakesPart, those: Iterable[TakesPart], answers: Iterable[GivenAnswer], today: date
) -> frozenset[Information]:
    """The kinds of information that one of those who take part may be given today.

    Args:
        who: is to be given something.
        those: all from outside the team who take part today.
        answers: everything that the person has answered.
        today: the day on which it is handed out.
    """
    return covered_information(who.name, who.organisation, answers, today, held_role(who, those))


def covered_information(
    name: str,
    organisation: str,
    answers: Iterable[GivenAnswer],
    today: date,
    role: HeldRole = NO_ROLE,
) -> frozenset[Information]:
    """The kinds of information that somebody who takes part may be given today.

    Args:
        name: of who is to be given something.
        organisation: where they come from; a consent may name that instead.
        answers: everything that the person has answered.
        today: the day on which it is handed out.
        role: what they are to the person; a consent may name that instead.
    """
    keys = {receiver_key(name), receiver_key(organisation)} - {""}
    known = tuple(answers)
    yes = [each for each in known if is_valid(each, today) and _is_about(each, keys, role)]
    no = [each for each in known if is_no(each) and _closes(each, keys, role)]
    return frozenset(
        kind
        for kind in Information
        if any(
            kind in answer.information and not any(_takes_back(other, answer, kind) for other in no)
            for answer in yes
        )
    )


def is_named_only(
    who: TakesPart, those: Iterable[TakesPart], answers: Iterable[GivenAnswer], today: date
) -> bool:
    """Whether a yes for somebody holds that doesn't say which kinds of information it is about."""
    keys = {receiver_key(who.name), receiver_key(who.organisation)} - {""}
    role = held_role(who, those)
    return any(
        is_valid(each, today) and _is_about(each, keys, role) and not each.information
        for each in answers
    )


def is_no(answer: GivenAnswer) -> bool:
    """Whether it was refused or taken back."""
    return answer.state in (ConsentState.REFUSED, ConsentState.WITHDRAWN)


def is_plan_withdrawn(answers: Iterable[GivenAnswer], today: date) -> bool:
    """Whether the person took the consent to the plan back, and has not said yes again."""
    to_plan = [answer for answer in answers if answer.kind is ConsentKind.PLAN]
    if yes_to_plan(to_plan, today) is not None:
        return False
    given = [answer for answer in to_plan if answer.state is ConsentState.GIVEN]
    return any(
        answer.state is ConsentState.WITHDRAWN
        or any(_takes_back_plan(answer, yes) for yes in given)
        for answer in to_plan
    )


def is_plan_agreed(answers: Iterable[GivenAnswer], today: date) -> bool:
    """Whether the plan may be made and used today."""
    return yes_to_plan(answers, today) is not None


def yes_to_plan(answers: Iterable[Answered], today: date) -> Answered | None:
    """The answer by which the plan may be made and used today; no later no has taken it back."""
    to_plan = [answer for answer in answers if answer.kind is ConsentKind.PLAN]
    return next(
        (
            yes
            for yes in to_plan
            if is_valid(yes, today) and not any(_takes_back_plan(no, yes) for no in to_plan)
        ),
        None,
    )


def has_said_no_since(answer: GivenAnswer, answers: Iterable[GivenAnswer], today: date) -> bool:
    """Whether the person has said no, later than ``answer``, to all or a part of what it is about.

    Who took back the consent to the plan has not said yes to sharing it, either.
    """
    known = tuple(answers)
    if answer.kind is not ConsentKind.CASE and is_plan_withdrawn(known, today):
        return True
    return any(
        is_no(other) and _concern_same(other, answer) and _is_later(other, answer)
        for other in known
    )


def _takes_back_plan(no: GivenAnswer, yes: GivenAnswer) -> bool:
    """Whether an answer is a later no to the plan itself, and not to a part of it or to one."""
    if not is_no(no) or no.recipient.strip() or not _is_later(no, yes):
        return False
    refused, given = set(no.information), set(yes.information)
    if given:
        return not refused or given <= refused
    return not refused or no.state is ConsentState.WITHDRAWN


def _concern_same(no: GivenAnswer, yes: GivenAnswer) -> bool:
    if ConsentKind.CASE in (no.kind, yes.kind):
        return no.kind is yes.kind
    kinds, asked = set(no.information), set(yes.information)
    if kinds and asked and not kinds & asked:
        return False
    key = receiver_key(yes.recipient)
    return receiver_key(no.recipient) == key or bool(key and concerns(no.recipient, {key}))


def _is_about(answer: GivenAnswer, keys: set[str], role: HeldRole) -> bool:
    to_all = answer.kind is ConsentKind.PLAN and not answer.recipient.strip()
    to_role = answer.kind is not ConsentKind.CASE and role.is_let_in_by(answer.recipient)
    return to_all or to_role or covers(answer, keys)


def _closes(answer: GivenAnswer, keys: set[str], role: HeldRole) -> bool:
    # A no to one office of a service is a no to the service, for want of knowing better.
    to_all = answer.kind is ConsentKind.PLAN and not answer.recipient.strip()
    to_some = concerns(answer.recipient, keys) or role.is_closed_by(answer.recipient)
    return to_all or (answer.kind is not ConsentKind.CASE and to_some)


def _takes_back(no: GivenAnswer, yes: GivenAnswer, kind: Information) -> bool:
    # A no to all who take part says nothing of somebody who was named.
    if not no.recipient.strip() and yes.recipient.strip():
        return False
    if no.information and kind not in no.information:
        return False
    return _is_later(no, yes)


def _is_later(no: GivenAnswer, yes: GivenAnswer) -> bool:
    if yes.given_on is None:
        return True
    if no.state is ConsentState.WITHDRAWN:
        # Taken back and given again on the same day, the new answer stands.
        return (no.withdrawn_on or date.max) > yes.given_on
    return (no.given_on or date.max) >= yes.given_on
