"""What is said of many documents that are chosen at once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from teamdesk.domain.labels import label
from teamdesk.ui.widgets.columns import Cell, Column

if TYPE_CHECKING:
    from teamdesk.domain.documents import DocumentKind
    from teamdesk.ui.documents.people_to_export import PersonToExport
    from teamdesk.ui.surroundings import Surroundings


class ManyWords:
    """Names as the window shows them: on the wall a person is called by initials."""

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._names = around.names

    def columns(self) -> tuple[Column, ...]:
        """The heads above the persons."""
        _ = self._
        return (
            Column(_("Person"), 30),
            Column(_("Case"), 14),
            Column(_("Documents"), 36),
            Column(_("Revision"), 20),
        )

    def nobody(self) -> tuple[str, str]:
        """What is said where the choice holds nobody."""
        _ = self._
        return (
            _("Nobody to export for"),
            _("Choose other persons or other documents; what there is of them stands here."),
        )

    def kind(self, kind: DocumentKind) -> str:
        """What one kind is called."""
        return label(self._, kind)

    def cells(self, row: PersonToExport, *, is_ticked: bool) -> tuple[Cell, ...]:
        """One person, and whether she is chosen."""
        _ = self._
        name = self._names.called(row.case_id, row.name)
        chosen = _("chosen") if is_ticked else _("not chosen")
        counted = Counter(subject.kind for subject in row.subjects)
        what = ", ".join(
            f"{self.kind(kind)} ({count})" if count > 1 else self.kind(kind)
            for kind, count in counted.items()
        )
        day = _.formats.date_short(row.revision_on) if row.revision_on else ""
        return (
            Cell(name, spoken=f"{chosen}, {name}", tick=is_ticked),
            Cell(row.case_number, is_quiet=True),
            Cell(what),
            Cell(day, is_quiet=True),
        )
