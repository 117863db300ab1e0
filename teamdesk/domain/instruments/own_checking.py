"""What a team's own score is refused for; each refusal names the field (domain notes 4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.domain.field_errors import FieldError, OutOfRange, TextMissing
from teamdesk.domain.instruments.own_score import TotalRule
from teamdesk.domain.instruments.registry import KNOWN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from teamdesk.domain.instruments.own_score import OwnScore

NAME, MOST, DECIMALS, QUESTIONS = "name", "most", "decimals", "questions"
MATTERS, SOURCE = "matters", "source"
MOST_DECIMALS = 3
MOST_QUESTIONS = 60


class ScoreNameTaken(FieldError):
    """Two scores of one name would be one in every list."""

    message = mark("There is a score called “{name}” already.")
    advice = mark("Nothing was saved yet. Choose another name.")
    field = NAME


class RangeEmpty(FieldError):
    """A range that ends where it begins, or before, has nothing in it."""

    message = mark("The highest value must be above the lowest.")
    field = MOST


class QuestionTwice(FieldError):
    """Two questions of the same words can't be told apart."""

    message = mark("“{question}” is written twice.")
    advice = mark("Nothing was saved yet. Each question stands once.")
    field = QUESTIONS


class TooManyQuestions(FieldError):
    """More questions than anybody answers at one sitting."""

    message = mark("There can be {most} questions at most.")
    field = QUESTIONS


class ChangeNotPositive(FieldError):
    """A change of nothing, or of less, is no change."""

    message = mark("The change that matters must be above 0.")
    advice = mark("Nothing was saved yet. Leave it empty if nobody knows it.")
    field = MATTERS


class OwnScoreInUse(UserError):
    """What was measured with a score would lose its meaning with it."""

    message = mark("“{name}” has been measured with.")
    advice = mark(
        "Nothing was changed. Untick it, and it is offered no more; its range, its questions and "
        "how it is counted stand as they are."
    )


def check_own_scores(
    scores: Sequence[OwnScore], before: Iterable[OwnScore], in_use: Collection[str]
) -> None:
    """Refuse what can't be a score, and what would change scores that are stored.

    Raises:
        FieldError: a field of one of them can't stand so.
        OwnScoreInUse: one that was measured with is gone, or counts in another way.
    """
    taken = {instrument.name.casefold() for instrument in KNOWN}
    for score in scores:
        check_own_score(score)
        if score.name.casefold() in taken:
            raise ScoreNameTaken(name=score.name)
        taken.add(score.name.casefold())
    now = {score.key: score for score in scores}
    for score in before:
        kept = now.get(score.key)
        if score.key in in_use and (kept is None or _counted(kept) != _counted(score)):
            raise OwnScoreInUse(name=score.name)


def check_own_score(score: OwnScore) -> None:
    """Refuse what can't be a score.

    Raises:
        FieldError: the field that can't stand so.
    """
    if not score.name.strip():
        raise TextMissing(NAME)
    if score.most <= score.least:
        raise RangeEmpty
    if not 0 <= score.decimals <= MOST_DECIMALS:
        raise OutOfRange(DECIMALS, 0, MOST_DECIMALS)
    if score.rule is not TotalRule.ONE_NUMBER:
        _check_questions(score.questions)
    if score.matters is not None and score.matters <= 0:
        raise ChangeNotPositive
    if score.matters is not None and not score.source.strip():
        raise TextMissing(SOURCE)


def _check_questions(questions: Sequence[str]) -> None:
    if not questions:
        raise TextMissing(QUESTIONS)
    if len(questions) > MOST_QUESTIONS:
        raise TooManyQuestions(most=MOST_QUESTIONS)
    seen: set[str] = set()
    for question in questions:
        if question.casefold() in seen:
            raise QuestionTwice(question=question)
        seen.add(question.casefold())


def _counted(score: OwnScore) -> tuple[object, ...]:
    return (score.least, score.most, score.better, score.decimals, score.rule, score.questions)
