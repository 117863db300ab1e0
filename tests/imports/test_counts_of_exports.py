"""The files that come from other systems hold exactly what their README counts."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.imports.delimited import read_delimited
from teamdesk.imports.findings import Outcome
from tests.helpers.shared_import import SHARED

if TYPE_CHECKING:
    from teamdesk.imports.preview_result import FilePreview
    from teamdesk.imports.service_records import StayRecord

Counts = dict[str, Any]
BOARD_DAY = date(2026, 11, 16)
YEAR = (date(2026, 1, 1), date(2027, 1, 1))
CSV_FILES = ("gerica_eksport.csv", "besok_logg.csv", "dognplasser.csv")


def lines_and_reasons(file: FilePreview, outcome: Outcome) -> list[Counts]:
    return [{"line": f.place.row, "reason": f.reason.value} for f in file.found(outcome)]


@pytest.mark.parametrize("name", CSV_FILES)
def test_text_format_is_recognised(
    name: str, counts: Counts, files: dict[str, FilePreview]
) -> None:
    found = files[name].text_format
    assert found is not None
    assert found.encoding == counts[name]["encoding"]
    assert found.delimiter == counts[name]["delimiter"]
    assert found.line_ends == counts[name]["line_ends"]


@pytest.mark.parametrize("name", CSV_FILES)
def test_refused_lines_are_the_counted(
    name: str, counts: Counts, files: dict[str, FilePreview]
) -> None:
    assert lines_and_reasons(files[name], Outcome.REFUSED) == counts[name]["rejected_rows"]


@pytest.fixture
def services(files: dict[str, FilePreview]) -> FilePreview:
    return files["gerica_eksport.csv"]


def test_services_are_counted(counts: Counts, services: FilePreview) -> None:
    counted, found = counts["gerica_eksport.csv"], services.taken.services
    assert len(found) == counted["service_rows"]
    assert len({s.person_id for s in found}) == counted["persons"]
    assert services.sheets[0].header_row == counted["lines_above_header"] + 1
    assert len(services.found(Outcome.SKIPPED)) == counted["lines_below_data"]


def test_services_without_a_last_day_are_open(counts: Counts, services: FilePreview) -> None:
    counted = counts["gerica_eksport.csv"]
    open_ended = [s for s in services.taken.services if s.last_day is None]
    assert len(open_ended) == counted["open_ended_rows"]
    assert sum(counted["open_ended_written_as"].values()) == len(open_ended)


def test_services_hours_add_up(counts: Counts, services: FilePreview) -> None:
    counted, found = counts["gerica_eksport.csv"], services.taken.services
    running = [
        s for s in found if (s.first_day or BOARD_DAY) <= BOARD_DAY <= (s.last_day or BOARD_DAY)
    ]
    hours = [sum((s.hours_per_week or Decimal(0)) for s in rows) for rows in (found, running)]
    assert len(running) == counted["rows_in_force_2026_11_16"]
    assert [float(h) for h in hours] == [
        counted["hours_per_week_sum_all_rows"],
        counted["hours_per_week_sum_in_force_2026_11_16"],
    ]


def test_services_fields_keep_their_line_breaks(counts: Counts, services: FilePreview) -> None:
    counted = counts["gerica_eksport.csv"]
    sheet, _ = read_delimited(SHARED / "gerica_eksport.csv")
    broken = [row for row in sheet.rows if any("\n" in str(cell) for cell in row.cells)]
    assert len(broken) == counted["rows_with_line_break_in_a_field"]
    assert sum("\n" in s.note for s in services.taken.services) == len(broken)


def test_services_with_two_staff_are_counted(counts: Counts, services: FilePreview) -> None:
    two = [s for s in services.taken.services if s.staff_per_visit == 2]
    assert len(two) == counts["gerica_eksport.csv"]["rows_with_two_staff"]


def test_services_keep_the_boards_spelling(
    counts: Counts, services: FilePreview, files: dict[str, FilePreview]
) -> None:
    ids = {s.person_id for s in services.taken.services}
    sheet, _ = read_delimited(SHARED / "gerica_eksport.csv")
    lost = {row.cell(0) for row in sheet.rows if "?" in str(row.cell(1))}
    found = [p for p in files["teamliste.xlsx"].taken.persons if p.identity_number in lost]
    assert len(lost) == counts["gerica_eksport.csv"]["persons_whose_name_lost_letters"]
    assert {p.id for p in found} <= ids
    assert not any("?" in p.name for p in found)


def test_services_of_one_person_follow_the_vedtak(
    counts: Counts, services: FilePreview, files: dict[str, FilePreview]
) -> None:
    check = counts["gerica_eksport.csv"]["check_person"]
    people = files["teamliste.xlsx"].taken.persons
    person = next(p for p in people if p.identity_number == check["fnr"])
    own = [s for s in services.taken.services if s.person_id == person.id]
    before, now = own[0], own[2]
    assert before.hours_per_week == Decimal(check["hours_before"])
    assert before.visits_per_day == check["visits_per_day_before"]
    assert before.staff_per_visit == check["staff_per_visit_before"]
    assert now.hours_per_week == Decimal(check["hours_now"])


@pytest.fixture
def log(files: dict[str, FilePreview]) -> FilePreview:
    return files["besok_logg.csv"]


def test_contacts_are_counted(counts: Counts, log: FilePreview) -> None:
    counted, found = counts["besok_logg.csv"], log.taken.contacts
    assert len(found) == counted["contacts"]
    assert len(found) + len(log.found(Outcome.REFUSED)) == counted["rows"]
    assert len({c.person_id for c in found}) == counted["persons"]


def test_contacts_minutes_add_up(counts: Counts, log: FilePreview) -> None:
    counted, found = counts["besok_logg.csv"], log.taken.contacts
    assert sum(c.minutes for c in found) == counted["minutes_sum"]
    assert sum(c.driving_minutes or 0 for c in found) == counted["driving_minutes_sum"]
    assert sum(c.driving_minutes is None for c in found) == counted["driving_empty"]


def test_contacts_kinds_are_counted(counts: Counts, log: FilePreview) -> None:
    found = log.taken.contacts
    assert Counter(c.kind_text for c in found) == counts["besok_logg.csv"]["by_type"]
    assert len({c.kind for c in found}) == len(counts["besok_logg.csv"]["by_type"])


def test_contacts_days_span_the_log(counts: Counts, log: FilePreview) -> None:
    days = [c.day.isoformat() for c in log.taken.contacts]
    counted = counts["besok_logg.csv"]
    assert (min(days), max(days)) == (counted["first_date"], counted["last_date"])


def test_contacts_of_a_stand_in_are_kept(counts: Counts, log: FilePreview) -> None:
    strangers = {c.staff_name for c in log.taken.contacts if not c.is_team_member}
    assert len(strangers) == counts["besok_logg.csv"]["staff_names_not_in_team"]


def test_contacts_lost_zeros_are_put_back(counts: Counts, log: FilePreview) -> None:
    refused = {f.place for f in log.found(Outcome.REFUSED)}
    repaired = [f for f in log.found(Outcome.REPAIRED) if f.place not in refused]
    assert len(repaired) == counts["besok_logg.csv"]["rows_whose_fnr_lost_a_zero"]


@pytest.fixture
def stays(files: dict[str, FilePreview]) -> FilePreview:
    return files["dognplasser.csv"]


def days_in_year(stay: StayRecord) -> int:
    return max((min(stay.leaving_day, YEAR[1]) - max(stay.first_day, YEAR[0])).days, 0)


def test_stays_are_counted(counts: Counts, stays: FilePreview) -> None:
    counted, found = counts["dognplasser.csv"], stays.taken.stays
    assert len(found) == counted["stays"]
    assert len(found) + len(stays.found(Outcome.REFUSED)) == counted["rows"]
    assert len({s.person_id for s in found}) == counted["persons"]
    assert lines_and_reasons(stays, Outcome.SKIPPED) == counted["skipped_rows"]


def test_stays_days_and_cost_add_up(counts: Counts, stays: FilePreview) -> None:
    counted, found = counts["dognplasser.csv"], stays.taken.stays
    assert sum(s.days for s in found) == counted["days"]
    assert sum(days_in_year(s) for s in found) == counted["days_in_2026"]
    assert float(sum(s.days * (s.price_per_day or 0) for s in found)) == counted["cost"]
    in_year = sum(days_in_year(s) * (s.price_per_day or 0) for s in found)
    assert float(in_year) == counted["cost_in_2026"]
