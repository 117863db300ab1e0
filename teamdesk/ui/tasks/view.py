"""«Oppgaver»: what was promised, by whom and for when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from teamdesk.ui.tasks.groups import Grouping, Scope, overdue_count
from teamdesk.ui.tasks.line_form import LineForm
from teamdesk.ui.tasks.model import TaskModel
from teamdesk.ui.tasks.presenter import TaskPresenter
from teamdesk.ui.tasks.task_list import TaskGesture, TaskList
from teamdesk.ui.tasks.task_words import TaskWords
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.giving_row import GivingRow
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import PlacePage, focus_first
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtGui import QHideEvent, QShowEvent

    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.ports import TaskServices

LETTERS_ACROSS = 84
# What a wall has room for, in units of the body text.
WITH_TITLE, WITH_GROUPINGS = 46, 24
EDITED = (("text", 6), ("owner", 1), ("due", 2))
NEW = (("text", 5), ("person", 2), ("owner", 1), ("due", 2))
REASON = (("reason", 1),)


class TasksView(PlacePage):
    """The place «Oppgaver»; passive: it shows what the presenter has and passes gestures on."""

    def __init__(
        self, around: Surroundings, services: TaskServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        theme = around.theme
        self.presenter = TaskPresenter(services, around, self)
        self._words = TaskWords(around.texts, around.names, around.clock)
        self.model = TaskModel(self._words, self)
        self.list = TaskList(theme, self._words, self.model, self)
        self._title = Label(TextRole.TITLE)
        self._count = Label(TextRole.MUTED)
        self._scopes, self._groupings = SegmentedControl(theme), SegmentedControl(theme)
        self._new_button = Button(theme, icon=IconName.PLUS)
        self._empty = EmptyState(theme, IconName.CHECK)
        self.new_form = LineForm(theme, around.texts, NEW, self)
        self.edit_form = LineForm(theme, around.texts, EDITED, self.list.viewport())
        self.drop_form = LineForm(theme, around.texts, REASON, self.list.viewport())
        self._gesture_slots = {
            TaskGesture.TICK: self._tick,
            TaskGesture.EDIT: self._edit,
            TaskGesture.DROP: self._drop,
            TaskGesture.NEW: self.begin_new,
        }
        self._set_up()
        self._connect()
        self.retranslate()

    def show_key(self, key: UUID | None) -> None:
        """Make the promise that was found the current one; another's is shown with the team's."""
        if key is None or self.list.choose(key):
            return
        self.presenter.choose(scope=Scope.TEAM)
        self.list.choose(key)

    def take_focus(self) -> None:
        """Put the keyboard on a promise, or on the first step where there is none."""
        if self._stack.currentWidget() is not self.list:
            focus_first(self._empty)
            return
        if self.list.current_task is None:
            self.list.choose_near(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what was missed while another place was shown."""
        super().showEvent(event)
        self.presenter.watch(is_watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        self.presenter.watch(is_watched=False)
        super().hideEvent(event)

    @Slot()
    def begin_new(self) -> None:
        """Open the line of a new promise."""
        self.new_form.fields["person"].setVisible(not self._words.is_masked)
        self.new_form.begin({})

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.setAccessibleName(_("Tasks"))
        self._title.setText(_("Tasks"))
        self.list.setAccessibleName(_("Promises"))
        self._scopes.set_segments({Scope.MINE: _("Mine"), Scope.TEAM: _("The team's")})
        self._groupings.set_segments({Grouping.TIME: _("By date"), Grouping.PERSON: _("By person")})
        self._new_button.set_words(_("New promise"), "N")
        self._name_forms()
        self.model.tell_all_changed()
        self._on_refreshed()

    @Slot()
    def adapt(self) -> None:
        """Take on the looks of the theme in use; names may be masked now."""
        tokens = self._around.theme.tokens
        space = tokens.space
        self._column.setContentsMargins(space.lg, space.md, space.lg, space.sm)
        self._column.setSpacing(space.md)
        self._sheet.setMaximumWidth(tokens.type.body * LETTERS_ACROSS)
        if tokens.masked:
            for form in (self.new_form, self.edit_form, self.drop_form):
                form.hide()
        self.model.tell_all_changed()
        self.list.scheduleDelayedItemsLayout()
        self._place_forms()

    def _name_forms(self) -> None:
        _ = self._
        text = (_("What is promised"), "")
        owner = (_("Who"), "")
        due = (_("By when"), _("Fri, week 50, 12.12"))
        person = (_("About whom"), "")
        words = {"text": text, "owner": owner, "due": due}
        self.edit_form.set_words(_("Save"), words)
        self.new_form.set_words(_("Promise"), {**words, "person": person})
        self.drop_form.set_words(_("Drop"), {"reason": (_("Why is it dropped?"), "")})

    def _set_up(self) -> None:
        head = GivingRow(self._around.theme, self._around.theme.tokens.space.md)
        head.add(self._title, WITH_TITLE)
        head.add(self._scopes)
        head.add(self._groupings, WITH_GROUPINGS)
        head.add(self._count, WITH_TITLE)
        head.add_stretch()
        head.add(self._new_button, WITH_TITLE)
        self._scopes.setVisible(self.presenter.has_me)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        # A line longer than a hand's breadth is hard to follow to its date.
        self._sheet = QWidget()
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.addWidget(self.new_form)
        sheet.addLayout(self._stack, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(head)
        self._column.addWidget(self._sheet, 1)
        self.adapt()

    def _connect(self) -> None:
        self.presenter.refreshed.connect(self._on_refreshed)
        self.list.gestured.connect(self._on_gestured)
        self.list.verticalScrollBar().valueChanged.connect(self._place_forms)
        self._scopes.chosen.connect(self._on_scope_chosen)
        self._groupings.chosen.connect(self._on_grouping_chosen)
        self._new_button.clicked.connect(self.begin_new)
        self._empty.action_requested.connect(self.begin_new)
        self.new_form.submitted.connect(self._on_new_submitted)
        self.edit_form.submitted.connect(self._on_edit_submitted)
        self.drop_form.submitted.connect(self._on_drop_submitted)
        for form in (self.new_form, self.edit_form, self.drop_form):
            form.cancelled.connect(self._close_forms)
        self._around.texts.changed.connect(self.retranslate)
        self._around.theme.changed.connect(self.adapt)

    def _tick(self) -> None:
        place = self.list.currentIndex().row()
        if self.list.current_task is not None:
            self.presenter.toggle(self.list.current_task)
            # Not after the promise to where it went: the next one is ticked next.
            self.list.choose_near(place)

    def _edit(self) -> None:
        task = self.presenter.task(self.list.current_task) if self.list.current_task else None
        if task is None:
            return
        if self._words.text(task) != task.text:
            said = self._("A name is hidden in this line. Press F11, and change it there.")
            self._around.notices.warn(said)
        else:
            self.edit_form.begin(self.presenter.typed_of(task))
            self._place_forms()

    def _drop(self) -> None:
        if self.list.current_task is not None:
            self.drop_form.begin({})
            self._place_forms()

    def _show_empty(self, *, is_empty: bool) -> None:
        if self.presenter.scope is Scope.MINE:
            title = self._("You have promised nothing")
        else:
            title = self._("Nothing is promised")
        text = self._("What is promised in the meeting stands here, with who and when.")
        self._empty.set_words(title, text, self._("New promise"))
        self._stack.setCurrentWidget(self._empty if is_empty else self.list)

    @Slot(object)
    def _on_gestured(self, gesture: TaskGesture) -> None:
        self._gesture_slots[gesture]()

    @Slot()
    def _on_refreshed(self) -> None:
        current, place = self.list.current_task, self.list.currentIndex().row()
        self._scopes.choose(self.presenter.scope)
        self._groupings.choose(self.presenter.grouping)
        self.list.lines.names_person = self.presenter.grouping is Grouping.TIME
        sections = self.presenter.sections
        self.model.show_sections(sections)
        if current is not None and not self.list.choose(current):
            self.list.choose_near(place)
        self._show_empty(is_empty=not sections)
        tasks = [task for section in sections for task in section.tasks]
        late = overdue_count(tasks, self.presenter.today)
        self._count.setText(self._.plural("{count} overdue", "{count} overdue", late))
        self._count.setVisible(late > 0)
        self._place_forms()

    @Slot(object)
    def _on_scope_chosen(self, scope: Scope) -> None:
        self.presenter.choose(scope=scope)

    @Slot(object)
    def _on_grouping_chosen(self, grouping: Grouping) -> None:
        self.presenter.choose(grouping=grouping)

    @Slot(object)
    def _on_new_submitted(self, typed: Mapping[str, str]) -> None:
        self._end(self.new_form, self.presenter.add(typed))

    @Slot(object)
    def _on_edit_submitted(self, typed: Mapping[str, str]) -> None:
        if self.list.current_task is not None:
            self._end(self.edit_form, self.presenter.edit(self.list.current_task, typed))

    @Slot(object)
    def _on_drop_submitted(self, typed: Mapping[str, str]) -> None:
        if self.list.current_task is not None:
            error = self.presenter.drop(self.list.current_task, typed["reason"])
            self._end(self.drop_form, error)

    def _end(self, form: LineForm, error: ExplainedError | None) -> None:
        if error is None:
            self._close_forms()
        else:
            form.tell(error)
            self._place_forms()

    @Slot()
    def _close_forms(self) -> None:
        for form in (self.new_form, self.edit_form, self.drop_form):
            form.hide()
        self.take_focus()

    @Slot()
    def _place_forms(self) -> None:
        """Keep an open form on the line it is about."""
        rect = self.list.visualRect(self.list.currentIndex())
        for form in (self.edit_form, self.drop_form):
            height = max(rect.height(), form.sizeHint().height())
            form.setGeometry(rect.x(), rect.y(), rect.width(), height)
