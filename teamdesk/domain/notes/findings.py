"""What a sentence is read into, and what headings and names around it say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.reasons import ReasonRule

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verdicts import Verdict


class Surroundings(NamedTuple):
    """What headings and labels say of a sentence."""

    owner: Someone | None = None
    listed: bool = False
    decided: bool = False
    topic: bool = False


class Mention(NamedTuple):
    """Somebody who was named, the units where, and whether it was in this line."""

    someone: Someone
    is_named: bool
    units: tuple[Unit, ...] = ()
    rule: ReasonRule = ReasonRule.OWNER_NAMED

    def further_on(self) -> Mention:
        """The same for a clause behind, which leaves the doer out."""
        return self._replace(rule=ReasonRule.OWNER_BEFORE)


class Finding(NamedTuple):
    """A clause that counts: its verdict, its grammar, and whose it is by which words."""

    verdict: Verdict
    units: tuple[Unit, ...]
    grammar: Grammar
    owner: str | None = None
    tail: tuple[int, int] | None = None
    owned_by: Mention | None = None
    marker: tuple[Unit, ...] = ()
    label: tuple[Unit, ...] = ()
