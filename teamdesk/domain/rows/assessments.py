"""Rows of assessments: what was answered, and the lines it makes over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.evaluations import Moment
    from teamdesk.domain.instruments.answers import Answer
    from teamdesk.domain.instruments.change import Weight
    from teamdesk.domain.instruments.result import Result
    from teamdesk.domain.instruments.shape import Matters


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One assessment, with every answer.

    Attributes:
        form_words: which version of several it was, marked for translation.
        assessor: the names of everybody who took part.
        circumstance: what the instrument asks to be told besides, such as the aid that was used.
    """

    id: UUID
    version: int
    instrument: str
    form: str
    moment: Moment
    assessed_on: date | None
    assessor: str
    circumstance: str
    note: str
    answers: tuple[Answer, ...]
    form_words: str
    result: Result


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A score over time, the oldest first; two versions of an instrument are two rows.

    Attributes:
        scale: tells several totals of one instrument apart.
        form: the version of the instrument; ``form_words`` tells it from others, marked for
            translation, and is empty where there is but one.
        limits: from where to where it goes; None where it has no end.
        weights: of each point, whether the change since the first is large enough to matter.
        matters: how large that has to be; None where nobody says.
    """

    instrument: str
    scale: str
    points: tuple[tuple[date | None, float], ...]
    higher_is_better: bool = True
    form: str = ""
    limits: tuple[float, float] | None = None
    form_words: str = ""
    weights: tuple[Weight, ...] = ()
    matters: Matters | None = None


@dataclass(frozen=True, slots=True)
class ItemScores:
    """The values of one item of an instrument over time, the oldest first.

    Attributes:
        item: the activity of COPM, the goal of GAS; empty for the instrument as a whole.
        scale: performance or satisfaction; empty where the instrument has one scale.
    """

    instrument: str
    item: str
    scale: str
    values: tuple[float, ...]
    higher_is_better: bool = True
    form: str = ""
    limits: tuple[float, float] | None = None
    form_words: str = ""
