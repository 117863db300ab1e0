"""Contents of the papers about one person, as services fill them in."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from uuid import uuid4

from teamdesk.domain.evaluations import Moment, Outcome
from teamdesk.domain.instruments.course import changes_of
from teamdesk.domain.intensity import WeekRun, falling
from teamdesk.domain.rows.effect import HelpRow
from teamdesk.domain.rows.entries import DecisionRow
from teamdesk.domain.rows.need_levels import NeedLevelRow
from teamdesk.exports.papers.case.head import CaseHead
from teamdesk.exports.papers.case.promises import CasePromise
from teamdesk.exports.papers.case.tables import Reached
from teamdesk.exports.papers.decision_basis.content import DecisionBasisContent, EvaluatedContent
from teamdesk.exports.papers.extension.content import ExtensionContent
from teamdesk.exports.papers.handover.content import HandoverContent
from teamdesk.exports.papers.lists.task_content import TaskLine
from teamdesk.exports.papers.plan.content import (
    Part,
    ParticipantContent,
)
from teamdesk.exports.papers.preparation.content import MeetsContent, PreparationContent
from teamdesk.exports.papers.promises.content import PersonPromisesContent
from teamdesk.exports.papers.stay_follow_up.content import AgreedContent, StayFollowUpContent
from tests.exports.papers.assessment_contents import REGISTRY, ROWS
from tests.exports.papers.contents import PLAN

TODAY = dt.date(2026, 11, 23)
HEAD = CaseHead(
    case_number=PLAN.case_number,
    person_name=PLAN.person_name,
    birth_date=PLAN.birth_date,
    team="Team Nord",
    municipality=PLAN.municipality,
    dated=TODAY,
    unit=PLAN.unit,
    coordinator=PLAN.coordinator,
)
HANDOVER = HandoverContent(
    head=HEAD,
    receiver="Hjemmetjenesten i sone nord",
    written_on=dt.date(2026, 11, 20),
    what_matters=PLAN.what_matters,
    does_alone="Kler på seg, lager frokost og tar medisinene fra dosetten.",
    how_to_help="Stå ved siden av i dusjen med hendene på ryggen. Ikke vask for henne.",
    aids="Rullator inne, badekrakk, støttehåndtak ved dusjen.",
    watch_for="Blir svimmel når hun reiser seg fort. Falt i oktober.",
    more="Ring på to ganger, hun bruker tid på å komme til døra.",
    goals=PLAN.goals,
    measures=PLAN.measures,
    exercises=(("Gangtrening ute", "Til postkassa og tilbake, med en pause på benken."),),
    others=(Reached("Elsa-Kristine Bjørnstad-Mortensen", "søster", "55 55 01 25"),),
    check_up_on=dt.date(2026, 12, 11),
)


def service(name: str, *, is_asked: bool = False, is_told: bool = False) -> DecisionRow:
    return DecisionRow(
        id=uuid4(),
        version=1,
        service=name,
        requested_on=dt.date(2026, 11, 16) if is_asked else None,
        approved_on=None if is_asked else dt.date(2026, 10, 30),
        from_on=dt.date(2026, 11, 2),
        to_on=dt.date(2027, 1, 1),
        hours_a_week=Decimal("4.5"),
        visits_a_day=Decimal(2),
        staff_a_visit=2,
        reference_number="" if is_asked else "2026/12",
        note="",
        is_told=is_told,
    )


def helped(moment: Moment, day: dt.date, visits: int) -> HelpRow:
    return HelpRow(uuid4(), 1, moment, day, Decimal(visits), 1, 20, Decimal("1.5"), "")


PREPARATION = PreparationContent(
    head=HEAD,
    meets=MeetsContent(dt.date(2026, 12, 1), dt.time(10, 30), "Rådhusveien 4"),
    what_matters=PLAN.what_matters,
    goals=tuple(goal.text for goal in PLAN.goals),
    own_contribution=PLAN.own_contribution,
    others=(
        ParticipantContent("Kari Nes", "", part=Part.COORDINATOR),
        ParticipantContent("Elsa-Kristine Bjørnstad-Mortensen", "søster"),
    ),
    interpreter="nordsamisk, på telefon",
)
DECISION_BASIS = DecisionBasisContent(
    head=HEAD,
    reported_on=dt.date(2026, 10, 28),
    what_matters=PLAN.what_matters,
    need=NeedLevelRow(2, "Fire dager i uka", "", "Ergo og fysio", dt.date(2026, 11, 4), "Kari"),
    goals=PLAN.goals,
    evaluated=EvaluatedContent(dt.date(2026, 11, 20), Outcome.GOALS_CHANGED, "Går lenger nå."),
    asked=(service("Forlenget rehabilitering", is_asked=True),),
    services=(service("Rehabilitering i hjemmet"), service("Hjemmesykepleie", is_told=True)),
    helps=(
        helped(Moment.START, dt.date(2026, 10, 30), 4),
        helped(Moment.UNDERWAY, dt.date(2026, 11, 20), 2),
    ),
    measures=PLAN.measures,
    tapers=(("Gangtrening ute", falling(TODAY, 4, 45, 3)),),
    load=(
        WeekRun(TODAY, TODAY + dt.timedelta(weeks=1), 330),
        WeekRun(TODAY + dt.timedelta(weeks=2), TODAY + dt.timedelta(weeks=2), 90),
    ),
    period_ends_on=dt.date(2026, 12, 11),
    next_evaluation_on=dt.date(2026, 12, 4),
)
OPEN = (
    CasePromise(TaskLine("Sjekke dørtersklene", "", dt.date(2026, 11, 20)), "Ola Nordmann"),
    CasePromise(TaskLine("Søke om TT-kort", "", dt.date(2026, 11, 27), 2), "Kari Hansen"),
    CasePromise(TaskLine("Gå til postkassa hver dag", "", None), "Anne Marie Berg"),
)
KEPT = (
    CasePromise(
        TaskLine("Bestille rullator til ute", "", dt.date(2026, 11, 18)),
        "Kari Hansen",
        dt.date(2026, 11, 17),
    ),
)
PERSON_PROMISES = PersonPromisesContent(HEAD, dt.date(2026, 8, 31), OPEN, KEPT)
STAY_FOLLOW_UP = StayFollowUpContent(
    head=HEAD,
    institution="Solstrand rehabiliteringssenter",
    in_on=dt.date(2026, 10, 5),
    out_on=dt.date(2026, 11, 16),
    days=42,
    purpose="Gå trygt med rullator, også ute",
    summary="Fra rullestol til 20 m gange. Anbefaler trening hjemme fem dager i uka.",
    what_matters=PLAN.what_matters,
    changes=tuple(changes_of(ROWS, REGISTRY)),
    agreed=(AgreedContent(dt.date(2026, 11, 9), "Hjem til to besøk om dagen", "Hun vil hjem"),),
    services=(service("Rehabilitering i hjemmet"),),
    promises=(*OPEN, *KEPT),
    follow_up_on=dt.date(2026, 11, 30),
    contact_name="Kari Hansen",
)
EXTENSION = ExtensionContent(
    case_number=PLAN.case_number,
    person_name=PLAN.person_name,
    birth_date=PLAN.birth_date,
    team=HEAD.team,
    municipality=HEAD.municipality,
    author="Kari Hansen",
    author_profession="occupational_therapist",
    asked_on=TODAY,
    text="""Søknad om forlenget vedtakstid
Gjelder: Anne Marie Berg, sak 26-022
Vedtak nå: Rehabilitering, 2.11.2026–4.12.2026, referanse 2026/12

Det vi ber om:
Vi ber dere vurdere om det kan vare til 1. januar 2027.

Mål:
– Gå til butikken selv (på sporet)
– Dusje selv (går tregt)

Teamet ber om dette, og avgjør det ikke.
Kari Hansen""",
)
