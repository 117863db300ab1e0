"""Above the promises: whose they are, what they stand under, and what is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from teamdesk.ui.tasks.groups import Grouping, Scope
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.giving_row import GivingRow
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.number_keys import NumberKeys
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

# What a wall has room for, in units of the body text.
WITH_COUNT, WITH_TITLE, WITH_GROUPINGS, AT_THE_DESK = 56, 46, 28, 1000


class TaskHead(GivingRow):
    """Choices and buttons; passive.

    Signals:
        scope_chosen: the `Scope` that is wanted.
        grouping_chosen: the `Grouping` that is wanted.
        new_requested: a promise is to be written down.
        papers_requested: the menu of lists and calendars is wanted.
    """

    scope_chosen = Signal(object)
    grouping_chosen = Signal(object)
    new_requested = Signal()
    papers_requested = Signal()

    def __init__(self, theme: Theme, texts: Texts, *, has_me: bool) -> None:
        super().__init__(theme, theme.tokens.space.md)
        self._ = texts
        self._title, self._count = Label(TextRole.TITLE), Label(TextRole.MUTED)
        self._scopes, self._groupings = SegmentedControl(theme), SegmentedControl(theme)
        self._keys = NumberKeys(Grouping, self)
        self._new = Button(theme, icon=IconName.PLUS)
        self.papers = Button(theme, icon=IconName.EXPORT)
        self.add(self._title, WITH_TITLE)
        self.add(self._scopes)
        self.add(self._groupings, WITH_GROUPINGS)
        self.add(self._count, WITH_COUNT)
        self.add_stretch()
        self.add(self.papers, AT_THE_DESK)
        self.add(self._new, WITH_TITLE)
        # Where nobody knows who sits here, nothing is hers.
        self._scopes.setVisible(has_me)
        self._scopes.chosen.connect(self.scope_chosen)
        self._groupings.chosen.connect(self.grouping_chosen)
        self._keys.pressed.connect(self.grouping_chosen)
        self._new.clicked.connect(self.new_requested)
        self.papers.clicked.connect(self.papers_requested)

    def set_words(self) -> None:
        """Set all words again."""
        _ = self._
        self._title.setText(_("Tasks"))
        self._scopes.set_segments({Scope.MINE: _("Mine"), Scope.TEAM: _("The team's")})
        self._scopes.set_hints({Scope.MINE: "T", Scope.TEAM: "T"})
        self._new.set_words(_("New promise"), "N")
        self.papers.set_words(_("Make documents"), "P")

    def show_choice(self, scope: Scope, grouping: Grouping) -> None:
        """Show what is chosen; what is mine stands under one owner, which is no choice."""
        _ = self._
        words = {
            Grouping.TIME: _("By date"),
            Grouping.PERSON: _("By person"),
            Grouping.OWNER: _("By owner"),
            Grouping.MEETING: _("By meeting"),
        }
        if scope is Scope.MINE:
            del words[Grouping.OWNER]
        self._groupings.set_segments(words)
        self._groupings.set_hints(self._keys.hints)
        self._scopes.choose(scope)
        self._groupings.choose(grouping)

    def show_count(self, text: str) -> None:
        """Say how many are marked or late; nothing where none is."""
        self._count.setText(text)
        self._count.setVisible(bool(text))
