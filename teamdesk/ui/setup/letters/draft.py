"""What is typed in the blocks of a letter and not stored, there again after a power cut."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from teamdesk.ui.draft_keeper import EntryKeeper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.letters import LetterKind
    from teamdesk.ui.setup.letters.block_editor import BlockEditor, ShownBlock
    from teamdesk.ui.setup.ports import PlacedDrafts
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.rows_box import RowsBox


class LetterDraft(EntryKeeper):
    """One draft for each letter and language; a block that is left is stored, and needs none."""

    def __init__(
        self,
        around: Surroundings,
        drafts: PlacedDrafts,
        blocks: RowsBox[BlockEditor, ShownBlock],
    ) -> None:
        super().__init__(drafts, self._read, blocks)
        self._blocks = blocks
        self.refused.connect(around.notices.fail)

    @contextmanager
    def showing(self, kind: LetterKind, language: Language, team_id: UUID) -> Iterator[None]:
        """Put what was begun over what is stored, which is shown meanwhile."""
        place = f"letter_{kind}_{language}:{team_id}"
        is_other = place != self._place
        # First what stands in the fields is kept, which is the last letter's.
        begun = self.resume(place) if is_other else {}
        yield
        if not is_other:
            if not self._read():
                self.forget()
            return
        for line in self._blocks.lines:
            if not line.isHidden():
                line.take_up(begun)
        self.rest()

    def _read(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for line in self._blocks.lines:
            if not line.isHidden():
                found |= line.drafted
        return found
