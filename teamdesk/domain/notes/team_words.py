"""A team's own words: what it calls things, and what its corrections have taught the reading."""

from __future__ import annotations

from dataclasses import dataclass

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class TeamWordKind(Worded):
    """What a word tells the reading of a note."""

    ABBREVIATION = "abbreviation", mark("Abbreviation")
    ROLE = "role", mark("Role")
    DEED = "deed", mark("Verb of a promise")
    NO_DEED = "no_deed", mark("Never a promise")
    DECISION = "decision", mark("Word of a decision")


@dataclass(frozen=True, slots=True)
class TeamWord:
    """One word of a team; ``means`` is the long form, or the name of the member a role is."""

    kind: TeamWordKind
    text: str
    means: str = ""
