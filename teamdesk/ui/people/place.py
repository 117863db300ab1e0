"""Puts the place «Brukere» together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.people.rejected import RejectedList
from teamdesk.ui.people.renewal_list import RenewalList
from teamdesk.ui.people.view import PeopleView

if TYPE_CHECKING:
    from teamdesk.services.case.referrals import ReferralService
    from teamdesk.services.case.renewals import RenewalService
    from teamdesk.services.people import PeopleService
    from teamdesk.ui.surroundings import Surroundings


def make_people(
    people: PeopleService,
    referrals: ReferralService,
    renewals: RenewalService,
    around: Surroundings,
) -> PeopleView:
    """The list of persons, with whom the team said no to and whose consents run out."""
    rejected, ending = RejectedList(referrals, around), RenewalList(renewals, around)
    return PeopleView(people, rejected, ending, around)
