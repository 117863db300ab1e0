"""What an instrument is made of; each has a file that fills this shape in (domain notes 4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.answers import ONLY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from teamdesk.domain.instruments.answers import Answers


class Better(StrEnum):
    """Which way is for the better; a profile has no such way."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Allowed:
    """The values that an answer can have.

    Attributes:
        step: what they are multiples of; 0.01 for a time in seconds.
        only: where just these are possible, such as 0, 5 and 10.
    """

    least: float
    most: float
    step: float = 1
    only: tuple[float, ...] = ()

    def holds(self, value: float) -> bool:
        """Whether the answer is possible."""
        if self.only:
            return value in self.only
        steps = value / self.step
        return self.least <= value <= self.most and abs(steps - round(steps)) < STEP_SLACK

    @property
    def choices(self) -> tuple[float, ...]:
        """The values where they are few enough to choose from; empty where one types."""
        if self.only:
            return self.only
        count = (self.most - self.least) / self.step + 1
        if count > MOST_CHOICES:
            return ()
        return tuple(self.least + place * self.step for place in range(round(count)))


# A number with decimals is a multiple of its step but for what a computer rounds away.
STEP_SLACK = 1e-6
# More buttons than the eleven of 0 to 10 are no choice but a search.
MOST_CHOICES = 11


def one_of(*values: float) -> Allowed:
    """An answer that is one of these."""
    return Allowed(min(values), max(values), only=values)


@dataclass(frozen=True, slots=True)
class Item:
    """A question of an instrument.

    Attributes:
        words: what it is called, marked for translation; the program's own words throughout.
        levels: what each choice means, as many as there are choices; empty where a number says it.
        unit: what a number counts, marked for translation.
        is_asked: whether the assessment is incomplete without it.
    """

    name: str
    words: str
    allowed: Allowed
    levels: tuple[str, ...] = ()
    unit: str = ""
    is_asked: bool = True


@dataclass(frozen=True, slots=True)
class Scale:
    """A number that is asked about each activity or goal that is the person's own.

    Attributes:
        is_asked: whether an activity is unanswered without it.
    """

    name: str
    words: str
    allowed: Allowed
    is_asked: bool = True


@dataclass(frozen=True, slots=True)
class OwnItems:
    """Questions in the person's own words instead of the instrument's.

    Attributes:
        most: how many at most; the instrument's manual may allow fewer to be given weight.
        words: what one of them is called, marked for translation: «activity», «goal».
    """

    words: str
    scales: tuple[Scale, ...]
    least: int = 1
    most: int = 5


@dataclass(frozen=True, slots=True)
class Total:
    """A number that an assessment comes to.

    Attributes:
        scale: tells several of one assessment apart; empty for the only one.
        range: from where to where; None where it has no end.
        better: which way is for the better.
    """

    scale: str = ONLY
    words: str = ""
    range: tuple[float, float] | None = None
    better: Better = Better.HIGHER
    decimals: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Matters:
    """How large a change has to be to matter, and who says so; a team may set its own.

    Attributes:
        scale: the total it is about.
        value: the least change that matters, in either direction.
        up_to: where sources differ, the largest of them; the change lies in a zone until then.
        source: the work it is from, as it is cited.
    """

    value: float
    source: str
    scale: str = ONLY
    up_to: float | None = None


@dataclass(frozen=True, slots=True)
class Compares:
    """How the questions of a profile are compared, each for itself and never together.

    Attributes:
        left_out: an answer that says nothing: missing, or not relevant.
        but: questions with a total of their own.
    """

    better: Better
    left_out: float | None = None
    but: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Form:
    """A version of an instrument; two versions are never compared nor converted.

    Attributes:
        key: what is stored with the assessment; empty for an instrument's only version.
        items: the instrument's questions; empty where they are the person's own.
        counts: the totals of the answers, by scale; none while something is missing.
        profile: the answers as they are shown where they have no total.
        settles: items whose value follows from others, such as points from seconds.
        is_offered: whether new assessments may be made with it; else it is for what is imported.
        remark: what the answers ask the professional to think of, marked for translation.
        compares: how the questions are compared one by one, where there is no total to compare.
    """

    key: str
    words: str
    totals: tuple[Total, ...]
    counts: Callable[[Answers], Mapping[str, float]]
    items: tuple[Item, ...] = ()
    own: OwnItems | None = None
    profile: Callable[[Answers], str] | None = None
    settles: Callable[[Answers], Mapping[str, float]] | None = None
    is_offered: bool = True
    remark: Callable[[Answers], str] | None = None
    compares: Compares | None = None


@dataclass(frozen=True, slots=True)
class Instrument:
    """One way of measuring, found through the registry.

    Attributes:
        name: what professionals call it, in every language.
        measures: what it is about, marked for translation.
        licence: on what terms it is used, marked for translation.
        help: how it is done, in the program's own words, marked for translation.
        hides_former: whether earlier answers stay hidden until the new ones are saved.
        circumstance: what has to be told besides, such as the aid that was used.
        rater_words: what the assessor has to be, where not everybody may do it.
    """

    key: str
    name: str
    measures: str
    forms: tuple[Form, ...]
    licence: str
    help: str = ""
    matters: tuple[Matters, ...] = field(default=())
    hides_former: bool = False
    circumstance: str = ""
    rater_words: str = ""

    def form(self, key: str) -> Form:
        """The version an assessment was made with; one that is unknown is the first.

        What other programs exported names no version where there is but one.
        """
        return next((form for form in self.forms if form.key == key), self.forms[0])

    def form_words(self, key: str) -> str:
        """What a version is called where there are several, marked for translation."""
        return self.form(key).words if len(self.forms) > 1 else ""

    @property
    def offered(self) -> tuple[Form, ...]:
        """The versions that new assessments are made with."""
        return tuple(form for form in self.forms if form.is_offered)
