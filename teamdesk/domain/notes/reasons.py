"""Why the reader took a stretch of a note for a promise, whose it is and when: «hvorfor?»."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.core.i18n import Translator


class Aspect(StrEnum):
    """Which part of an item a reason is about."""

    KIND = "kind"
    OWNER = "owner"
    DUE = "due"


class ReasonRule(Worded):
    """The rule that made a part of an item, with its sentence; ``{words}`` are the note's own."""

    VERB = "verb", mark("Promise: “{words}” is something to be done")
    MUST = "must", mark("Promise: “{words}” says that it is to be done")
    ASKED = "asked", mark("Promise: “{words}” asks somebody to do it")
    PASSIVE = "passive", mark("Promise: “{words}” is to be done by somebody")
    NOUN = "noun", mark("Promise: “{words}” names something to be done")
    LISTED = "listed", mark("Promise: it stands under “{words}”")
    DECIDED = "decided", mark("Decision: “{words}”")
    DECIDED_LABEL = "decided label", mark("Decision: it stands under “{words}”")
    COURSE = "course", mark("Decision: “{words}” is what the team settles")
    OWNER_NAMED = "owner named", mark("Owner: “{words}” is to do it")
    OWNER_BEFORE = "owner before", mark("Owner: “{words}”, named before it")
    OWNER_LABEL = "owner label", mark("Owner: it stands under “{words}”")
    OWNER_UNSURE = "owner unsure", mark("No owner: “{words}” may be several here, or nobody")
    OWNER_BEHIND = "owner behind", mark("Owner: “{words}”, told behind it")
    DAY = "day", mark("Due: “{words}”")
    DAY_LABEL = "day label", mark("Due: it stands under “{words}”")
    NO_DAY = "no day", mark("No day: “{words}” tells none")
    EVERY = "every", mark("No day: “{words}” comes again and again")


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule and the words it went by; ``words`` is ``note[start:end]``."""

    aspect: Aspect
    rule: ReasonRule
    start: int
    end: int
    words: str


def why_words(reasons: Collection[Reason], _: Translator) -> tuple[str, ...]:
    """The sentences that explain an item, in the order kind, owner, day."""
    return tuple(_(reason.rule.word, words=reason.words) for reason in reasons)
