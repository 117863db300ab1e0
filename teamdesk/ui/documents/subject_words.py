"""What is said of that which can be handed out: its kinds, their columns, and where none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import OF_A_MEETING, OF_A_WEEK, DocumentKind
from teamdesk.ui.documents.kind_words import KINDS
from teamdesk.ui.widgets.columns import Cell, Column

if TYPE_CHECKING:
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.ui.surroundings import Surroundings


WIDTHS = {1: (100,), 2: (60, 40)}


class SubjectWords:
    """Names as the window shows them: on the wall a person is called by initials."""

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._names = around.names

    def kinds(self, *, has_zones: bool) -> dict[DocumentKind, str]:
        """What there is to choose from; zones only where the board has any."""
        return {
            kind: self._(words.name)
            for kind, words in KINDS.items()
            if has_zones or kind is not DocumentKind.ZONE_LIST
        }

    def columns(self, kind: DocumentKind) -> tuple[Column, ...]:
        """The heads above the lines of one kind."""
        heads = KINDS[kind].columns
        return tuple(
            Column(self._(head), width)
            for head, width in zip(heads, WIDTHS[len(heads)], strict=True)
        )

    def nothing(self, kind: DocumentKind) -> tuple[str, str]:
        """What is said where there is nothing of the kind, and when there will be."""
        title, advice = KINDS[kind].nothing
        return self._(title), self._(advice)

    def cells(self, row: SubjectRow, *, is_ticked: bool) -> tuple[Cell, ...]:
        """One line, and whether it is chosen."""
        _, formats = self._, self._.formats
        chosen = _("chosen") if is_ticked else _("not chosen")
        if row.kind in OF_A_MEETING and row.on is not None:
            day = formats.weekday_date(row.on)
            return (
                Cell(day, spoken=f"{chosen}, {formats.weekday_long(row.on)}", tick=is_ticked),
                Cell(f"{formats.week(row.on)}, {row.on.year}", is_quiet=True),
            )
        # Members stand by their names on the wall too.
        name = row.person_name
        if row.case_id is not None:
            name = self._names.called(row.case_id, name)
        when = self._when(row)
        if len(KINDS[row.kind].columns) == 1:
            return (Cell(name, spoken=f"{chosen}, {name}", tick=is_ticked),)
        unfinished = "" if row.is_final else _("draft")
        return (
            Cell(name, spoken=f"{chosen}, {name}", tick=is_ticked),
            Cell(" · ".join(part for part in (when, unfinished) if part), is_quiet=True),
        )

    def _when(self, row: SubjectRow) -> str:
        if row.on is None:
            return ""
        formats = self._.formats
        return formats.week(row.on) if row.kind in OF_A_WEEK else formats.date_short(row.on)
