"""How the invented persons came in, and two whom the team said no to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.inclusion import Answer, Criterion, Judgement, write_judgements
from teamdesk.domain.names import search_key
from teamdesk.domain.phases import EntryRoute, ReferralOutcome
from teamdesk.models import Person, Referral
from teamdesk.services.practice.identity import Ids, synthetic_number
from teamdesk.services.practice.people import coordinator_of, phases_of

if TYPE_CHECKING:
    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life, Setting

LOOKED_AT = (Criterion.MOTIVATED, Criterion.POTENTIAL, Criterion.SAFE_AT_HOME)


@dataclass(frozen=True, slots=True)
class Refused:
    """Somebody who was sent elsewhere; ``days`` ago, as the team decided."""

    name: str
    is_woman: bool
    born: date
    days: int
    route: EntryRoute
    caught_by: str
    wish: str
    criterion: Criterion
    told: str
    reason: str
    sent_to: str


REFUSED = (
    Refused(
        name="Torleif Engen",
        is_woman=False,
        born=date(1939, 5, 17),
        days=24,
        route=EntryRoute.HOSPITAL,
        caught_by="Storfjell sykehus, ortopedisk avdeling",
        wish="Jeg vil hjem så fort jeg kan.",
        criterion=Criterion.SAFE_AT_HOME,
        told="Må ha hjelp av to for å komme seg opp, også om natten.",
        reason="Er ikke trygg hjemme ennå. Trenger døgnplass først.",
        sent_to="Solstrand rehabiliteringssenter",
    ),
    Refused(
        name="Randi Moen",
        is_woman=True,
        born=date(1958, 9, 3),
        days=66,
        route=EntryRoute.NEW_APPLICANT,
        caught_by="Fastlegen",
        wish="Jeg vil sove om natten og komme meg ut.",
        criterion=Criterion.NOT_MAINLY_ADDICTION,
        told="Det er angsten som stenger, ikke kroppen.",
        reason="Psykisk helse er det som haster mest.",
        sent_to="Psykisk helse og rus, Fjordvik kommune",
    ),
)


def referral_of(life: Life) -> Referral:
    """The referral that made a case, with what the team looked at."""
    told, (_kind, received) = life.story.told, phases_of(life)[0]
    answers = {criterion: Judgement(Answer.YES) for criterion in LOOKED_AT}
    return Referral(
        id=life.ids.next("referral"),
        team_id=life.setting.team_id,
        person_id=life.person_id,
        case_id=life.case_id,
        received_on=received,
        entry_route=EntryRoute(told["entry"]),
        caught_by=told["referred_by"],
        # A case that has only just come in is not looked at yet.
        criteria=write_judgements(answers if len(phases_of(life)) > 1 else {}),
        decided_on=received,
        member_id=life.setting.member_id(coordinator_of(life)),
    )


def refused_persons(setting: Setting) -> tuple[list[Base], list[Base]]:
    """Those whom the team said no to, and their referrals."""
    persons: list[Base] = []
    referrals: list[Base] = []
    for told in REFUSED:
        ids = Ids(setting.seed, f"refused {told.name}")
        random = Random(f"{setting.seed}/refused/{told.name}")
        person = Person(
            id=ids.next("person"),
            name=told.name,
            search_key=search_key(told.name),
            birth_date=told.born,
            identity_number=synthetic_number(told.born, told.is_woman, random),
            what_matters=told.wish,
        )
        decided = add_working_days(setting.calendar.today - timedelta(days=told.days), 1)
        persons.append(person)
        referrals.append(
            Referral(
                id=ids.next("referral"),
                team_id=setting.team_id,
                person_id=person.id,
                received_on=decided - timedelta(days=4),
                entry_route=told.route,
                caught_by=told.caught_by,
                wish=told.wish,
                criteria=write_judgements({told.criterion: Judgement(Answer.NO, told.told)}),
                outcome=ReferralOutcome.REJECTED,
                outcome_reason=told.reason,
                sent_to=told.sent_to,
                decided_on=decided,
                member_id=setting.member_id("BA"),
            )
        )
    return persons, referrals
