"""A week with four visits, and that of the member who makes two of them."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from teamdesk.domain.week_plan import Visit, VisitStaff
from teamdesk.exports.papers.week.content import (
    ClashContent,
    StaffVisitContent,
    StaffWeekContent,
    WeekPlanContent,
)
from tests.exports.papers.contents import KARI, OLA

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
