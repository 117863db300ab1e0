"""What the rules need to know of a person's consents, as parts that one statement can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import aliased

from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.models import CaseFile, Consent

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, ScalarSelect


def newest_consent() -> ScalarSelect[Any]:
    """The state of the person's consent to the case itself."""
    return (
        select(Consent.state)
        .where(Consent.person_id == CaseFile.person_id, Consent.kind == ConsentKind.CASE)
        # Withdrawn and given again on the same day, the new answer stands.
        .order_by(Consent.given_on.desc().nulls_last(), Consent.withdrawn_on.desc().nulls_first())
        .limit(1)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def consent_end() -> ScalarSelect[Any]:
    """The first day on which a consent of the person's runs out and no longer one follows it."""
    return (
        select(func.min(Consent.valid_until))
        .where(Consent.person_id == CaseFile.person_id, *runs_out())
        .correlate(CaseFile)
        .scalar_subquery()
    )


def runs_out() -> tuple[ColumnElement[bool], ...]:
    """Of all consents those that were given and that no longer one follows."""
    longer, is_given = aliased(Consent), Consent.state == ConsentState.GIVEN
    goes_on = exists().where(
        longer.person_id == Consent.person_id,
        longer.id != Consent.id,
        longer.kind == Consent.kind,
        func.lower(longer.recipient) == func.lower(Consent.recipient),
        longer.state == ConsentState.GIVEN,
        or_(longer.valid_until.is_(None), longer.valid_until > Consent.valid_until),
    )
    return (is_given, ~goes_on)
