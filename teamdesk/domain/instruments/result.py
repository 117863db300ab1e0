"""What an assessment comes to: totals where it has them, a profile, or how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.answers import Answers
from teamdesk.domain.instruments.checking import progress

if TYPE_CHECKING:
    from teamdesk.domain.instruments.answers import Answer
    from teamdesk.domain.instruments.shape import Form, Total


@dataclass(frozen=True, slots=True)
class Result:
    """What the answers of an assessment come to.

    Attributes:
        totals: each with its value; none while something is missing.
        profile: the answers side by side, where the instrument is shown so.
        answered: how many of the questions that count, of ``asked``.
        remark: what it asks the professional to think of, marked for translation.
    """

    totals: tuple[tuple[Total, float], ...] = ()
    profile: str = ""
    answered: int = 0
    asked: int = 0
    remark: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return self.answered == self.asked


def result_of(form: Form, answers: tuple[Answer, ...]) -> Result:
    """What the answers come to in this version of the instrument."""
    told = Answers(answers)
    counted = form.counts(told)
    totals = ((total, counted[total.scale]) for total in form.totals if total.scale in counted)
    profile = form.profile(told) if form.profile else ""
    remark = form.remark(told) if form.remark else ""
    return Result(tuple(totals), profile, *progress(form, answers), remark)
