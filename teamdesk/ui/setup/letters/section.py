"""«Brev og tjenestebeskrivelse»: blocks in their order, and beside them how the letter reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from teamdesk.core.i18n import Language
from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.team import SaveLetter
from teamdesk.domain.labels import label
from teamdesk.domain.letters import LetterKind, TextBlock
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.letters.block_editor import BlockEditor, Move, ShownBlock
from teamdesk.ui.setup.letters.draft import LetterDraft
from teamdesk.ui.setup.letters.preview import LetterPreview
from teamdesk.ui.setup.section import Section
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.letters import LettersRow
    from teamdesk.ui.setup.ports import PlacedDrafts
    from teamdesk.ui.setup.ports_of_team import Letters
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "letters"
Blocks = tuple[TextBlock, ...]


class LettersSection(Section):
    """Every change is kept as one leaves its field; Ctrl+Z takes it back."""

    def __init__(
        self,
        around: Surroundings,
        letters: Letters,
        drafts: PlacedDrafts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self._letters = letters
        self._row: LettersRow | None = None
        theme = around.theme
        self.kind, self.language = DropDown(), DropDown()
        self._kind_field = InlineField(theme, self.kind)
        self._language_field = InlineField(theme, self.language)
        self.blocks: RowsBox[BlockEditor, ShownBlock] = RowsBox(
            self._make_editor, BlockEditor.show_block, theme.tokens.space.md
        )
        self.draft = LetterDraft(around, drafts, self.blocks)
        self.add = Button(theme, icon=IconName.PLUS)
        self.reset = Button(theme, ButtonKind.QUIET, IconName.UNDO)
        self.preview = LetterPreview(around)
        self._lay_out(theme.tokens.space.lg)
        self.kind.activated.connect(self._on_chosen)
        self.language.activated.connect(self._on_chosen)
        self.add.clicked.connect(self._on_add)
        self.reset.clicked.connect(self._on_reset)
        around.bus.changed.connect(self._on_changed)
        self.retranslate()

    def show_now(self) -> None:
        """Show the texts as they stand; what is being typed stays."""
        is_first = self._row is None
        self._row = row = self._letters.letters()
        if is_first:
            self.language.setCurrentIndex(self.language.findData(row.language.value))
        self._show()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Letters and service description"),
            _(
                "What the team says of itself, and how it invites. Each text is exported in the "
                "language of its reader, so write it in those that you use."
            ),
        )
        self._kind_field.set_words(_("Text"))
        self._language_field.set_words(_("Language"))
        kind, language = max(0, self.kind.currentIndex()), max(0, self.language.currentIndex())
        self.kind.clear()
        self.language.clear()
        for each in LetterKind:
            self.kind.add_words(label(_, each), each.value)
        for known in Language:
            self.language.addItem(known.own_name, known.value)
        self.kind.setCurrentIndex(kind)
        self.language.setCurrentIndex(language)
        self.add.set_words(_("Add a part"))
        self.reset.set_words(_("Use the whole text that came with the program"))
        self._show()

    @property
    def chosen(self) -> tuple[LetterKind, Language]:
        """Which text, in which language."""
        return LetterKind(self.kind.currentData()), Language(self.language.currentData())

    def _stored(self) -> Blocks:
        return self._row.blocks(*self.chosen) if self._row else ()

    def _show(self) -> None:
        row = self._row
        if row is None:
            return
        stored, (kind, language) = self._stored(), self.chosen
        rows = [
            ShownBlock(block, kind, language, place, len(stored), self._shipped(block))
            for place, block in enumerate(stored)
        ]
        with self.draft.showing(kind, language, row.team_id):
            self.blocks.show_rows(rows)
        self.reset.setVisible(self.chosen in row.own)
        self._preview()

    def _shipped(self, block: TextBlock) -> TextBlock | None:
        shipped = self._row.shipped_block(*self.chosen, block.key) if self._row else None
        return None if shipped == block else shipped

    def _typed(self) -> Blocks:
        """What stands in the fields."""
        count = len(self._stored())
        return tuple(line.typed for line in self.blocks.lines[:count])

    @Slot()
    def _preview(self) -> None:
        if self._row is not None:
            self.preview.show_blocks(self._typed(), self._row.example[self.chosen[1]])

    @Slot()
    def _on_left(self) -> None:
        count = len(self._stored())
        if all(line.is_right for line in self.blocks.lines[:count]):
            self._save(self._typed())

    @Slot(int, object)
    def _on_moved(self, place: int, move: Move) -> None:
        blocks = list(self._typed())
        blocks[place], blocks[place + move] = blocks[place + move], blocks[place]
        self._save(tuple(blocks))

    @Slot(int)
    def _on_removed(self, place: int) -> None:
        blocks = self._typed()
        self._save((*blocks[:place], *blocks[place + 1 :]))

    @Slot(int)
    def _on_block_reset(self, place: int) -> None:
        blocks = self._typed()
        shipped = self._row.shipped_block(*self.chosen, blocks[place].key) if self._row else None
        if shipped is not None:
            self._save((*blocks[:place], shipped, *blocks[place + 1 :]))

    @Slot()
    def _on_add(self) -> None:
        if self._save((*self._typed(), TextBlock("", ""))):
            line = self.blocks.lines[len(self._stored()) - 1]
            line.heading.text.setFocus()
            self._area.ensureWidgetVisible(line)

    @Slot()
    def _on_reset(self) -> None:
        self._save(None)

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self._show()

    def _save(self, blocks: Blocks | None) -> bool:
        row = self._row
        if row is None or blocks == self._stored():
            return False
        kind, language = self.chosen
        before = row.own.get((kind, language))

        def to(wanted: Blocks | None, version: int) -> ChangeSet:
            return self._letters.save(SaveLetter(version, kind, language, wanted), ORIGIN)

        deed = Deed(
            self._around,
            RowAt(row.team_id, row.version),
            lambda version: to(blocks, version),
            lambda version: to(before, version),
        )
        return deed.do(self._("change of a letter's text"), self._refuse)

    def _refuse(self, error: ExplainedError) -> None:
        # What is wrong with a place stands at its field.
        places = range(len(self._stored()))
        if all(self.blocks.lines[place].is_right for place in places):
            self._around.notices.fail(error)
            self.show_now()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Entity.TEAM) and self.is_overtaken(changes):
            # A block may have another number now, and what was typed in it is stored.
            if changes.origin == ORIGIN:
                for line in self.blocks.lines:
                    line.forget()
            self.show_now()

    def _make_editor(self) -> BlockEditor:
        line = BlockEditor(self._around)
        line.edited.connect(self._preview)
        line.edited.connect(self.draft.on_edited)
        line.left.connect(self._on_left)
        line.moved.connect(self._on_moved)
        line.removed.connect(self._on_removed)
        line.reset.connect(self._on_block_reset)
        return line

    def _lay_out(self, air: int) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(air)
        choice.addWidget(self._kind_field, 2)
        choice.addWidget(self._language_field, 1)
        choice.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(air)
        foot = QHBoxLayout()
        for button in (self.add, self.reset):
            foot.addWidget(button)
        foot.addStretch(1)
        left.addWidget(self.blocks)
        left.addLayout(foot)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.preview)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(air)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        self.body.addLayout(choice)
        self.body.addLayout(both)
