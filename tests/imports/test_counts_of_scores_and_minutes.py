"""Assessments and minutes hold exactly what their README counts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.domain.evaluations import Moment
from teamdesk.imports.assessment_records import Instrument
from teamdesk.imports.findings import Outcome
from teamdesk.imports.reasons import Reason

if TYPE_CHECKING:
    from teamdesk.imports.assessment_records import AssessmentRecord
    from teamdesk.imports.minutes_records import MinutesRecord
    from teamdesk.imports.preview_result import FilePreview

Counts = dict[str, Any]


@pytest.fixture
def scores(files: dict[str, FilePreview]) -> FilePreview:
    return files["kartlegging.xlsx"]


@pytest.fixture
def counted(counts: Counts) -> Counts:
    found: Counts = counts["kartlegging.xlsx"]
    return found


def of(file: FilePreview, instrument: Instrument) -> list[AssessmentRecord]:
    return [a for a in file.taken.assessments if a.instrument is instrument]


def at(records: list[AssessmentRecord], moment: Moment) -> list[AssessmentRecord]:
    return [a for a in records if a.moment is moment]


def total(records: list[AssessmentRecord]) -> Decimal:
    return sum((a.total or Decimal(0) for a in records), Decimal(0))


def test_assessments_are_counted(counted: Counts, scores: FilePreview) -> None:
    found = scores.taken.assessments
    assert len(found) == counted["assessments"]
    assert len({a.person_id for a in found}) == counted["persons"]


def test_assessments_refused_are_the_counted(counted: Counts, scores: FilePreview) -> None:
    found = [
        {"sheet": f.place.sheet, "row": f.place.row, "reason": f.reason.value}
        for f in scores.found(Outcome.REFUSED)
    ]
    assert found == counted["rejected_rows"]


def test_assessments_flag_the_sum_that_is_not(counted: Counts, scores: FilePreview) -> None:
    found = [
        {
            "sheet": f.place.sheet,
            "row": f.place.row,
            "column": f.column,
            "value": int(f.value),
            "reason": f.reason.value.format(**dict(f.values)),
        }
        for f in scores.found(Outcome.FLAGGED)
    ]
    assert found == counted["flagged_values"]


def test_copm_is_counted(counted: Counts, scores: FilePreview) -> None:
    copm, found = counted["copm"], of(scores, Instrument.COPM)
    starts, ends = at(found, Moment.START), at(found, Moment.END)
    assert len({a.person_id for a in found}) == copm["persons"]
    assert (len(starts), len(ends)) == (copm["assessments_start"], copm["assessments_end"])
    assert sum(len(a.activities) for a in starts) == copm["activities"]
    averages = [f for f in scores.found(Outcome.SKIPPED) if f.reason is Reason.AVERAGE_LINE]
    assert len(averages) == copm["average_rows_skipped"]


def test_copm_missing_scores_are_counted(counted: Counts, scores: FilePreview) -> None:
    found = of(scores, Instrument.COPM)
    given = [x for a in found for c in a.activities for x in (c.performance, c.satisfaction)]
    possible = 4 * counted["copm"]["activities"]
    assert possible - sum(x is not None for x in given) == counted["copm"]["scores_missing"]


def test_copm_change_is_that_of_activities_scored_twice(
    counted: Counts, scores: FilePreview
) -> None:
    found = of(scores, Instrument.COPM)
    before, after = (
        {(a.person_id, c.text): c.performance for a in at(found, m) for c in a.activities}
        for m in (Moment.START, Moment.END)
    )
    changes = [
        later - value
        for key, value in before.items()
        if value is not None and (later := after.get(key)) is not None
    ]
    assert len(changes) == counted["copm"]["activities_with_performance_at_both"]
    assert sum(changes) == counted["copm"]["performance_change_sum"]


def test_barthel_is_counted(counted: Counts, scores: FilePreview) -> None:
    barthel, found = counted["barthel_0_20"], of(scores, Instrument.BARTHEL_20)
    complete = [a for a in found if a.is_complete]
    assert len(found) == barthel["assessments"] == barthel["rows"] - barthel["rejected"]
    assert (len(complete), len(found) - len(complete)) == (
        barthel["complete"],
        barthel["incomplete"],
    )
    assert sum(len(a.missing) for a in found) == barthel["items_missing"]
    assert total(complete) == barthel["sum_of_complete_totals"]


def test_incomplete_forms_have_no_total(scores: FilePreview) -> None:
    forms = [*of(scores, Instrument.BARTHEL_20), *of(scores, Instrument.SPPB)]
    incomplete = [a for a in forms if not a.is_complete]
    assert incomplete
    assert all(a.total is None for a in incomplete)


def test_sppb_is_counted(counted: Counts, scores: FilePreview) -> None:
    sppb, found = counted["sppb"], of(scores, Instrument.SPPB)
    complete = [a for a in found if a.is_complete]
    assert len(found) == sppb["assessments"]
    assert len(at(found, Moment.START)) == sppb["start"]
    assert len(at(found, Moment.END)) == sppb["end"]
    assert len(complete) == sppb["complete"]
    assert sum(len(a.missing) for a in found) == sppb["items_missing"]
    assert total(complete) == sppb["sum_of_complete_totals"]
    seconds = sum(x.value or 0 for a in found for x in a.extras)
    assert float(seconds) == sppb["gait_seconds_sum"]


def test_fim_is_counted(counted: Counts, scores: FilePreview) -> None:
    fim, found = counted["fim"], of(scores, Instrument.FIM)
    assert len(found) == fim["assessments"]
    assert len(at(found, Moment.START)) == fim["start"]
    assert len(at(found, Moment.END)) == fim["end"]
    assert sum(len(a.missing) for a in found) == fim["part_scores_missing"]
    assert total(found) == fim["sum_of_totals"]


@pytest.fixture
def minutes(files: dict[str, FilePreview]) -> MinutesRecord:
    (found,) = files["referat_uke47.docx"].taken.minutes
    return found


def test_minutes_tell_their_days(counts: Counts, minutes: MinutesRecord) -> None:
    counted = counts["referat_uke47.docx"]
    assert minutes.day.isoformat() == counted["meeting_date"]
    assert minutes.next_meeting is not None
    assert minutes.next_meeting.isoformat() == counted["next_meeting"]
    assert len(minutes.present) == counted["staff_present"]


def test_minutes_find_everybody(
    counts: Counts, minutes: MinutesRecord, files: dict[str, FilePreview]
) -> None:
    counted = counts["referat_uke47.docx"]
    assert len(minutes.notes) == counted["persons"]
    assert not files["referat_uke47.docx"].findings
    assert all(action.person_id for action in minutes.actions)
    assert sum(len(note.decisions) for note in minutes.notes) == counted["decisions"]


def test_minutes_actions_are_due_as_counted(counts: Counts, minutes: MinutesRecord) -> None:
    counted = counts["referat_uke47.docx"]
    due = [action.due.isoformat() if action.due else None for action in minutes.actions]
    assert len(due) == counted["actions"]
    assert due == counted["due"]
    assert due.count(None) == counted["actions_without_due"]
