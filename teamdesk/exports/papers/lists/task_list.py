"""What one member has promised, on paper, to be ticked between visits."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import (
    Block,
    Checklist,
    ChecklistItem,
    Document,
    Heading,
    Paragraph,
    plain,
)
from teamdesk.exports.internal_list import InternalList, list_head, to_tick
from teamdesk.exports.papers.lists.task_words import told_of
from teamdesk.exports.phrases import Phrases, begun, dotted, facts, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.lists.task_content import TaskLine, TaskListContent


def build_task_list(content: TaskListContent, translate: Translator) -> Document:
    """The list in the translator's language, marked as confidential."""
    return _TaskListBuilder(content, translate).build()


class _TaskListBuilder:
    def __init__(self, content: TaskListContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        day = self._say.formats.date_long(content.day)
        return InternalList(
            DocumentKind.TASK_LIST,
            _("A member's tasks, {day}", day=day),
            joined(content.member, day),
            _.context("file name", "Tasks"),
            content.day,
        ).document(_, content, self._blocks())

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        heading = _("The tasks of {name}", name=content.member)
        reader = _("Confidential. For {name} only.", name=content.member)
        yield from list_head(_, content, heading, reader)
        late = sum(self._is_late(line) for line in content.lines)
        yield from facts(
            [
                (_("Team"), content.team),
                (_("Date"), self._say.formats.date_long(content.day)),
                (_("Tasks"), str(len(content.lines))),
                (_("Overdue"), str(late) if late else ""),
            ]
        )
        if not content.lines:
            yield Paragraph(plain(_("Nothing is open.")))
        for heading, lines in groupby(content.lines, self._heading):
            yield Heading(heading)
            yield Checklist(tuple(self._item(line) for line in lines))

    def _heading(self, line: TaskLine) -> str:
        if self._is_late(line):
            return self._("Overdue")
        day = line.due_on
        return begun(self._say.formats.weekday_long(day)) if day else self._("Without a date")

    def _item(self, line: TaskLine) -> ChecklistItem:
        told = dotted(line.person, told_of(self._, line, self._content.day))
        return to_tick(line.text, told)

    def _is_late(self, line: TaskLine) -> bool:
        return line.due_on is not None and line.due_on < self._content.day
