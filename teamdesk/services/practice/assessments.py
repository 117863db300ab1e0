"""Scores at the start, underway and at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.barthel_20 import ACTIVITIES, BARTHEL_20
from teamdesk.domain.instruments.copm import COPM
from teamdesk.domain.instruments.gas import GAS, WEIGHT
from teamdesk.domain.instruments.icf import ICF, read_code
from teamdesk.domain.instruments.icf_profile import answers_of
from teamdesk.domain.instruments.names import IMPORTANCE, PERFORMANCE, SATISFACTION
from teamdesk.domain.instruments.psfs import PSFS
from teamdesk.domain.instruments.sppb import BALANCE, CHAIR, GAIT, SPPB
from teamdesk.domain.instruments.tug import SECONDS, TUG
from teamdesk.models import Assessment, AssessmentItem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life

# Instruments whose items are the person's own: where the story tells them, and their scales.
OWN_ITEMS = {
    COPM: ("activities", (IMPORTANCE, PERFORMANCE, SATISFACTION)),
    GAS: ("goals", (WEIGHT, "")),
    PSFS: ("activities", ("",)),
}
ITEMS = {BARTHEL_20: tuple(ACTIVITIES), SPPB: (BALANCE, GAIT, CHAIR)}


def assessments_of(life: Life) -> Iterator[Assessment]:
    """One row per instrument and day."""
    for told in life.story.each("score"):
        yield Assessment(
            id=life.ids.next("assessment"),
            case_id=life.case_id,
            instrument=told["tool"],
            moment=Moment(told["point"]),
            assessed_on=life.calendar.past(told["at"]),
            assessor=life.who(told["by"]),
            circumstance=told.get("aid", ""),
            form=told.get("form", ""),
        )


def items_of(life: Life, assessments: list[Assessment]) -> Iterator[Base]:
    """The single scores of each assessment."""
    for told, assessment in zip(life.story.each("score"), assessments, strict=True):
        for position, (name, scale, value) in enumerate(_scores(told)):
            yield AssessmentItem(
                id=life.ids.next("item"),
                assessment_id=assessment.id,
                position=position,
                name=name,
                scale=scale,
                value=value,
            )


def _scores(told: dict[str, Any]) -> list[tuple[str, str, float]]:
    tool = told["tool"]
    if tool in OWN_ITEMS:
        key, scales = OWN_ITEMS[tool]
        return [
            (name, scale, value)
            for name, *values in told[key]
            for scale, value in zip(scales, values, strict=True)
        ]
    if tool == ICF:
        codes = [read_code(written) for written in told["codes"]]
        return [(code.code, *answer) for code in codes for answer in answers_of(code)]
    if "answers" in told:
        return [(name, "", value) for name, value in told["answers"].items()]
    if tool == TUG:
        return [(SECONDS, "", told["seconds"])]
    values = told["items"] if "items" in told else told["parts"]
    return [(name, "", value) for name, value in zip(ITEMS[tool], values, strict=True)]
