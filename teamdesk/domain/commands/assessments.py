"""What is said in an assessment; it is kept, taken away and brought back like every entry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.evaluations import Moment
    from teamdesk.domain.instruments.answers import Answer


@dataclass(frozen=True, slots=True)
class AssessmentWords:
    """One instrument, one time.

    Attributes:
        form: which version of the instrument.
        assessor: the names of everybody who took part.
        circumstance: what the instrument asks to be told besides.
        answers: what was asked; a question without an answer stays missing.
    """

    instrument: str
    form: str
    moment: Moment
    assessed_on: date
    answers: tuple[Answer, ...]
    assessor: str = ""
    circumstance: str = ""
    note: str = ""
