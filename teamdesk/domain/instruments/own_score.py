"""«Own score»: an instrument that a team describes itself (domain notes 4.6, NKRR's core set)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY, mean_of, total_of
from teamdesk.domain.instruments.shape import (
    Allowed,
    Better,
    Compares,
    Form,
    Instrument,
    Item,
    Matters,
    Total,
)
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

VALUE = "value"


class TotalRule(Worded):
    """What the answers come to."""

    ONE_NUMBER = "one_number", mark("one number")
    SUM = "sum", mark("the sum of the questions")
    MEAN = "mean", mark("the mean of the questions")
    PROFILE = "profile", mark("no total, each question for itself")


@dataclass(frozen=True, slots=True)
class OwnScore:
    """What a team says of a score it uses.

    Attributes:
        key: tells it from others; `names.OWN` and the name it first had.
        least: of one answer; ``most`` likewise.
        decimals: how many an answer has.
        questions: what is asked, in the team's words; none where it is one number.
        matters: the least change that is important, where one is known, and its ``source``.
    """

    key: str
    name: str
    least: float
    most: float
    better: Better = Better.HIGHER
    decimals: int = 0
    rule: TotalRule = TotalRule.ONE_NUMBER
    questions: tuple[str, ...] = ()
    matters: float | None = None
    source: str = ""
    licence: str = ""

    def as_instrument(self) -> Instrument:
        """The same as an instrument, used like every other."""
        allowed = Allowed(self.least, self.most, step=10.0**-self.decimals)
        known = () if self.matters is None else (Matters(self.matters, self.source),)
        form = Form(
            key="",
            words="",
            totals=self._totals(),
            counts=self._counts,
            compares=Compares(self.better) if self.rule is TotalRule.PROFILE else None,
            items=tuple(Item(name, self._said(name), allowed) for name in self._names),
        )
        return Instrument(self.key, self.name, "", (form,), self.licence, matters=known)

    @property
    def _names(self) -> tuple[str, ...]:
        return (VALUE,) if self.rule is TotalRule.ONE_NUMBER else self.questions

    def _said(self, name: str) -> str:
        return self.name if self.rule is TotalRule.ONE_NUMBER else name

    def _totals(self) -> tuple[Total, ...]:
        if self.rule is TotalRule.PROFILE:
            return ()
        many = len(self._names) if self.rule is TotalRule.SUM else 1
        decimals = max(self.decimals, 1) if self.rule is TotalRule.MEAN else self.decimals
        limits = (self.least * many, self.most * many)
        return (Total(range=limits, better=self.better, decimals=decimals),)

    def _counts(self, answers: Answers) -> Mapping[str, float]:
        if self.rule is TotalRule.PROFILE:
            return {}
        total = total_of(answers, self._names)
        if total is not None and self.rule is TotalRule.MEAN:
            total = mean_of(answers.values()[name] for name in self._names)
        return {} if total is None else {ONLY: total}
