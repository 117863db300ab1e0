"""Contents of invented persons, as services fill them in."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.domain.holders import CaseHolder
from teamdesk.domain.interviews import SummaryAnswer, TalkTag
from teamdesk.domain.meetings import (
    ActionStatus,
    AgendaReason,
    Depth,
    MeetingKind,
    MeetingRole,
)
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.week_plan import Visit, VisitStaff
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
from teamdesk.exports.papers.meeting.call_content import CallContent, CallLine
from teamdesk.exports.papers.meeting.case_minutes import cut_case, for_guest
from teamdesk.exports.papers.meeting.minutes_content import (
    AttendeeContent,
    CaseContent,
    CorrectionContent,
    DecisionContent,
    GoalContent,
    MinutesContent,
    PromiseContent,
    RecusedContent,
)
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
from teamdesk.exports.papers.week.content import (
    ClashContent,
    StaffVisitContent,
    StaffWeekContent,
    WeekPlanContent,
)

BERG = CaseContent(
    label="A. M. B.",
    number="F-2031",
    depth=Depth.DISCUSSED,
    reason=AgendaReason.EVALUATION_DUE,
    phase=PhaseKind.INTENSIVE,
    reason_text="Vurdere om den intensive perioden skal forlenges med to uker.",
    what_matters="Jeg vil gå til butikken selv, og slippe å vente på noen for å dusje.",
    what_matters_on=dt.date(2026, 11, 4),
    persons_view="Synes det går fremover, men er utålmodig etter å komme ut.",
    goals=(
        GoalContent(
            "Gå til butikken selv", GoalStatus.ON_TRACK, GoalStatus.SLOW, dt.date(2026, 12, 11)
        ),
        GoalContent(
            "Dusje selv", GoalStatus.SLOW, GoalStatus.SLOW, target_on=dt.date(2026, 12, 18)
        ),
        GoalContent("Lage frokost", GoalStatus.REACHED, GoalStatus.ON_TRACK),
    ),
    note="Går nå med staver inne, og har vært i trappa to ganger. COPM utførelse fra 3 til 5.\n\n"
    "Dusjen går tregt: dørterskelen er høy, og hun er redd for å falle.",
    decisions=(
        DecisionContent(
            "Fortsetter intensivt i to uker til.",
            "Målet om butikken er innen rekkevidde.",
            dt.date(2026, 11, 30),
        ),
        DecisionContent("Det søkes om dusjstol fra hjelpemiddelsentralen."),
    ),
    actions=(
        PromiseContent(
            "Bestiller rullator til utebruk",
            "Kari Hansen",
            dt.date(2026, 11, 27),
            ActionStatus.OPEN,
            goal="Gå til butikken selv",
        ),
        PromiseContent(
            "Søker om TT-kort",
            "Ola Nordmann",
            dt.date(2026, 12, 4),
            ActionStatus.WAITING,
            times_carried=3,
            reason="legeerklæring",
        ),
        PromiseContent("Måler opp dørterskler", "", None, ActionStatus.OPEN),
    ),
    next_evaluation_on=dt.date(2026, 12, 2),
    next_evaluation_is_week=True,
    recused=(RecusedContent("Ingrid Solberg", dt.date(2026, 3, 16), dt.time(9, 5)),),
)

MINUTES = MinutesContent(
    team="Team Nord",
    municipality="Fjordvik kommune",
    held_on=dt.date(2026, 11, 23),
    starts_at=dt.time(9, 0),
    ends_at=dt.time(10, 5),
    closed_on=dt.date(2026, 11, 23),
    attendees=(
        AttendeeContent("Kari Hansen", "occupational_therapist", MeetingRole.CHAIR),
        AttendeeContent("Ola Nordmann", "physiotherapist", MeetingRole.MINUTE_TAKER),
        AttendeeContent("Áile Ŋuorttaniid", "nurse", MeetingRole.MEMBER),
        AttendeeContent("Per Lie", "veileder", MeetingRole.GUEST, "NAV Fjordvik"),
        AttendeeContent("Ingrid Solberg", "home_trainer", MeetingRole.MEMBER, is_present=False),
    ),
    cases=(
        BERG,
        CaseContent(
            label="K. L.",
            number="F-2040",
            depth=Depth.BRIEF,
            reason=AgendaReason.NEW_REFERRAL,
            phase=PhaseKind.MAPPING,
            note="Kartlegging er i gang. Første hjemmebesøk er gjort innen tre dager.",
        ),
        CaseContent("T. S.", Depth.LISTED, AgendaReason.ROUTINE, PhaseKind.FOLLOW_UP, "F-1987"),
    ),
    carried_over=(
        PromiseContent(
            "Sjekker dørterskler",
            "Ola Nordmann",
            dt.date(2026, 11, 20),
            ActionStatus.DONE,
            case_label="A. M. B.",
        ),
    ),
    shared_matters="Ny bil er bestilt. Ferielister leveres innen 4. desember.",
    next_meeting_on=dt.date(2026, 11, 30),
    corrections=(
        CorrectionContent(
            dt.date(2026, 11, 25),
            "Kari Hansen",
            "Rullatoren skal brukes ute, ikke inne.",
            "A. M. B.",
        ),
    ),
)

CALL = CallContent(
    meeting_id=UUID(int=77),
    kind=MeetingKind.TEAM,
    team="Team Nord",
    municipality="Fjordvik kommune",
    held_on=dt.date(2026, 11, 30),
    starts_at=dt.time(9, 0),
    planned_minutes=75,
    attendees=MINUTES.attendees,
    lines=(
        CallLine(
            "F-2031", "", Depth.DISCUSSED, AgendaReason.EVALUATION_DUE, "Forlenge perioden?", 6
        ),
        CallLine("F-2040", "", Depth.BRIEF, AgendaReason.NEW_REFERRAL, "", 2),
        CallLine("F-1987", "", Depth.LISTED, AgendaReason.ROUTINE, "", 0),
    ),
    forecast=89,
    made_at=dt.datetime(2026, 11, 26, 12, tzinfo=dt.UTC),
    place="Møterom 2",
    break_after=60,
    sequence=1,
)

BERGS_MINUTES = cut_case(MINUTES, BERG, MINUTES.corrections)
GUESTS_MINUTES = for_guest(BERGS_MINUTES, "Per Lie", "NAV Fjordvik")

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
SHOWER = Visit(
    id=UUID(int=11),
    weekday=0,
    starts_at=dt.time(8, 30),
    minutes=45,
    text="Dusj og påkledning",
    own_part="Vasker hår og overkropp selv, og finner fram klærne.",
    staff=(VisitStaff(KARI, "Kari Hansen"), VisitStaff(None, "Hjemmesykepleien")),
)
BENCH = Visit(
    id=UUID(int=12),
    weekday=0,
    starts_at=dt.time(12),
    minutes=15,
    text="Øvelser ved benken",
    own_part="Ti ganger opp på tå, og ti knebøy.",
    is_self_training=True,
)
WALK = Visit(
    id=UUID(int=13),
    weekday=2,
    starts_at=dt.time(11),
    minutes=60,
    text="Tur til butikken",
    own_part="Går med staver, og bærer varene hjem.",
    staff=(VisitStaff(KARI, "Kari Hansen"), VisitStaff(OLA, "Ola Nordmann")),
)
SUNDAY = Visit(UUID(int=14), 6, None, None, "Søsteren kommer på besøk annenhver uke")

WEEK_PLAN = WeekPlanContent(
    case_number="F-2031",
    called="Anne Marie",
    team="Team Nord",
    municipality="Fjordvik kommune",
    monday=dt.date(2026, 11, 23),
    visits=(SHOWER, BENCH, WALK, SUNDAY),
    unit_name="Koordinerende enhet i Fjordvik",
    unit_phone="55 55 01 23",
)

STAFF_WEEK = StaffWeekContent(
    member="Kari Hansen",
    initials="KH",
    team="Team Nord",
    municipality="Fjordvik kommune",
    monday=dt.date(2026, 11, 23),
    visits=(
        StaffVisitContent(
            SHOWER,
            "Anne Marie Berg",
            ("Hjemmesykepleien",),
            (ClashContent("Tor Sørlie", dt.time(9)),),
        ),
        StaffVisitContent(
            Visit(UUID(int=15), 0, dt.time(9), None, "Kartlegging av kjøkkenet hjemme"),
            "Tor Sørlie",
            clashes=(ClashContent("Anne Marie Berg", dt.time(8, 30)),),
        ),
        StaffVisitContent(WALK, "Anne Marie Berg", ("Ola Nordmann",)),
    ),
)

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
