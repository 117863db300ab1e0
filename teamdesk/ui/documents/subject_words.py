"""What is said of that which can be handed out: its kinds, their columns, and where none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.ui.widgets.columns import Cell, Column

if TYPE_CHECKING:
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.ui.surroundings import Surroundings

MEETINGS = (DocumentKind.CALL, DocumentKind.MINUTES)
WEEKS = (DocumentKind.WEEK_PLAN, DocumentKind.STAFF_WEEK)


class SubjectWords:
    """Names as the window shows them: on the wall a person is called by initials."""

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._names = around.names

    def kinds(self, *, has_zones: bool) -> dict[DocumentKind, str]:
        """What there is to choose from; zones only where the board has any."""
        _ = self._
        names = {
            DocumentKind.CALL: _("Call"),
            DocumentKind.MINUTES: _("Minutes"),
            DocumentKind.PLAN: _("Individual plan"),
            DocumentKind.INTERVIEW: _("Interviews (MI)"),
            DocumentKind.WEEK_PLAN: _("Week plan"),
            DocumentKind.STAFF_WEEK: _("Staff week"),
            DocumentKind.TASK_LIST: _("Tasks"),
        }
        return names | {DocumentKind.ZONE_LIST: _("Zone")} if has_zones else names

    def columns(self, kind: DocumentKind) -> tuple[Column, ...]:
        """The heads above the lines of one kind."""
        _ = self._
        return {
            DocumentKind.CALL: (Column(_("Meeting"), 60), Column(_("Week"), 40)),
            DocumentKind.MINUTES: (Column(_("Meeting"), 60), Column(_("Week"), 40)),
            DocumentKind.PLAN: (Column(_("Person"), 60), Column(_("Revision"), 40)),
            DocumentKind.INTERVIEW: (Column(_("Person"), 60), Column(_("Held"), 40)),
            DocumentKind.WEEK_PLAN: (Column(_("Person"), 60), Column(_("Week"), 40)),
            DocumentKind.STAFF_WEEK: (Column(_("Member"), 60), Column(_("Week"), 40)),
            DocumentKind.TASK_LIST: (Column(_("Member"), 100),),
            DocumentKind.ZONE_LIST: (Column(_("Zone"), 100),),
        }[kind]

    def nothing(self, kind: DocumentKind) -> tuple[str, str]:
        """What is said where there is nothing of the kind, and when there will be."""
        _ = self._
        return {
            DocumentKind.CALL: (
                _("No meeting is planned"),
                _("Meetings stand here once they are planned."),
            ),
            DocumentKind.MINUTES: (
                _("No minutes yet"),
                _("Minutes stand here once a meeting is closed."),
            ),
            DocumentKind.PLAN: (
                _("No plans yet"),
                _("Plans stand here once they are begun on a person's page."),
            ),
            DocumentKind.INTERVIEW: (
                _("No interviews yet"),
                _("Notes stand here once they are written on a person's page."),
            ),
            DocumentKind.WEEK_PLAN: (
                _("No week plans this week"),
                _("Persons stand here once this week is planned on their page."),
            ),
            DocumentKind.STAFF_WEEK: (
                _("No visits this week"),
                _("Members stand here once a week plan says that they come this week."),
            ),
            DocumentKind.TASK_LIST: (
                _("No open tasks"),
                _("Members stand here once they have promised something."),
            ),
            DocumentKind.ZONE_LIST: (
                _("No zones yet"),
                _("Zones stand here once somebody on the board lives in one."),
            ),
        }[kind]

    def cells(self, row: SubjectRow, *, is_ticked: bool) -> tuple[Cell, ...]:
        """One line, and whether it is chosen."""
        _, formats = self._, self._.formats
        chosen = _("chosen") if is_ticked else _("not chosen")
        if row.kind in MEETINGS and row.on is not None:
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
        if row.kind in (DocumentKind.ZONE_LIST, DocumentKind.TASK_LIST):
            return (Cell(row.person_name, spoken=f"{chosen}, {row.person_name}", tick=is_ticked),)
        unfinished = "" if row.is_final else _("draft")
        return (
            Cell(name, spoken=f"{chosen}, {name}", tick=is_ticked),
            Cell(" · ".join(part for part in (when, unfinished) if part), is_quiet=True),
        )

    def _when(self, row: SubjectRow) -> str:
        if row.on is None:
            return ""
        formats = self._.formats
        return formats.week(row.on) if row.kind in WEEKS else formats.date_short(row.on)
