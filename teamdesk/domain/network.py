"""Those around a person: which consents cover whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.people import ConsentKind, ConsentState, NetworkKind
from teamdesk.domain.receiver_words import receiver_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.domain.rows.entries import NetworkRow
    from teamdesk.domain.rows.plans import ConsentRow

# Those to whom nothing is told without a yes (domain notes 7.5).
NEEDS_CONSENT = frozenset(
    {NetworkKind.NAV, NetworkKind.SCHOOL, NetworkKind.EMPLOYER, NetworkKind.VOLUNTEER}
)
_BETWEEN_RECEIVERS = re.compile(r",|;|/|\bog\b|\band\b|\+")


class Answer(Protocol):
    """What is asked of an answer to know whom it lets in."""

    @property
    def kind(self) -> ConsentKind:
        """What was asked."""

    @property
    def state(self) -> ConsentState:
        """What was answered."""

    @property
    def recipient(self) -> str:
        """With whom something is shared."""

    @property
    def valid_until(self) -> date | None:
        """The last day of it, where it has one."""


def consents_covering(
    who: NetworkRow, consents: Iterable[ConsentRow], names: Iterable[str]
) -> tuple[ConsentRow, ...]:
    """The answers on sharing that name somebody: by name, organisation, relation or kind.

    Args:
        who: somebody around the person.
        consents: all answers of the person.
        names: the words for the kind of ``who``, in the languages that are written in.
    """
    keys = {receiver_key(name) for name in (who.name, who.organisation, who.relation, *names)} - {
        ""
    }
    return tuple(consent for consent in consents if covers(consent, keys))


def covers(consent: Answer, keys: set[str]) -> bool:
    """Whether an answer is about sharing with one of these, given as receivers' keys."""
    return consent.kind is not ConsentKind.CASE and _names_one(consent.recipient, keys)


def is_valid(consent: Answer, today: date) -> bool:
    """Whether an answer is a yes that still holds."""
    lasts = consent.valid_until is None or consent.valid_until >= today
    return consent.state is ConsentState.GIVEN and lasts


def lets_in(name: str, organisation: str, answers: Iterable[Answer], today: date) -> bool:
    """Whether a person has said yes to somebody, by her own name or by where she comes from."""
    keys = {receiver_key(name), receiver_key(organisation)} - {""}
    return any(covers(answer, keys) and is_valid(answer, today) for answer in answers)


def receivers_in(typed: str) -> tuple[str, ...]:
    """Each of those who are named in one line, as «NAV, fastlegen og skolen» names three."""
    parts = (part.strip() for part in _BETWEEN_RECEIVERS.split(typed))
    return tuple(part for part in parts if part)


def concerns(recipient: str, keys: set[str]) -> bool:
    """Whether a receiver is one of these, a part of one, or what one is a part of."""
    receivers = {receiver_key(part) for part in _BETWEEN_RECEIVERS.split(recipient)} - {""}
    return _names_one(recipient, keys) or any(
        f" {key} " in f" {one} " for key in keys for one in receivers
    )


def _names_one(recipient: str, keys: set[str]) -> bool:
    receivers = {receiver_key(part) for part in _BETWEEN_RECEIVERS.split(recipient)} - {""}
    return any(key == one or f" {one} " in f" {key} " for key in keys for one in receivers)
