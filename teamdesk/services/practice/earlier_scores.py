"""What was measured in a course that has ended, and by how much it rose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.instruments.answers import Answer
from teamdesk.domain.instruments.barthel_20 import BARTHEL_20
from teamdesk.domain.instruments.copm import COPM
from teamdesk.domain.instruments.names import IMPORTANCE, PERFORMANCE, SATISFACTION
from teamdesk.domain.instruments.sppb import SPPB
from teamdesk.models import (
    Assessment,
)
from teamdesk.services.practice.assessments import ITEMS
from teamdesk.services.practice.earlier_course import MOMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.services.practice.earlier_course import Earlier


def scores_of(course: Earlier) -> Iterator[tuple[Assessment, list[Answer]]]:
    """What was measured at the start and, where the course came so far, at the end."""
    names = [line.partition(" – ")[2] for line in course.told["goals"]]
    for instrument in (COPM, SPPB, BARTHEL_20):
        told = course.told.get(instrument, [])
        rounds = (
            _rounds(names, told)
            if instrument == COPM
            else [
                [
                    Answer(name, "", value)
                    for name, value in zip(ITEMS[instrument], values, strict=True)
                ]
                for values in told
            ]
        )
        for (moment, part), answers in zip(MOMENTS, rounds, strict=False):
            assessment = Assessment(
                id=course.ids.next("assessment"),
                case_id=course.case_id,
                instrument=instrument,
                moment=moment,
                assessed_on=course.on_the_way(part),
                assessor=course.team[0].name,
            )
            yield assessment, answers


def _rounds(names: list[str], told: list[list[float]]) -> list[list[Answer]]:
    """COPM at the start and the end; the importance is said again, as it was."""
    found: list[list[Answer]] = []
    for at in range(1, len(told[0]), len(MOMENTS)):
        found.append(
            [
                Answer(name, scale, value)
                for name, values in zip(names, told, strict=True)
                for scale, value in (
                    (IMPORTANCE, values[0]),
                    (PERFORMANCE, values[at]),
                    (SATISFACTION, values[at + 1]),
                )
            ]
        )
    return found


def items_of(
    course: Earlier, assessment: Assessment, answers: list[Answer]
) -> Iterator[dict[str, Any]]:
    """The answers of one assessment, as values of their table."""
    for position, answer in enumerate(answers):
        yield {
            "id": course.ids.next("item"),
            "assessment_id": assessment.id,
            "position": position,
            "name": answer.name,
            "scale": answer.scale,
            "value": answer.value,
        }
