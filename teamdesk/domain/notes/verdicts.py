"""What a clause may amount to, and what around it bears on that."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.text import word_set

if TYPE_CHECKING:
    from teamdesk.domain.notes.owners import Someone

# What the person also does alone: of «hun» these are news, not promises.
OWN_LIFE = word_set(
    """
    gå sykle dusje spise drikke trene gjøre gjere svømme spille kle snu bruke bade lese vaske handle
    walk shower eat train practise practice do read
    """
)
DIRECTIONS = word_set("ned opp over ut down up tilbake back videre for")
WAITING = word_set("vente avvente beholde opprettholde la pause wait")


class Verdict(Enum):
    """What a clause amounts to.

    A course is a decision where the team decides, or says «vi»; what is settled is one anyhow.
    """

    NOTHING = auto()
    DEED = auto()
    COURSE = auto()
    SETTLED = auto()


class Setting(NamedTuple):
    """What stands around a clause and bears on it.

    ``doer`` is the subject after pronouns, ellipsis and headings; ``is_named`` tells that it
    stands in the clause itself or right before it. ``listed`` tells that a heading or a label has
    said that this is something to do, ``owned_behind`` that an owner stands
    behind it, ``labelled`` that one is its label.
    """

    doer: Someone | None
    is_named: bool
    has_owner: bool
    listed: bool
    decided: bool
    by_pronoun: bool = False
    reported: bool = False
    owned_behind: bool = False
    labelled: bool = False
