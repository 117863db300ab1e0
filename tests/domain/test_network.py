from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from teamdesk.domain.network import consents_covering, is_valid
from teamdesk.domain.people import ConsentKind, ConsentState, NetworkKind
from teamdesk.domain.rows.entries import NetworkRow
from teamdesk.domain.rows.plans import ConsentRow

NILS = NetworkRow(
    UUID(int=1), 1, "Nils Utsi", NetworkKind.NAV, "rådgiver", "NAV Fjordvik", "", "", "", "", False
)
TODAY = date(2026, 11, 23)


def sharing(
    recipient: str,
    kind: ConsentKind = ConsentKind.SHARING,
    state: ConsentState = ConsentState.GIVEN,
    until: date | None = None,
) -> ConsentRow:
    return ConsentRow(UUID(int=2), 1, kind, state, "", None, until, None, recipient, "")


@pytest.mark.parametrize(
    "recipient", ["NAV", "Nils Utsi", "nav fjordvik", "fastlegen og NAV", "skolen, Nils Utsi"]
)
def test_consent_covers_whom_it_names(recipient: str) -> None:
    assert consents_covering(NILS, [sharing(recipient)], ("NAV",))


@pytest.mark.parametrize("recipient", ["", "fastlegen", "Navn", "Nils Utsis skole"])
def test_consent_covers_nobody_else(recipient: str) -> None:
    assert not consents_covering(NILS, [sharing(recipient)], ("NAV",))


def test_consent_to_the_case_covers_nobody_outside() -> None:
    assert not consents_covering(NILS, [sharing("NAV", ConsentKind.CASE)], ("NAV",))


@pytest.mark.parametrize(
    ("state", "until", "holds"),
    [
        (ConsentState.GIVEN, None, True),
        (ConsentState.GIVEN, TODAY, True),
        (ConsentState.GIVEN, date(2026, 11, 22), False),
        (ConsentState.REFUSED, None, False),
    ],
)
def test_yes_holds_until_its_last_day(
    state: ConsentState, until: date | None, *, holds: bool
) -> None:
    assert is_valid(sharing("NAV", state=state, until=until), TODAY) is holds
