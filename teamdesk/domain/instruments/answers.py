"""What was answered in an assessment, and what follows from it; missing is missing, never 0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The scale of an instrument that has one only.
ONLY = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One question and what was answered.

    Attributes:
        name: the instrument's item, or the person's own activity or goal.
        scale: which number about it: how well it is done, or how content the person is.
        value: None where it was asked and not answered.
    """

    name: str
    scale: str
    value: float | None


class Answers:
    """The answers of one assessment, found by question and scale; their order never matters."""

    def __init__(self, answers: Iterable[Answer]) -> None:
        self._found = {(answer.name, answer.scale): answer.value for answer in answers}

    def value(self, name: str, scale: str = ONLY) -> float | None:
        """What was answered, None where nothing was."""
        return self._found.get((name, scale))

    def values(self, scale: str = ONLY) -> Mapping[str, float]:
        """What was answered on a scale, by question."""
        return {
            name: value
            for (name, found), value in self._found.items()
            if found == scale and value is not None
        }

    @property
    def names(self) -> tuple[str, ...]:
        """Every question that was asked, each once, as they came."""
        return tuple(dict.fromkeys(name for name, _scale in self._found))


def total_of(answers: Answers, names: Iterable[str], scale: str = ONLY) -> float | None:
    """The sum of the items; None while one of them is missing."""
    values = [answers.value(name, scale) for name in names]
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None


def mean_of(values: Iterable[float]) -> float | None:
    """The mean of what was scored; None where nothing was."""
    scored = sorted(values)
    return sum(scored) / len(scored) if scored else None
