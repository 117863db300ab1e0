"""Barthel, SPPB and FIM: a row is one moment, or start and end side by side.

An incomplete form is kept and gets no total; a form with a score above its maximum is refused,
for the 0-100 form looks like the 0-20 form with other numbers (domain notes 4.3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from teamdesk.domain.evaluations import Moment
from teamdesk.imports.assessment_records import AssessmentRecord, Instrument, ItemScore
from teamdesk.imports.columns import BARTHEL_ITEMS, Column, TableKind
from teamdesk.imports.headers import read_moment
from teamdesk.imports.identities import person_of
from teamdesk.imports.reasons import Reason
from teamdesk.imports.rows import before, fingerprint, views
from teamdesk.imports.written_values import read_number

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.imports.layout import Layout
    from teamdesk.imports.rows import Reading, RowView

Item = tuple[Column, int, int]
"""An item, the least it can be and the most."""


@dataclass(frozen=True, slots=True)
class Form:
    """The items of an instrument with their ranges, and where its total stands."""

    instrument: Instrument
    items: tuple[Item, ...]
    total: Column
    extras: tuple[Column, ...] = ()
    """Measured besides, and never part of the total: the seconds of a walk."""
    total_alone: bool = False
    """Whether a total without its parts is an assessment."""


_BARTHEL_MAXIMA = (2, 2, 1, 2, 2, 3, 3, 2, 2, 1)
_BARTHEL_100_MAXIMA = (10, 10, 5, 10, 10, 15, 15, 10, 10, 5)
_SPPB_ITEMS = (Column.BALANCE, Column.GAIT, Column.CHAIR)


def _items(
    columns: tuple[Column, ...], maxima: tuple[int, ...]
) -> tuple[tuple[Column, int, int], ...]:
    return tuple((column, 0, most) for column, most in zip(columns, maxima, strict=True))


BARTHEL_20 = Form(Instrument.BARTHEL_20, _items(BARTHEL_ITEMS, _BARTHEL_MAXIMA), Column.TOTAL)
BARTHEL_100 = Form(Instrument.BARTHEL_100, _items(BARTHEL_ITEMS, _BARTHEL_100_MAXIMA), Column.TOTAL)
SPPB = Form(Instrument.SPPB, _items(_SPPB_ITEMS, (4, 4, 4)), Column.TOTAL, (Column.GAIT_SECONDS,))
FIM = Form(
    Instrument.FIM,
    ((Column.MOTOR, 13, 91), (Column.COGNITIVE, 5, 35)),
    Column.FIM_TOTAL,
    total_alone=True,
)
_FIM_TOTAL_RANGE = (18, 126)


def read_scores(layout: Layout, reading: Reading) -> tuple[AssessmentRecord, ...]:
    """The assessments of people who are known."""
    form = _form(layout)
    found: dict[str, AssessmentRecord] = {}
    for view in views(layout, reading):
        person = person_of(view, reading)
        if person is None:
            continue
        sides: tuple[Moment | None, ...] = (
            (Moment.START, Moment.END) if layout.has_moments else (None,)
        )
        records = [_record(view, reading, form, (person.id, side)) for side in sides]
        if not any(_has_score(view, form, side) for side in sides):
            reading.log.skip(view.place, Reason.NO_SCORE)
        for record in records:
            if record is None:
                continue
            if twin := found.get(record.fingerprint):
                reading.log.join(view.place, Reason.SAME_ROW, row=str(twin.place.row))
            else:
                found[record.fingerprint] = record
    return tuple(found.values())


def _form(layout: Layout) -> Form:
    if layout.kind is TableKind.SPPB:
        return SPPB
    if layout.kind is TableKind.FIM:
        return FIM
    highest = [c.header.highest for c in layout.columns if c.column in BARTHEL_ITEMS]
    says_hundred = any(re.search(r"0\s?[-–]\s?100", words) for words in layout.words_above)
    is_hundred = says_hundred or any(most is not None and most >= 5 for most in highest)
    return BARTHEL_100 if is_hundred else BARTHEL_20


def _has_score(view: RowView, form: Form, side: Moment | None) -> bool:
    columns = (*(item[0] for item in form.items), *form.extras)
    columns = (*columns, form.total) if form.total_alone else columns
    return any(read_number(view.value(column, side)) is not None for column in columns)


def _record(
    view: RowView, reading: Reading, form: Form, whose: tuple[UUID, Moment | None]
) -> AssessmentRecord | None:
    person_id, side = whose
    if not _has_score(view, form, side):
        return None
    scores = {column: view.number(column, side) for column, _, _ in form.items}
    if _is_out_of_range(view, form, scores):
        return None
    day = view.date(Column.DATE, before(reading), _side_of(view, Column.DATE, side)).day
    moment = side or read_moment(view.text(Column.MOMENT))
    extras = (ItemScore(c.value, view.number(c, side)) for c in form.extras if view.has(c, side))
    items = (ItemScore(column.value, value) for column, value in scores.items())
    return AssessmentRecord(
        place=view.place,
        fingerprint=fingerprint("assessment", person_id, form.instrument, moment, day),
        person_id=person_id,
        instrument=form.instrument,
        moment=moment,
        day=day,
        items=tuple(items),
        extras=tuple(extras),
        total=_total(view, form, scores, side),
        rater=view.text(Column.RATER, _side_of(view, Column.RATER, side)),
    )


def _side_of(view: RowView, column: Column, side: Moment | None) -> Moment | None:
    """A column that stands once serves both moments."""
    return side if view.has(column, side) else None


def _is_out_of_range(view: RowView, form: Form, scores: dict[Column, Decimal | None]) -> bool:
    wrong = [
        column
        for column, least, most in form.items
        if (value := scores[column]) is not None and not least <= value <= most
    ]
    if not wrong:
        return False
    values = [value for value in scores.values() if value is not None]
    if form is BARTHEL_20 and all(value % 5 == 0 for value in values):
        view.log.refuse(view.place, Reason.HUNDRED_FORM)
    else:
        header = view.layout.find(wrong[0]) or next(
            c for c in view.layout.columns if c.column is wrong[0]
        )
        view.log.refuse(view.place, Reason.SCORE_OUT_OF_RANGE, item=header.header.text)
    return True


def _total(
    view: RowView, form: Form, scores: dict[Column, Decimal | None], side: Moment | None
) -> Decimal | None:
    """The items' own sum; a typed sum that differs is reported and not believed."""
    typed = view.number(form.total, side) if view.has(form.total, side) else None
    values = [value for value in scores.values() if value is not None]
    if len(values) == len(scores):
        own = sum(values, Decimal(0))
        if typed is not None and typed != own:
            view.log.flag(view.cell(form.total, side), Reason.ITEMS_ADD_UP, sum=f"{own:f}")
        return own
    if form.total_alone and typed is not None:
        least, most = _FIM_TOTAL_RANGE
        if least <= typed <= most:
            return typed
        view.log.flag(view.cell(form.total, side), Reason.NOT_A_NUMBER)
    return None
