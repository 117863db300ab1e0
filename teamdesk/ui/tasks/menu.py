"""What the menu of a promise offers: the gestures of the keys, those that make sense now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.tasks.gestures import ONE_ALONE, TaskGesture
from teamdesk.ui.widgets.gesture_menu import GestureEntry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.ui.texts import Texts


def task_entries(
    _: Texts, *, several: bool, is_asked: bool, has_person: bool
) -> Iterator[GestureEntry | None]:
    """The lines of the menu, in their groups.

    Args:
        _: the language.
        several: more than one promise is marked.
        is_asked: the current one waits for an answer of whoever sits here.
        has_person: the current one is about somebody.
    """
    if is_asked:
        yield GestureEntry(TaskGesture.TAKE_ON, _("Take it on"), "A")
        yield GestureEntry(TaskGesture.GIVE_BACK, _("Give it back"), "B")
        yield None
    for entry in _deeds(_):
        if not (several and entry.gesture in ONE_ALONE):
            yield entry
    if has_person:
        yield None
        words = _.context("go to the person's page", "Open")
        yield GestureEntry(TaskGesture.OPEN_PERSON, words, "O")


def _deeds(_: Texts) -> Iterator[GestureEntry]:
    yield GestureEntry(TaskGesture.TICK, _("Tick or open again"), _("Space"))
    yield GestureEntry(TaskGesture.EDIT, _("Change …"), "E")
    yield GestureEntry(TaskGesture.DAY_LATER, _("A day later"), "+")
    yield GestureEntry(TaskGesture.WEEK_LATER, _("A week later"), "U")
    yield GestureEntry(TaskGesture.MOVE, _("Move to another day …"), "M")
    yield GestureEntry(TaskGesture.HAND_OVER, _("Hand on …"), "G")
    yield GestureEntry(TaskGesture.WAIT, _("Waits for …"), "W")
    yield GestureEntry(TaskGesture.SPLIT, _("Split …"), "S")
    yield GestureEntry(TaskGesture.REPEAT, _("Let it come again …"), "R")
    yield GestureEntry(TaskGesture.DROP, _("Drop …"), "D")
