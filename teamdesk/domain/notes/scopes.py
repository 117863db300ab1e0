"""What headings and labels say of the lines and clauses under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.findings import Surroundings
from teamdesk.domain.notes.headings import Label, LabelKind

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.notes.owners import Someone


class Scope(NamedTuple):
    """The labels in force; each is kept whole, so that an item can tell what it stands under."""

    by_owner: Label | None = None
    by_day: Label | None = None
    by_list: Label | None = None
    by_decision: Label | None = None
    idle: bool = False

    def under(self, label: Label) -> Scope:
        """The scope inside a label that stands in this scope."""
        lists = label.kind in (LabelKind.ACTION, LabelKind.DUE)
        return Scope(
            by_owner=label if label.owner is not None else self.by_owner,
            by_day=label if label.date is not None else self.by_day,
            # «Bjørn: hvile midt på dagen» is told to the person, in whatever list.
            by_list=label if lists else None if label.of_person else self.by_list,
            by_decision=label if label.kind is LabelKind.DECISION else self.by_decision,
            idle=label.kind is LabelKind.IDLE or (self.idle and label.kind is LabelKind.TOPIC),
        )

    @property
    def by_field(self) -> bool:
        """Whether the owner is told by a field, «Ansvar: Silje», and not by a heading."""
        return self.by_owner is not None and self.by_owner.is_field

    @property
    def owner(self) -> Someone | None:
        """Who owns the deeds that name nobody else."""
        return self.by_owner.owner if self.by_owner is not None else None

    @property
    def due(self) -> date | None:
        """The day of the deeds that tell no other."""
        mention = self.by_day.date if self.by_day is not None else None
        return mention.due if mention is not None else None

    @property
    def surroundings(self) -> Surroundings:
        """The part that bears on what a clause is."""
        return Surroundings(
            self.owner, listed=self.by_list is not None, decided=self.by_decision is not None
        )
