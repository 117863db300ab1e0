"""What an instrument refuses: each refusal names the field and what is allowed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.field_errors import FieldError, TextMissing
from teamdesk.domain.instruments.answers import ONLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.instruments.answers import Answer
    from teamdesk.domain.instruments.shape import Allowed, Form, Instrument

ANSWERS, CIRCUMSTANCE, ASSESSOR = "answers", "circumstance", "assessor"
Asked = tuple[str, str, "Allowed"]


class AnswerRefused(FieldError):
    """An answer that the instrument doesn't have."""

    message = mark("{question}: {value} is no possible answer. Possible are {allowed}.")
    field = ANSWERS

    def __init__(self, answer: Answer, allowed: Allowed) -> None:
        super().__init__(
            question=answer.name, value=f"{answer.value:g}", allowed=allowed_text(allowed)
        )
        self.answer = answer


class NothingAnswered(FieldError):
    """An assessment in which nothing was answered says nothing."""

    message = mark("Nothing is filled in.")
    advice = mark("Nothing was saved yet. Fill in at least one answer.")
    field = ANSWERS


class TooManyOwn(FieldError):
    """More activities or goals than the instrument has room for, or one written twice."""

    message = mark("There can be {most} at most, and each only once.")
    field = ANSWERS


def allowed_text(allowed: Allowed) -> str:
    """«0, 5, 10» or «1–10»."""
    if allowed.only:
        return ", ".join(f"{value:g}" for value in allowed.only)
    return f"{allowed.least:g}–{allowed.most:g}"


def check_answers(form: Form, answers: Sequence[Answer]) -> None:
    """Refuse answers that the form doesn't have.

    Raises:
        NothingAnswered, AnswerRefused, TooManyOwn: why.
    """
    if all(answer.value is None for answer in answers):
        raise NothingAnswered
    known = {(name, scale): allowed for name, scale, allowed in _asked(form, answers)}
    for answer in answers:
        allowed = known.get((answer.name, answer.scale))
        if allowed is None or len(known) < len(answers):
            raise TooManyOwn(most=form.own.most if form.own else len(form.items))
        if answer.value is not None and not allowed.holds(answer.value):
            raise AnswerRefused(answer, allowed)


def check_told(instrument: Instrument, circumstance: str, assessor: str) -> None:
    """Refuse what the instrument asks to be told besides, and wasn't.

    Raises:
        TextMissing: the aid that was used, or the certified rater.
    """
    if instrument.circumstance and not circumstance.strip():
        raise TextMissing(CIRCUMSTANCE)
    if instrument.rater_words and not assessor.strip():
        raise TextMissing(ASSESSOR)


def progress(form: Form, answers: Sequence[Answer]) -> tuple[int, int]:
    """How many of the questions that count are answered, and how many there are."""
    if form.own:
        asked = {scale.name for scale in form.own.scales if scale.is_asked}
        told = [answer for answer in answers if answer.scale in asked]
    else:
        needed = {item.name for item in form.items if item.is_asked}
        found = {answer.name: answer for answer in answers if answer.name in needed}
        return sum(answer.value is not None for answer in found.values()), len(needed)
    return sum(answer.value is not None for answer in told), len(told)


def _asked(form: Form, answers: Sequence[Answer]) -> Iterator[Asked]:
    if form.own is None:
        yield from ((item.name, ONLY, item.allowed) for item in form.items)
        return
    names = [name for name in dict.fromkeys(answer.name for answer in answers) if name.strip()]
    for name in names[: form.own.most]:
        yield from ((name, scale.name, scale.allowed) for scale in form.own.scales)
