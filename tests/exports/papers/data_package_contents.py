"""A person's copy with every kind of value, and a part in which nothing is stored."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from teamdesk.exports.papers.data_package.content import (
    DataPackageContent,
    PackagePartContent,
    RecordContent,
    SectionContent,
    Values,
    Weekday,
    Word,
)
from teamdesk.exports.papers.data_package.parts import PackagePart

PERSON = SectionContent(
    "",
    ("Name", "Date of birth", "GP", "Next of kin"),
    (RecordContent(None, ("Anne Marie Berg", date(1947, 3, 12), None, True)),),
)
VISITS = SectionContent(
    "What is in the week plans",
    ("Day", "Time", "Minutes", "What", "Alone"),
    (
        RecordContent(None, (Weekday(0), time(10, 30), 45, "Gå til postkassa", False)),
        RecordContent(None, (Weekday(4), None, None, "Øve på å reise seg", False)),
    ),
    is_table=True,
)
NOTES = SectionContent(
    "Notes of meetings",
    ("Note", "Asked by"),
    (
        RecordContent(
            Values((Word("Team meeting"), date(2026, 11, 16))),
            ("Går med staver inne. <b>Čáhppes</b> & ŋ", "Kari Hansen"),
        ),
    ),
)
LOOKED = SectionContent(
    "",
    ("When", "Who"),
    (RecordContent(None, (datetime(2026, 11, 16, 9, 5, tzinfo=UTC), "Kari Hansen")),),
    is_table=True,
)
DATA_PACKAGE = DataPackageContent(
    case_number="26-014",
    person_name="Anne Marie Berg",
    birth_date=date(1947, 3, 12),
    team="Team Nord",
    municipality="Fjordvik",
    made_on=date(2026, 11, 23),
    unit="Koordinerende enhet",
    unit_phone="68 00 00 00",
    unit_email="",
    parts=(
        PackagePartContent(PackagePart.PERSON, (PERSON,)),
        PackagePartContent(PackagePart.MEASURES, (VISITS,)),
        PackagePartContent(PackagePart.MEETINGS, (NOTES,)),
        PackagePartContent(PackagePart.STAYS, ()),
        PackagePartContent(PackagePart.ACCESS, (LOOKED,)),
    ),
    is_practice=True,
)
