"""A meeting that was called and held, with one case of it whole."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import (
    ActionStatus,
    AgendaReason,
    Depth,
    MeetingKind,
    MeetingRole,
)
from teamdesk.domain.phases import PhaseKind
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
