"""Assessments of a case with every answer, all from one statement, and the lines they make."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, Select, delete, select

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import Answer
from teamdesk.domain.instruments.lines import items_of, series_of
from teamdesk.domain.instruments.result import Result, result_of
from teamdesk.domain.instruments.team_choice import read_choice
from teamdesk.domain.rows.assessments import AssessmentRow, ItemScores, ScoreRow
from teamdesk.models import Assessment, AssessmentItem, CaseFile, IcfTitle, Team
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.instruments.registry import Registry

MOMENT_ORDER = {moment: place for place, moment in enumerate(Moment)}


@dataclass(frozen=True, slots=True)
class CaseScores:
    """Everything that was measured in a case.

    Attributes:
        assessments: in the order of time.
        scores: one series per instrument, version and scale.
        items: one series per item that is the person's own, and per instrument with a total.
    """

    assessments: tuple[AssessmentRow, ...]
    scores: tuple[ScoreRow, ...]
    items: tuple[ItemScores, ...]


def all_scores(session: Session, case_id: UUID) -> CaseScores:
    """Read once, told three ways."""
    rows, instruments = _measured(session, case_id)
    return CaseScores(rows, tuple(series_of(rows, instruments)), tuple(items_of(rows, instruments)))


def scores_of_case(session: Session, case_id: UUID) -> tuple[ScoreRow, ...]:
    """One series per instrument, version and scale; see `CaseScores`."""
    return tuple(series_of(*_measured(session, case_id)))


def assessments(session: Session, case_id: UUID) -> tuple[AssessmentRow, ...]:
    """Every assessment of a case, in the order of time."""
    return _measured(session, case_id)[0]


def icf_titles(session: Session) -> dict[str, str]:
    """The municipality's own code list, by code."""
    return {code: title for code, title in session.execute(select(IcfTitle.code, IcfTitle.title))}


def forget_answers(session: Session, assessment_id: UUID) -> None:
    """Take the answers of an assessment away before its new ones are written."""
    session.execute(delete(AssessmentItem).where(AssessmentItem.assessment_id == assessment_id))


def of_cases(
    session: Session, team_id: UUID, case_ids: Select[UUID]
) -> tuple[Mapping[UUID, list[AssessmentRow]], Registry]:
    """The assessments of many cases of one team, each in the order of time."""
    settings = session.execute(select(Team.settings).where(Team.id == team_id)).scalar_one()
    instruments = read_choice(settings).instruments()
    found = session.execute(_with_answers().where(Assessment.case_id.in_(case_ids)))
    rows: dict[UUID, list[AssessmentRow]] = defaultdict(list)
    for row in found:
        rows[row.Assessment.case_id].append(_row(row, instruments))
    for measured in rows.values():
        measured.sort(key=_when)
    return rows, instruments


def _measured(session: Session, case_id: UUID) -> tuple[tuple[AssessmentRow, ...], Registry]:
    found = session.execute(
        _with_answers()
        .add_columns(Team.settings)
        .join(CaseFile, CaseFile.id == Assessment.case_id)
        .join(Team, Team.id == CaseFile.team_id)
        .where(CaseFile.id == case_id)
    ).all()
    instruments = read_choice(found[0].settings if found else {}).instruments()
    return tuple(sorted((_row(row, instruments) for row in found), key=_when)), instruments


def _with_answers() -> Select[*tuple[Any, ...]]:
    answers = (
        select(
            Folded(
                AssessmentItem.name,
                AssessmentItem.scale,
                AssessmentItem.value,
                AssessmentItem.position,
            )
        )
        .where(AssessmentItem.assessment_id == Assessment.id)
        .correlate(Assessment)
        .scalar_subquery()
    )
    return select(Assessment, answers.label("answers"))


def _row(row: Row[*tuple[Any, ...]], instruments: Registry) -> AssessmentRow:
    stored: Assessment = row.Assessment
    folded = sorted(row.answers, key=_position)
    answers = tuple(Answer(name, scale, value) for name, scale, value, _place in folded)
    instrument = instruments.find(stored.instrument)
    return AssessmentRow(
        id=stored.id,
        version=stored.version,
        instrument=stored.instrument,
        form=stored.form,
        moment=stored.moment,
        assessed_on=stored.assessed_on,
        assessor=stored.assessor,
        circumstance=stored.circumstance,
        note=stored.note,
        answers=answers,
        form_words=instrument.form_words(stored.form) if instrument else "",
        result=result_of(instrument.form(stored.form), answers) if instrument else Result(),
    )


def _position(answer: list[Any]) -> int:
    place: int = answer[3]
    return place


def _when(row: AssessmentRow) -> tuple[str, int]:
    day = row.assessed_on.isoformat() if row.assessed_on else ""
    return (day, MOMENT_ORDER[row.moment])
