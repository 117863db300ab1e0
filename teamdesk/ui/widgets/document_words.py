"""What is said of documents that were handed out: their lines in a list, and what the log knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.domain.documents import OF_A_YEAR
from teamdesk.domain.labels import label
from teamdesk.domain.names import short_initials
from teamdesk.domain.plan_points import POINT_NAMES
from teamdesk.ui.widgets.columns import Cell, Column
from teamdesk.ui.widgets.format_choice import FORMAT_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.ui.surroundings import Surroundings


class DocumentWords:
    """Names as the window shows them: on the wall a person is called by initials.

    Attributes:
        held: the days of the meetings that documents are about.
    """

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._around = around
        self.held: Mapping[UUID, date] = {}

    def columns(self) -> tuple[Column, ...]:
        """The heads of the list."""
        _ = self._
        return (
            Column(_("When"), 17),
            Column(_("Document"), 24),
            Column(_("Concerns"), 21),
            Column(_("Format"), 15),
            Column(_("Record"), 14),
            Column(_("By"), 9),
        )

    def cells(self, row: DocumentRow) -> tuple[Cell, ...]:
        """One line."""
        formats = self._.formats
        at = row.exported_at.astimezone()
        day = formats.date_short(at.date())
        by = short_initials(row.member_name)
        return (
            Cell(day, spoken=f"{day} {formats.time(at)}", is_quiet=True),
            Cell(label(self._, row.kind), is_strong=True),
            Cell(self._concerns(row)),
            Cell(
                f"{self._format(row)} · {row.language}",
                spoken=f"{self._format(row)}, {Language(row.language).own_name}",
                is_quiet=True,
            ),
            self._record(row),
            Cell(by, spoken=row.member_name, is_quiet=True),
        )

    def log_line(self, row: DocumentRow) -> str:
        """What the log knows besides; on the wall without names and numbers."""
        _, masked = self._, self._around.theme.tokens.masked
        told = [] if masked else [row.file_name]
        if row.edition is not None:
            told.append(_("version {number}", number=row.edition))
        if row.is_again:
            told.append(_("the very file again"))
        if row.recipient and not masked:
            told.append(_("to {recipient}", recipient=row.recipient))
        if row.is_without_consent:
            told.append(_("on another basis than consent"))
        if row.without:
            names = "; ".join(_(POINT_NAMES[point]) for point in row.without)
            told.append(_("without: {names}", names=names))
        if row.filed_by and not masked:
            told.append(_("filed by {name}", name=row.filed_by))
        if row.record_reference and not masked:
            told.append(_("record number {number}", number=row.record_reference))
        told.append(f"SHA-256 {row.sha256[:12]}…")
        return " · ".join(told)

    def _format(self, row: DocumentRow) -> str:
        return self._("Paper") if row.is_printed else FORMAT_NAMES[row.format]

    def _record(self, row: DocumentRow) -> Cell:
        if row.case_id is None:
            return Cell("–", spoken=self._("does not belong in the record"), is_quiet=True)
        if row.filed_on is None:
            return Cell(self._("not yet"), spoken=self._("not filed in the record"))
        day = self._.formats.date_short(row.filed_on)
        return Cell(day, spoken=self._("filed in the record {day}", day=day), is_quiet=True)

    def _concerns(self, row: DocumentRow) -> str:
        if row.subject_id in self.held:
            return self._.formats.weekday_date(self.held[row.subject_id])
        if row.kind in OF_A_YEAR and row.week_of is not None:
            return str(row.week_of.year)
        # Members stand by their names on the wall too.
        name = row.person_name
        if row.case_id is not None:
            name = self._around.names.called(row.case_id, name)
        return f"{name} · {self._.formats.week(row.week_of)}" if row.week_of else name
