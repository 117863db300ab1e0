"""What was found in one clause: its subject, its verb, and what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verb_forms import Verb

PASSIVE_AUXILIARIES = frozenset({"blir", "bli", "vert", "is", "are", "be"})
DETERMINERS = frozenset({"the", "his", "her", "hennes", "hans", "deres", "a", "hennar", "sin"})


class Grammar(NamedTuple):
    """What was found in a clause; positions are indices of its units.

    ``subject`` is the doer where one is named; ``verb_at`` is -1 where the clause has no verb.
    ``modal`` is the strength of a modal before the verb. ``open_subject`` tells that the verb
    stands first and its doer is left out; ``other_subject``, that some thing is the subject.
    """

    units: tuple[Unit, ...]
    subject: Someone | None = None
    subject_at: tuple[int, int] = (0, 0)
    verb: Verb | None = None
    verb_at: int = -1
    modal: str = ""
    is_guess: bool = False
    open_subject: bool = False
    other_subject: bool = False

    def after_verb(self) -> tuple[Unit, ...]:
        """The units behind the verb, without a subject that stands there."""
        start, (first, last) = self.verb_at + 1, self.subject_at
        if start <= first < last:
            return self.units[start:first] + self.units[last:]
        return self.units[start:]
