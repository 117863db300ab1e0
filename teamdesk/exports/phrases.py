"""Phrases that several documents share, in the language of the document."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from teamdesk.core.formats import Formats, unbroken
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.exports.document import (
    Bullets,
    KeyValue,
    KeyValues,
    Paragraph,
    Running,
    Span,
    Text,
    plain,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from teamdesk.core.i18n import Translator

GOAL_SHAPES = {
    GoalStatus.NOT_STARTED: "○",
    GoalStatus.ON_TRACK: "●",
    GoalStatus.SLOW: "▲",
    GoalStatus.STUCK: "■",
    GoalStatus.REACHED: "✓",
    GoalStatus.ENDED: "–",
}

EMPTY_LINES = re.compile(r"\n\s*\n")
_ITEM = re.compile(r"\s*[-–•]\s+")


class Phrases:
    """Says dates, statuses and names as every document says them."""

    def __init__(self, translate: Translator) -> None:
        self._ = translate
        self.formats = Formats(translate.language)

    def goal_status(self, status: GoalStatus) -> str:
        """A shape and a word, so that colour is never needed."""
        return f"{GOAL_SHAPES[status]} {label(self._, status)}"

    def due(self, day: dt.date | None) -> str:
        """A date for a table; empty where none was agreed."""
        return self.formats.date_short(day) if day else ""

    def period(self, start: dt.date | None, end: dt.date | None) -> str:
        """«9.11.2026 – 11.12.2026», or the end that is known."""
        if start and end:
            return f"{self.due(start)} – {self.due(end)}"
        if start:
            return self._("from {day}", day=self.due(start))
        return self._("until {day}", day=self.due(end)) if end else ""

    def person(self, name: str, birth_date: dt.date | None) -> str:
        """Whom it is about, in the header of each page."""
        if birth_date is None:
            return name
        return self._("{name}, born {day}", name=name, day=self.due(birth_date))

    def quoted(self, words: str) -> str:
        """Own words in the language's quotation marks, which are not doubled."""
        bare = words.strip().strip("«»“”\"'").strip()
        return self._("“{words}”", words=bare)

    def running(self, left: str, right: str, footer: str) -> Running:
        """Header and footer with the number of the page."""
        pattern = self._("Page {page} of {pages}", page="{page}", pages="{pages}")
        return Running(left, right, footer, pattern)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """What a person typed, a paragraph for each stretch between empty lines."""
    parts = (part.strip() for part in EMPTY_LINES.split(text))
    return tuple(Paragraph(plain(part)) for part in parts if part)


def written_blocks(text: str) -> Iterator[Paragraph | Bullets]:
    """What was typed with empty lines between paragraphs, and a dash before each item of a list."""
    for part in EMPTY_LINES.split(text.strip()):
        for is_list, run in groupby(part.splitlines(), key=is_item):
            if is_list:
                yield Bullets(tuple(plain(_ITEM.sub("", line, count=1)) for line in run))
            elif said := "\n".join(run).strip():
                yield Paragraph(plain(said))


def is_item(line: str) -> bool:
    """Whether a line is an item of a list."""
    return _ITEM.match(line) is not None


def facts(pairs: Iterable[tuple[str, str | Text]]) -> tuple[KeyValues, ...]:
    """Names and values, without those that have no value; nothing where none has."""
    kept = tuple(
        KeyValue(key, plain(value) if isinstance(value, str) else value)
        for key, value in pairs
        if value
    )
    return (KeyValues(kept),) if kept else ()


def lines(*parts: str) -> str:
    """The parts that are there, one on each line."""
    return "\n".join(part for part in parts if part)


def beside(text: str, below: str) -> Text:
    """A cell with something smaller below it."""
    if not below or not text:
        return plain(text or below)
    return (Span(text), Span(f"\n{below}", muted=True))


def phone_span(number: str, *, is_bold: bool = False) -> Span:
    """A telephone number on one line, which a reader's program can ring."""
    dialled = "".join(letter for letter in number if letter.isdigit() or letter == "+")
    shown = unbroken(number)
    return Span(shown, bold=is_bold, link=f"tel:{dialled}" if dialled else "")


def mail_span(address: str) -> Span:
    """An e-mail address, which a reader's program can write to."""
    return Span(address, link=f"mailto:{address}" if "@" in address else "")


def reached_at(name: str, phone: str, email: str) -> Text:
    """Who it is, and below it how to reach them."""
    ways = [phone_span(phone)] if phone else []
    ways += [mail_span(email)] if email else []
    between = Span(", ")
    below = [span for way in ways for span in (between, way)][1:]
    first = [Span(f"{name}\n" if below else name)] if name else []
    return (*first, *below)


def begun(text: str) -> str:
    """The text as a line begins: what is typed in a hurry, or a day of the week, is not."""
    return text[:1].upper() + text[1:]


def dotted(*parts: str) -> str:
    """The parts that are there, set apart by points in the middle of the line."""
    return " · ".join(part for part in parts if part)


def joined(*parts: str) -> str:
    """The parts that are there, after each other with commas."""
    return ", ".join(part for part in parts if part)
