"""«Oppgaver»: what was promised, by whom and for when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from teamdesk.ui.tasks.answer_bar import AnswerBar
from teamdesk.ui.tasks.forms import TaskForms
from teamdesk.ui.tasks.gesture_desk import TaskGestures
from teamdesk.ui.tasks.gestures import TaskGesture
from teamdesk.ui.tasks.groups import Grouping, Scope, overdue_count
from teamdesk.ui.tasks.head import TaskHead
from teamdesk.ui.tasks.model import TaskModel
from teamdesk.ui.tasks.presenter import TaskPresenter
from teamdesk.ui.tasks.task_list import TaskList
from teamdesk.ui.tasks.task_words import TaskWords
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.place import PlacePage, focus_first

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QHideEvent, QShowEvent

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.papers import TaskPapers
    from teamdesk.ui.tasks.ports import TaskServices

LETTERS_ACROSS = 84


class TasksView(PlacePage):
    """The place «Oppgaver»; passive: it shows what the presenter has and passes gestures on."""

    def __init__(
        self, around: Surroundings, services: TaskServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._services = services
        self._ = around.texts
        theme = around.theme
        self.presenter = TaskPresenter(services, around, self)
        self._words = TaskWords(around.texts, around.names, around.clock)
        self.model = TaskModel(self._words, self)
        self.list = TaskList(theme, self._words, self.model, self)
        self._head = TaskHead(theme, around.texts, has_me=self.presenter.has_me)
        self._papers: TaskPapers | None = None
        self._empty = EmptyState(theme, IconName.CHECK)
        self._answers = AnswerBar(around, self._words)
        self._above = QVBoxLayout()
        self.forms = TaskForms(around, self.list, self._above)
        parts = (self.forms, self._answers, self._words)
        self.gestures = TaskGestures(services, around, self.presenter, self.list, parts)
        self._set_up()
        self._connect()
        self.retranslate()

    def show_key(self, key: UUID | None) -> None:
        """Make the promise that was found the current one; another's is shown with the team's."""
        if key is None or self.list.choose(key):
            return
        self.presenter.choose(scope=Scope.TEAM)
        self.list.choose(key)

    def case_in_sight(self) -> UUID | None:
        """The case that the current promise is about."""
        task = self.presenter.task(self.list.current_task) if self.list.current_task else None
        return task.case_id if task else None

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
        self.forms.begin_new(asks_person=not self._words.is_masked)

    @property
    def papers(self) -> TaskPapers:
        """What hands promises out, made when it is first wanted."""
        if self._papers is None:
            from teamdesk.ui.tasks.papers import TaskPapers

            self._papers = TaskPapers(self._services, self._around, self)
            self._column.insertWidget(1, self._papers.exporter.bar)
        return self._papers

    @Slot()
    def offer_papers(self) -> None:
        """Open the menu of lists and calendars, with the keyboard on its first line."""
        self.papers.offer()
        button = self._head.papers
        self.papers.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        self.papers.menu.setActiveAction(self.papers.menu.actions()[0])

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.setAccessibleName(_("Tasks"))
        self.list.setAccessibleName(_("Promises"))
        self._head.set_words()
        self.forms.set_words()
        self.model.tell_all_changed()
        self._on_refreshed()

    @Slot()
    def adapt(self) -> None:
        """Take on the looks of the theme in use; names may be masked now."""
        tokens = self._around.theme.tokens
        space = tokens.space
        self._column.setContentsMargins(space.lg, space.md, space.lg, space.sm)
        self._column.setSpacing(space.md)
        for part in (self._head, self._sheet):
            part.setMaximumWidth(tokens.type.body * LETTERS_ACROSS)
        if tokens.masked:
            self.forms.hide()
        self.model.tell_all_changed()
        self.list.scheduleDelayedItemsLayout()
        self.forms.place()

    def _set_up(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        # A line longer than a hand's breadth is hard to follow to its date.
        self._sheet = QWidget()
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        self._above.setContentsMargins(0, 0, 0, 0)
        sheet.addLayout(self._above)
        sheet.addWidget(self._answers)
        sheet.addLayout(self._stack, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        self._column.addWidget(self._sheet, 1)
        self.adapt()

    def _connect(self) -> None:
        self.presenter.refreshed.connect(self._on_refreshed)
        self.list.gestured.connect(self._on_gestured)
        self.list.marked_changed.connect(self._on_marked_changed)
        self._head.scope_chosen.connect(self._on_scope_chosen)
        self._head.grouping_chosen.connect(self._on_grouping_chosen)
        self._head.new_requested.connect(self.begin_new)
        self._head.papers_requested.connect(self.offer_papers)
        self._empty.action_requested.connect(self.begin_new)
        self.forms.closed.connect(self._on_forms_closed)
        self._around.texts.changed.connect(self.retranslate)
        self._around.theme.changed.connect(self.adapt)

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
        if gesture is TaskGesture.NEW:
            self.begin_new()
        elif gesture is TaskGesture.PAPERS:
            self.offer_papers()
        elif gesture is TaskGesture.WHOSE:
            self.presenter.choose_others()

    @Slot()
    def _on_refreshed(self) -> None:
        marked = self.list.marked
        current, place = self.list.current_task, self.list.currentIndex().row()
        self._head.show_choice(self.presenter.scope, self.presenter.grouping)
        self.list.lines.names_person = self.presenter.grouping is not Grouping.PERSON
        sections = self.presenter.sections
        self.model.show_sections(sections)
        if len(marked) > 1:
            self.list.mark(marked)
        elif current is not None and not self.list.choose(current):
            self.list.choose_near(place)
        self._show_empty(is_empty=not sections)
        self._show_count()
        self.gestures.ask()
        self.forms.place()

    @Slot()
    def _on_marked_changed(self) -> None:
        several = len(self.list.marked) > 1
        if several or self.list.lines.marks_several:
            self.list.lines.marks_several = several
            self.list.viewport().update()
            self._show_count()
        self.gestures.ask()

    def _show_count(self) -> None:
        marked = len(self.list.marked)
        if marked > 1:
            self._head.show_count(self._.plural("{count} marked", "{count} marked", marked))
            return
        tasks = [task for section in self.presenter.sections for task in section.tasks]
        late = overdue_count(tasks, self.presenter.today)
        said = self._.plural("{count} overdue", "{count} overdue", late) if late else ""
        self._head.show_count(said)

    @Slot(object)
    def _on_scope_chosen(self, scope: Scope) -> None:
        self.presenter.choose(scope=scope)

    @Slot(object)
    def _on_grouping_chosen(self, grouping: Grouping) -> None:
        self.presenter.choose(grouping=grouping)

    @Slot()
    def _on_forms_closed(self) -> None:
        self.take_focus()
