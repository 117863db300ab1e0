"""COPM: a row for each activity, with a person's rows below each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.evaluations import Moment
from teamdesk.imports.assessment_records import AssessmentRecord, CopmActivity, Instrument
from teamdesk.imports.columns import PERSON_COLUMNS, Column
from teamdesk.imports.headers import read_moment
from teamdesk.imports.identities import person_of
from teamdesk.imports.reasons import Reason
from teamdesk.imports.rows import before, fingerprint, is_average, views
from teamdesk.imports.written_values import read_number

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.imports.layout import Layout
    from teamdesk.imports.records import Place
    from teamdesk.imports.rows import Reading, RowView

_LEAST, _MOST = 1, 10
_SCALES = (Column.IMPORTANCE, Column.PERFORMANCE, Column.SATISFACTION)


@dataclass(slots=True)
class _Interview:
    """What one person said at one moment, while the rows are read."""

    place: Place
    person_id: UUID
    moment: Moment
    day: date | None = None
    rater: str = ""
    activities: list[CopmActivity] = field(default_factory=list)

    @property
    def has_score(self) -> bool:
        return any(
            activity.performance is not None or activity.satisfaction is not None
            for activity in self.activities
        )


def read_copm(layout: Layout, reading: Reading) -> tuple[AssessmentRecord, ...]:
    """The interviews of people who are known, one for each moment that has a score."""
    interviews: dict[tuple[UUID, Moment, date | None], _Interview] = {}
    person_id: UUID | None = None
    for view in views(layout, reading):
        activity = view.text(Column.ACTIVITY)
        if is_average(activity):
            reading.log.skip(view.place, Reason.AVERAGE_LINE)
            continue
        if any(view.text(column) for column in PERSON_COLUMNS):
            person = person_of(view, reading)
            person_id = person.id if person else None
        elif person_id is None:
            reading.log.refuse(view.place, Reason.PERSON_NOT_FOUND)
        if person_id is not None and activity and not _refuses(view):
            _add(interviews, view, reading, person_id)
    return _records(interviews.values())


def _add(
    interviews: dict[tuple[UUID, Moment, date | None], _Interview],
    view: RowView,
    reading: Reading,
    person_id: UUID,
) -> None:
    """Put the row's scores where they belong: both moments, or the one that it names."""
    by_side = view.layout.has_moments
    sides: tuple[Moment | None, ...] = (Moment.START, Moment.END) if by_side else (None,)
    for side in sides:
        moment = side or read_moment(view.text(Column.MOMENT))
        at = side if view.has(Column.DATE, side) else None
        day = view.date(Column.DATE, before(reading), at).day
        key = (person_id, moment, None if by_side else day)
        interview = interviews.setdefault(key, _Interview(view.place, person_id, moment))
        interview.day = interview.day or day
        interview.rater = interview.rater or view.text(Column.RATER)
        importance, performance, satisfaction = (_score(view, c, side) for c in _SCALES)
        interview.activities.append(
            CopmActivity(view.text(Column.ACTIVITY), importance, performance, satisfaction)
        )


def _score(view: RowView, column: Column, side: Moment | None) -> Decimal | None:
    """Importance is asked once, so its only column serves both moments."""
    return view.number(column, side if view.has(column, side) else _once(column, side))


def _once(column: Column, side: Moment | None) -> Moment | None:
    return None if column is Column.IMPORTANCE else side


def _refuses(view: RowView) -> bool:
    for found in view.layout.columns:
        if found.column not in _SCALES:
            continue
        number = read_number(view.value(found.column, found.moment))
        if number is not None and not _LEAST <= number <= _MOST:
            view.log.refuse(view.place, Reason.SCORE_OUT_OF_RANGE, item=found.header.text)
            return True
    return False


def _records(interviews: Iterable[_Interview]) -> tuple[AssessmentRecord, ...]:
    return tuple(
        AssessmentRecord(
            place=interview.place,
            fingerprint=fingerprint(
                "assessment",
                *(interview.person_id, Instrument.COPM, interview.moment, interview.day),
            ),
            person_id=interview.person_id,
            instrument=Instrument.COPM,
            moment=interview.moment,
            day=interview.day,
            activities=tuple(interview.activities),
            rater=interview.rater,
        )
        for interview in interviews
        if interview.has_score
    )
