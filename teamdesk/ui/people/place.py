"""Puts the place «Brukere» together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.people.view import PeopleView

if TYPE_CHECKING:
    from teamdesk.services.case.referrals import ReferralService
    from teamdesk.services.people import PeopleService
    from teamdesk.ui.surroundings import Surroundings


def make_people(
    people: PeopleService, referrals: ReferralService, around: Surroundings
) -> PeopleView:
    """The list of persons."""
    return PeopleView(people, referrals, around)
