"""What is typed into a line of a promise: an owner by letters, a day by «fre», a person by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.core.i18n import mark
from teamdesk.domain.field_errors import FieldError, TextMissing
from teamdesk.domain.names import search_key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow


# «senest fredag i neste uke».
MOST_WORDS_OF_A_DAY = 5


class TypedSentence(NamedTuple):
    """What one line of words tells of a promise."""

    text: str
    owner: MemberRow | None
    due_on: date | None


class OwnerUnknown(FieldError):
    """The letters fit nobody, or several."""

    message = mark("“{typed}” is not one of the team, or fits several.")
    advice = mark("Write initials or the beginning of a name.")
    field = "owner"


class DayUnknown(FieldError):
    """The words tell no day."""

    message = mark("“{typed}” tells no day.")
    advice = mark("Write for example fre, u50 or 12.12.")
    field = "due"


class PersonUnknown(FieldError):
    """The letters fit no person on the board, or several."""

    message = mark("“{typed}” is nobody on the board, or fits several.")
    advice = mark("Write more of the name, or leave it empty.")
    field = "person"


class RepeatUnknown(FieldError):
    """The words tell no interval, or no end."""

    message = mark("“{typed}” does not tell how often and until when.")
    advice = mark("Write for example: every week until 1 March.")
    field = "repeat"


class RepeatWithoutDay(FieldError):
    """What comes again is counted from a day."""

    message = mark("A promise without a date can't come again.")
    advice = mark("Give it a date first, and then say how often.")
    field = "repeat"


class OnePartAlone(TextMissing):
    """A promise is split into two at least."""

    message = mark("This is still one promise.")
    advice = mark("Write each part on a line of its own.")


def read_owner(typed: str, members: Sequence[MemberRow]) -> MemberRow | None:
    """The member meant; initials win over beginnings of names, empty is nobody.

    Raises:
        OwnerUnknown: nobody, or more than one.
    """
    wanted = search_key(typed)
    if not wanted:
        return None
    by_initials = [member for member in members if search_key(member.initials) == wanted]
    found = by_initials or [member for member in members if _begins(member.name, wanted)]
    if len(found) != 1:
        raise OwnerUnknown(typed=typed.strip())
    return found[0]


def read_person(typed: str, cards: Sequence[CardRow]) -> CardRow | None:
    """The case of the person meant; empty is nobody.

    Raises:
        PersonUnknown: nobody, or more than one.
    """
    wanted = search_key(typed)
    if not wanted:
        return None
    whole = [card for card in cards if search_key(card.name) == wanted]
    found = whole or [card for card in cards if _begins(card.name, wanted)]
    if len(found) != 1:
        raise PersonUnknown(typed=typed.strip())
    return found[0]


def read_due(typed: str, today: date) -> date | None:
    """The day meant; empty is none.

    Raises:
        DayUnknown: the words tell no day.
    """
    # The reader of notes is compiled with the first day that is typed, and not at the start.
    from teamdesk.domain.notes.due_field import parse_due

    if not typed.strip():
        return None
    due = parse_due(typed, today, None)
    if due is None:
        raise DayUnknown(typed=typed.strip())
    return due


def read_sentence(typed: str, members: Sequence[MemberRow], today: date | None) -> TypedSentence:
    """An owner by initials before or after the words, and a day at their end.

    Args:
        typed: «OL ringe fastlegen innen fredag».
        members: who may be meant; none where the owner is told elsewhere.
        today: what days are counted from; None where the day is told elsewhere.
    """
    words, due_on = typed.split(), None
    if today is not None:
        words, due_on = _without_day(words, today)
    by_initials = {member.initials: member for member in members if len(member.initials) > 1}
    owner = None
    for place in (0, -1):
        if owner is None and len(words) > 1 and words[place].strip(":,") in by_initials:
            owner = by_initials[words.pop(place).strip(":,")]
    return TypedSentence(" ".join(words), owner, due_on)


def _without_day(words: list[str], today: date) -> tuple[list[str], date | None]:
    """The words before the day that ends them, and the day; the longest stretch that tells one."""
    from teamdesk.domain.notes.due_field import parse_due

    for begin in range(max(1, len(words) - MOST_WORDS_OF_A_DAY), len(words)):
        day = parse_due(" ".join(words[begin:]), today, None)
        if day is not None:
            return words[:begin], day
    return words, None


def read_repetition(typed: str, task: TaskRow, today: date) -> tuple[int | None, date | None]:
    """Days between, and the last day; none of both for a promise that comes once.

    Raises:
        RepeatUnknown: the words don't tell how often, or there is no end that lies ahead.
        RepeatWithoutDay: there is nothing to count from.
    """
    from teamdesk.domain.notes.due_field import parse_due
    from teamdesk.domain.recurrence import LONGEST_DAYS
    from teamdesk.domain.typed_promises import read_repeat

    if not typed.strip():
        return None, None
    if task.due_on is None:
        raise RepeatWithoutDay
    found = read_repeat(typed)
    until = parse_due(found.until, today, None) if found else None
    if found is None or until is None or until < today or found.every_days > LONGEST_DAYS:
        raise RepeatUnknown(typed=typed.strip())
    return found.every_days, until


def read_parts(typed: str) -> tuple[str, ...]:
    """What each line says.

    Raises:
        OnePartAlone: there are less than two.
    """
    texts = tuple(line.strip() for line in typed.splitlines() if line.strip())
    if len(texts) < 2:
        raise OnePartAlone("text")
    return texts


def _begins(name: str, wanted: str) -> bool:
    """Whether the words wanted begin words of the name, in its order."""
    words = iter(search_key(name).split())
    return all(any(word.startswith(part) for word in words) for part in wanted.split())
