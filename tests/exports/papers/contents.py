"""Contents of invented persons, as services fill them in."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.domain.holders import CaseHolder
from teamdesk.domain.interviews import SummaryAnswer, TalkTag
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import PlanKind
from teamdesk.exports.papers.interview.content import (
    AdditionContent,
    AdviceContent,
    AmbivalenceContent,
    ChangeTalkContent,
    InterviewContent,
    NextStepContent,
    RulerContent,
)
from teamdesk.exports.papers.lists.zone_content import ZoneContent, ZonePerson, ZonePromise
from teamdesk.exports.papers.plan.content import (
    ConsentContent,
    CoordinatingUnitContent,
    CoordinatorContent,
    IndividualPlanContent,
    MeasureContent,
    ParticipantContent,
    PlanGoalContent,
    RevisionContent,
)

PLAN = IndividualPlanContent(
    case_number="F-2031",
    person_name="Anne Marie Berg",
    birth_date=dt.date(1947, 3, 12),
    municipality="Fjordvik kommune",
    unit=CoordinatingUnitContent(
        "Koordinerende enhet i Fjordvik", "55 55 01 23", "ke@fjordvik.example"
    ),
    version=2,
    dated=dt.date(2026, 11, 23),
    language_needs="Norsk, leser helst stor skrift",
    what_matters="«Jeg vil gå til butikken selv.»",
    what_matters_on=dt.date(2026, 11, 4),
    goals=(
        PlanGoalContent(
            "Klare meg hjemme uten daglig hjelp", GoalHorizon.LONG, GoalStatus.ON_TRACK
        ),
        PlanGoalContent(
            "Gå til butikken selv", GoalHorizon.SHORT, GoalStatus.SLOW, dt.date(2026, 12, 11)
        ),
    ),
    resources="Er godt kjent i nabolaget, og har en søster som kommer hver onsdag.",
    needs="Hjelp til å trene ute, og til å dusje inntil hun klarer det selv.",
    participants=(
        ParticipantContent(
            "Anne Marie Berg", "Bruker", contribution="Går i trappa to ganger hver dag."
        ),
        ParticipantContent(
            "Kari Hansen",
            "Koordinator",
            "Team Nord, Fjordvik kommune",
            "55 55 01 24",
            dt.date(2026, 10, 30),
            contribution="Samler dem som er med, og holder planen ved like.",
        ),
        ParticipantContent(
            "Elsa-Kristine Bjørnstad-Mortensen", "Søster", "Pårørende", "55 55 01 25"
        ),
    ),
    coordinator=CoordinatorContent(
        "Kari Hansen",
        "occupational_therapist",
        "55 55 01 24",
        dt.date(2026, 10, 30),
        "Ola Nordmann",
    ),
    own_contribution="Jeg går i trappa to ganger hver dag, og ringer hvis jeg blir redd.",
    measures=(
        MeasureContent(
            "Gangtrening ute",
            "3 ganger i uka, 45 minutter",
            "Ola Nordmann",
            "Ingrid Solberg",
            "Vi går sammen, og hun bestemmer farten. Hendene på ryggen.",
            "Fortauet til butikken",
            "Gå til butikken selv",
            dt.date(2026, 11, 9),
            dt.date(2026, 12, 11),
        ),
        MeasureContent(
            "Dusjtrening", "2 ganger i uka", "Áile Ŋuorttaniid", method="Med dusjstol, hjemme."
        ),
    ),
    period_from=dt.date(2026, 11, 9),
    period_to=dt.date(2027, 5, 9),
    revision_on=dt.date(2027, 2, 1),
    revisions=(
        RevisionContent(1, dt.date(2026, 11, 9), "Første plan."),
        RevisionContent(2, dt.date(2026, 11, 23), "Nytt mål om butikken, dusjtrening lagt til."),
    ),
    consents=(
        ConsentContent(
            "Team Nord",
            "Alt i planen",
            ConsentState.GIVEN,
            "skriftlig",
            dt.date(2026, 11, 4),
            dt.date(2027, 11, 4),
        ),
        ConsentContent("NAV Fjordvik", "Ingenting", ConsentState.REFUSED),
    ),
    not_relevant=((PlanPoint.COOPERATION, "Ingen andre trengs nå."),),
)
SHORT_PLAN = replace(PLAN, kind=PlanKind.REHABILITATION, is_week_planned=True)

INTERVIEW = InterviewContent(
    case_number="F-2031",
    person_name="Anne Marie Berg",
    birth_date=dt.date(1947, 3, 12),
    municipality="Fjordvik kommune",
    author="Kari Hansen",
    author_profession="occupational_therapist",
    held_on=dt.date(2026, 11, 18),
    topic="Å gå ut alene igjen.",
    summary="Hun vil ut, men er redd for å falle. Hun tror det går lettere med følge først.",
    approved_on=dt.date(2026, 11, 19),
    minutes=40,
    place="Hjemme",
    present="Anne Marie Berg og søsteren",
    values_text="Jeg vil ikke være til bry. Jeg vil klare meg.",
    importance=RulerContent(8, "Fordi jeg savner folk."),
    confidence=RulerContent(3, "At noen går bak meg de første gangene."),
    change_talk=(
        ChangeTalkContent(TalkTag.DESIRE, "Jeg vil ut før jul."),
        ChangeTalkContent(TalkTag.TAKING_STEPS, "Jeg gikk til postkassa i går."),
    ),
    may_talk=True,
    parked="Søvnen, og hvem som skal måke",
    ambivalence=AmbivalenceContent("Vil ikke vise seg med rullator.", "Vil ut og møte folk."),
    summary_answer=SummaryAnswer.ADJUSTED,
    next_step=NextStepContent(
        "Går til porten og tilbake.",
        7,
        "Regner det, går hun i trappa.",
        "hver morgen",
        "ute",
        "søsteren på onsdager",
    ),
    advice=AdviceContent("Hvordan en rullator stilles inn.", True, "Hun vil prøve den."),
    next_on=dt.date(2026, 12, 2),
    next_talk="Kari Hansen",
    additions=(
        AdditionContent(dt.date(2026, 11, 20), "Kari Hansen", "Søsteren heter Berit, ikke Marit."),
    ),
)

KARI, OLA = UUID(int=1), UUID(int=2)


ZONE = ZoneContent(
    zone="Sone nord",
    team="Rehabilitering",
    municipality="Fjordvik kommune",
    day=dt.date(2026, 11, 23),
    holder=CaseHolder.ZONE_CONTACT,
    persons=(
        ZonePerson(
            person="Anne Marie Berg",
            phase=PhaseKind.INTENSIVE,
            phase_name="",
            week=3,
            weeks=4,
            need_level=2,
            holder="Kari Hansen",
            what_matters="Jeg vil gå til butikken selv.",
            goals=((GoalStatus.ON_TRACK, "Gå til butikken"), (GoalStatus.SLOW, "Dusje selv")),
            promises=(
                ZonePromise("bestille rullator", "Kari Hansen", dt.date(2026, 11, 27)),
                ZonePromise("ringe fastlegen", "", None),
            ),
            next_evaluation_on=dt.date(2026, 12, 4),
            evaluation_is_week=True,
        ),
        ZonePerson("Máret Sara", PhaseKind.REFERRED, "Nye", None, None, None, "", ""),
    ),
)
