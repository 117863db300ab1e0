"""What the export of a plan does besides: it freezes a version, which is never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import PLANS
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.commands.documents import HandedTo
    from teamdesk.domain.documents import DocumentKind
    from teamdesk.ui.surroundings import Surroundings


class FreezingNote(Label):
    """Stands beside the button that exports, where a plan is among what leaves."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(TextRole.CAPTION, wraps=True)
        self._ = around.texts

    def tell_of(self, kinds: Iterable[DocumentKind], to: HandedTo) -> None:
        """Say whether a new version comes of it.

        The team's own copy always makes one; a copy for somebody outside only where the plan is
        another than its last version.
        """
        _ = self._
        self.setVisible(not set(PLANS).isdisjoint(kinds))
        self.setText(
            _(
                "A plan is kept as a new version when it is exported, and a version is never "
                "changed. A copy for somebody outside the team makes one only if the plan has "
                "changed since the last."
            )
            if to.name
            else _(
                "A plan is kept as a new version when it is exported. A version is never changed."
            )
        )
