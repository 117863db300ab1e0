"""From a gesture to what is done: at once, or in a line that is typed into first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.errors import ConflictError
from teamdesk.ui.tasks.forms import FormKind
from teamdesk.ui.tasks.gestures import ONE_ALONE, TaskGesture
from teamdesk.ui.tasks.groups import is_asked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.answer_bar import AnswerBar
    from teamdesk.ui.tasks.changes import TaskChanges
    from teamdesk.ui.tasks.forms import TaskForms
    from teamdesk.ui.tasks.ports import TaskServices
    from teamdesk.ui.tasks.presenter import TaskPresenter
    from teamdesk.ui.tasks.task_list import TaskList
    from teamdesk.ui.tasks.task_words import TaskWords
    from teamdesk.ui.widgets.gesture_menu import GestureEntry, GestureMenu

A_DAY, A_WEEK = 1, 7
# What opens a line, and which.
OPENS = {
    TaskGesture.MOVE: FormKind.MOVE,
    TaskGesture.HAND_OVER: FormKind.HAND_OVER,
    TaskGesture.WAIT: FormKind.WAIT,
    TaskGesture.REPEAT: FormKind.REPEAT,
    TaskGesture.SPLIT: FormKind.SPLIT,
    TaskGesture.DROP: FormKind.DROP,
    TaskGesture.EDIT: FormKind.EDIT,
}


class TaskGestures(QObject):
    """Knows which promises a gesture is about: those that are marked, else the current one."""

    def __init__(
        self,
        services: TaskServices,
        around: Surroundings,
        presenter: TaskPresenter,
        listed: TaskList,
        parts: tuple[TaskForms, AnswerBar, TaskWords],
    ) -> None:
        super().__init__(listed)
        self._ = around.texts
        self._around = around
        self._member_id = services.member_id
        self._presenter = presenter
        self._list = listed
        self._forms, self._bar, self._words = parts
        self._services = services
        self._at_once: dict[TaskGesture, Callable[[], None]] = {
            TaskGesture.TICK: self._tick,
            TaskGesture.DAY_LATER: self._a_day_later,
            TaskGesture.WEEK_LATER: self._a_week_later,
            TaskGesture.TAKE_ON: self.take_on,
            TaskGesture.GIVE_BACK: self.give_back,
            TaskGesture.OPEN_PERSON: self._open_person,
        }
        listed.gestured.connect(self.act)
        listed.menu_requested.connect(self._on_menu_requested)
        self._forms.submitted.connect(self._on_submitted)
        self._bar.taken.connect(self.take_on)
        self._bar.given_back.connect(self.give_back)

    @cached_property
    def _changes(self) -> TaskChanges:
        """Made with the first change: the list stands before any command is loaded (doc/011)."""
        from teamdesk.ui.tasks.changes import TaskChanges

        return TaskChanges(self._services, self._around)

    @cached_property
    def menu(self) -> GestureMenu:
        """The menu of a promise, made when it is first wanted."""
        from teamdesk.ui.widgets.gesture_menu import GestureMenu

        menu = GestureMenu(self._list)
        menu.gestured.connect(self.act)
        return menu

    def entries(self) -> Iterator[GestureEntry | None]:
        """What the menu offers for the marked promises."""
        from teamdesk.ui.tasks.menu import task_entries

        marked = self._marked()
        return task_entries(
            self._,
            several=len(marked) > 1,
            is_asked=any(is_asked(task, self._member_id) for task in marked),
            has_person=len(marked) == 1 and marked[0].person_id is not None,
        )

    @Slot(object)
    def act(self, gesture: TaskGesture) -> None:
        """Do what is asked of the marked promises."""
        marked = self._marked()
        if gesture in self._at_once:
            self._at_once[gesture]()
        elif gesture in OPENS and marked:
            if gesture in ONE_ALONE and len(marked) > 1:
                self._around.notices.warn(self._("This is done to one promise at a time."))
            else:
                self._open(OPENS[gesture], marked)

    def ask(self) -> None:
        """Ask about the current promise where it waits for an answer, else about the first."""
        asked = [task for task in self._presenter.asked if is_asked(task, self._member_id)]
        current = self._list.current_task
        chosen = next((task for task in asked if task.id == current), None)
        self._bar.ask(chosen or next(iter(asked), None))

    @Slot()
    def take_on(self) -> None:
        """Say yes to what somebody else gave."""
        self._answer(takes=True)

    @Slot()
    def give_back(self) -> None:
        """Say no to it."""
        self._answer(takes=False)

    def _marked(self) -> list[TaskRow]:
        found = (self._presenter.task(task_id) for task_id in self._list.marked)
        return [task for task in found if task is not None]

    def _tick(self) -> None:
        marked, place = self._marked(), self._list.currentIndex().row()
        if len(marked) == 1:
            self._presenter.toggle(marked[0].id)
        elif marked:
            self._tell(self._changes.tick(marked))
        # Not after the promise to where it went: the next one is ticked next.
        if marked:
            self._list.choose_near(place)

    def _a_day_later(self) -> None:
        self._tell(self._changes.shift(self._marked(), A_DAY))

    def _a_week_later(self) -> None:
        self._tell(self._changes.shift(self._marked(), A_WEEK))

    def _open_person(self) -> None:
        for task in self._marked()[:1]:
            self._presenter.open_person(task.id)

    def _answer(self, *, takes: bool) -> None:
        marked = [task for task in self._marked() if is_asked(task, self._member_id)]
        if not marked and self._bar.task is not None:
            marked = [self._bar.task]
        self._tell(self._changes.answer(marked, takes=takes))

    def _open(self, kind: FormKind, marked: list[TaskRow]) -> None:
        task = marked[0]
        values = self._values(kind, task) if len(marked) == 1 else {}
        if self._words.is_masked and self._tells_names(task, values):
            said = self._("A name is hidden in this line. Press F11, and change it there.")
            self._around.notices.warn(said)
            return
        self._forms.begin(kind, values, self._save_several(kind, len(marked)))

    def _tells_names(self, task: TaskRow, values: Mapping[str, str]) -> bool:
        return any(self._words.shown(task, text) != text for text in values.values())

    def _values(self, kind: FormKind, task: TaskRow) -> dict[str, str]:
        if kind is FormKind.SPLIT:
            return {"text": "\n".join(self._words.parts(task.text))}
        typed = self._presenter.typed_of(task)
        typed |= {"waiting": self._words.waiting(task), "repeat": self._words.repeat(task)}
        return typed if kind is not FormKind.HAND_OVER else {}

    def _save_several(self, kind: FormKind, count: int) -> str:
        if count == 1:
            return ""
        _ = self._
        return {
            FormKind.MOVE: _.plural("Move {count}", "Move {count}", count),
            FormKind.HAND_OVER: _.plural("Hand on {count}", "Hand on {count}", count),
            FormKind.DROP: _.plural("Drop {count}", "Drop {count}", count),
        }.get(kind, "")

    def _submit(self, kind: FormKind, typed: Mapping[str, str]) -> ExplainedError | None:
        marked = self._marked()
        if not marked:
            return None
        task, changes = marked[0], self._changes
        match kind:
            case FormKind.EDIT:
                return self._presenter.edit(task.id, typed)
            case FormKind.MOVE:
                return changes.move(marked, typed["due"])
            case FormKind.HAND_OVER:
                return changes.hand_over(marked, typed["owner"])
            case FormKind.WAIT:
                return changes.wait(task, typed["waiting"])
            case FormKind.REPEAT:
                return changes.repeat(task, typed["repeat"])
            case FormKind.SPLIT:
                return changes.split(task, typed["text"])
            case FormKind.DROP if len(marked) == 1:
                return self._presenter.drop(task.id, typed["reason"])
            case _:
                return changes.drop(marked, typed["reason"])

    def _show_newest(self) -> None:
        """Bring into sight what was written down; another's may stand among the team's."""
        newest = self._presenter.newest
        if newest is not None and not self._list.choose(newest):
            self._around.notices.tell(self._("It stands among the team's promises."))

    def _tell(self, error: ExplainedError | None) -> None:
        if error is not None:
            self._presenter.refuse(error)

    @Slot(object, object)
    def _on_submitted(self, kind: FormKind, typed: Mapping[str, str]) -> None:
        try:
            error = (
                self._presenter.add(typed) if kind is FormKind.NEW else self._submit(kind, typed)
            )
        except ExplainedError as refused:
            error = refused
        if isinstance(error, ConflictError):
            # The form closes, and what is true now is shown.
            self._presenter.refuse(error)
            error = None
        elif kind is FormKind.NEW and error is None:
            self._show_newest()
        self._forms.end(kind, error)

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        if self._marked():
            self.menu.show_at(at, self.entries())
