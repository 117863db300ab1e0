"""The lines of «Oppgaver»: headings and promises in one list, so that arrows go through it all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.tasks.groups import Section
    from teamdesk.ui.tasks.task_words import TaskWords


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, or a promise below it."""

    section: Section
    task: TaskRow | None = None

    @property
    def key(self) -> Hashable:
        """A promise is known by its id, whatever group it moves to."""
        return self.task.id if self.task else self.section.key


class LineRole(IntEnum):
    """Roles of our own."""

    LINE = Qt.ItemDataRole.UserRole + 1


class TaskModel(RowsModel[Line]):
    """Headings can't be chosen; ticking goes through the presenter, never through the model."""

    def __init__(self, words: TaskWords, parent: QObject | None = None) -> None:
        super().__init__(_key, parent)
        self._words = words

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show groups, each under its heading."""
        lines: list[Line] = []
        for section in sections:
            lines.append(Line(section))
            lines += [Line(section, task) for task in section.tasks]
        self.show_rows(lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The promise or the heading in words, whether it is done, or the line itself."""
        if not index.isValid():
            return None
        line = self.at(index.row())
        match role:
            case LineRole.LINE:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return (
                    self._words.text(line.task) if line.task else self._words.heading(line.section)
                )
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
            case Qt.ItemDataRole.CheckStateRole:
                return _check_state(line.task) if line.task else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only promises are chosen."""
        if index.isValid() and self.at(index.row()).task is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _spoken(self, line: Line) -> str:
        if line.task is not None:
            return self._words.sentence(line.task)
        return f"{self._words.heading(line.section)}, {len(line.section.tasks)}"


def _key(line: Line) -> Hashable:
    return line.key


def _check_state(task: TaskRow) -> Qt.CheckState:
    is_done = task.status is ActionStatus.DONE
    return Qt.CheckState.Checked if is_done else Qt.CheckState.Unchecked
