"""The days that a stretch of text tells, counted from the meeting day."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.date_index import Phrase, phrases
from teamdesk.domain.notes.date_rules import DateRule, DateSense
from teamdesk.domain.notes.text import fold

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.notes.model import NoteContext

_LEAD = re.compile(
    r"(?<!\w)(?:(?P<deadline>innen|innan|senest|seinast|frist|by|before|før|no later than"
    r"|til (?:etter|over))|(?P<until>fr[ae]m til)"
    r"|(?P<effect>fra og med|frå og med|fra|frå|f\.o\.m\.?|fom|from)"
    r"|(?P<end>til og med|t\.o\.m\.?|tom|until|till)|til|på|den|i løpet av|ila"
    r"|pr\.?|w/[cb]|week (?:commencing|beginning|of)"
    r"|(?:innen )?(?:utgangen|slutten|starten) av|i|on|in|for|ca\.?|rundt|alt)\s+$"
)
_DEADLINE = re.compile(r"(?:innen|innan|senest|seinast|by|before|før|til|ut)\s")
_CLOCK_BEFORE = re.compile(r"(?:kl\.?|klokka|klokken|at)\s*$")
_SCORE_BEFORE = re.compile(
    r"(?:sppb|tug|berg|nrs|vas|fim|barthel|copm|mmse|moca|hads|psfs|borg|rpe|hba1c|inr|styrke|kraft"
    r"|smerter?|pain|strength|score|skår|bt|blodtrykk|bp|ordrenr|nr|ca|sist|nå|no|->|→)"
    r"[.:]?\s*(?:på\s+|=\s*|is\s+|er\s+)?\(?$"
)
_RENEWED_BEFORE = re.compile(
    r"\b(?:nye?|nytt|retest\w*|new|repeat\w*|tar|tek|test\w*)\s+[\w ]{0,25}$"
)
_UNIT_AFTER = re.compile(
    r"\s*(?:km|m/s|cm|mm|kg|mg|ml|m|sek|s|poeng|porsjon|trinn|steps?|stairs|points|prosent|grader"
    r"|liter|l|dl|timer?|min|t|kraft|styrke|ganger|gonger|på\s+\w*test\w*|(?:av|of)\s+\d+"
    r"|(?:i|in\s+the)\s+(?:ve|hø|venstre|høyre|høgre|left|right)|portions?|watt|etg|etasje)(?!\w)"
    r"|\s*(?:%|°|->|→)"
)
_CALENDAR_DAYS = frozenset({"numeric", "named", "iso", "month first", "day only", "iso week"})


# English days that are everyday words in a Norwegian note.
_FALSE_FRIENDS = frozenset({"fri", "sat", "sun", "mon", "wed"})
_LIKELY_DAYS = 200
_KEPT = 256
_LONGEST_KEPT = 2_000


class DateMention(NamedTuple):
    """A phrase about time: where it stands, what it says, and how it is introduced.

    ``deadline`` tells «innen, senest, til …», ``effect`` tells «fra …», ``onto`` tells «til …»
    alone: the new day of what is moved. ``is_heading`` tells a calendar day that is the
    meeting's own, or so far ahead that it is rather last year's.
    """

    start: int
    end: int
    sense: DateSense
    due: date | None
    rule: str
    deadline: bool = False
    effect: bool = False
    is_heading: bool = False
    onto: bool = False
    until: bool = False

    @property
    def is_due(self) -> bool:
        """Whether it tells a day that lies ahead."""
        return self.sense is DateSense.DUE and self.due is not None


def find_dates(text: str, context: NoteContext) -> tuple[DateMention, ...]:
    """The phrases about time in ``text``, in order and without overlap.

    A fraction (`SPPB 7/12`, `3/5 kraft`), a measure and a time of day are no dates. A preposition
    before a phrase belongs to it, so that whoever takes the phrase out takes it too.
    """
    # While a line is typed the others of its note are read again and again.
    read = _dates_of if len(text) <= _LONGEST_KEPT else _dates_of.__wrapped__
    return read(fold(text), context)


@lru_cache(maxsize=_KEPT)
def _dates_of(folded: str, context: NoteContext) -> tuple[DateMention, ...]:
    found: list[DateMention] = []
    for phrase in phrases(folded):
        rule = phrase.rule
        if rule.name == "numeric" and not _is_calendar_day(folded, phrase):
            continue
        due = _resolve(rule, folded, phrase.start, context)
        if due is None and rule.name in _CALENDAR_DAYS:
            continue
        floor = found[-1].end if found else 0
        mention = _mention(folded[floor : phrase.start], phrase, due)
        days_on = (due - context.meeting_date).days if due is not None else 1
        if rule.name in _CALENDAR_DAYS and not 0 < days_on < _LIKELY_DAYS:
            mention = mention._replace(is_heading=True)
        if phrase.words in _FALSE_FRIENDS and context.language != "en":
            continue
        found.append(mention)
    return tuple(found)


def _resolve(rule: DateRule, folded: str, start: int, context: NoteContext) -> date | None:
    parts = rule.match(folded, start)
    if parts is None:
        return None
    try:
        return rule.resolve(parts, context)
    except (OverflowError, ValueError):
        return None


def _mention(before: str, phrase: Phrase, due: date | None) -> DateMention:
    start, deadline, effect = phrase.start, _DEADLINE.match(phrase.words) is not None, False
    sense, onto = phrase.rule.sense, phrase.words.startswith("til")
    until = onto and before.endswith(("fram ", "frem "))
    lead = _LEAD.search(before[-16:])
    while lead is not None:
        start -= len(lead[0])
        onto |= lead[0].strip() == "til"
        deadline |= lead["deadline"] is not None or onto
        effect |= lead["effect"] is not None
        if lead["end"] is not None and sense is DateSense.DUE:
            # An end is no due date.
            sense, due = DateSense.VAGUE, None
        until |= lead["until"] is not None
        before = before[: -len(lead[0])]
        lead = _LEAD.search(before[-16:])
    rule = phrase.rule.name
    return DateMention(
        start, phrase.end, sense, due, rule, deadline, effect, onto=onto, until=until
    )


def _is_calendar_day(folded: str, phrase: Phrase) -> bool:
    """Two numbers are a date unless a score, a measure or a clock is near."""
    before, after = folded[max(0, phrase.start - 40) : phrase.start], folded[phrase.end :][:20]
    if phrase.words[0].isalpha():  # a weekday leads it in
        return True
    if after[:1] in {"/", ","} and after[1:2].isdigit() or _UNIT_AFTER.match(after):
        return False
    if _CLOCK_BEFORE.search(before) or before[-1:] in {"/", ",", "-", "+", "."}:
        return False
    return _SCORE_BEFORE.search(before) is None or _RENEWED_BEFORE.search(before) is not None
