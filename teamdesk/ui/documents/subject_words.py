"""What is said of that which can be handed out: its kinds, their columns, and where none is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.core.i18n import mark
from teamdesk.domain.documents import OF_A_MEETING, OF_A_WEEK, DocumentKind
from teamdesk.ui.widgets.columns import Cell, Column

if TYPE_CHECKING:
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.ui.surroundings import Surroundings


class KindWords(NamedTuple):
    """One kind that can be chosen, in source words.

    Attributes:
        name: on its segment, above the list.
        columns: the heads of the list.
        nothing: what is said where there is none, and when there will be.
    """

    name: str
    columns: tuple[str, ...]
    nothing: tuple[str, str]


# In the order of the segments.
KINDS = {
    DocumentKind.CALL: KindWords(
        mark("Call"),
        (mark("Meeting"), mark("Week")),
        (
            mark("No meeting is planned"),
            mark("Meetings stand here once they are planned."),
        ),
    ),
    DocumentKind.MINUTES: KindWords(
        mark("Minutes"),
        (mark("Meeting"), mark("Week")),
        (
            mark("No minutes yet"),
            mark("Minutes stand here once a meeting is closed."),
        ),
    ),
    DocumentKind.PLAN: KindWords(
        mark("Individual plan"),
        (mark("Person"), mark("Revision")),
        (
            mark("No plans yet"),
            mark("Plans stand here once they are begun on a person's page."),
        ),
    ),
    DocumentKind.REHABILITATION_PLAN: KindWords(
        mark("Rehabilitation plan"),
        (mark("Person"), mark("Revision")),
        (
            mark("No rehabilitation plans yet"),
            mark("Plans stand here once they are begun on a person's page."),
        ),
    ),
    DocumentKind.MY_PLAN: KindWords(
        mark("My plan"),
        (mark("Person"), mark("Revision")),
        (
            mark("No plans yet"),
            mark("Plans stand here once they are begun on a person's page."),
        ),
    ),
    DocumentKind.INTERVIEW: KindWords(
        mark("Interviews (MI)"),
        (mark("Person"), mark("Held")),
        (
            mark("No interviews yet"),
            mark("Notes stand here once they are written on a person's page."),
        ),
    ),
    DocumentKind.ASSESSMENTS: KindWords(
        mark("Assessments"),
        (mark("Person"), mark("Assessed")),
        (
            mark("No assessments yet"),
            mark("Persons stand here once something is measured on their page."),
        ),
    ),
    DocumentKind.WEEK_PLAN: KindWords(
        mark("Week plan"),
        (mark("Person"), mark("Week")),
        (
            mark("No week plans this week"),
            mark("Persons stand here once this week is planned on their page."),
        ),
    ),
    DocumentKind.STAFF_WEEK: KindWords(
        mark("Staff week"),
        (mark("Member"), mark("Week")),
        (
            mark("No visits this week"),
            mark("Members stand here once a week plan says that they come this week."),
        ),
    ),
    DocumentKind.DECISION_BASIS: KindWords(
        mark("Decision basis"),
        (mark("Person"), mark("Referred")),
        (
            mark("Nobody yet"),
            mark("Persons stand here once they are referred."),
        ),
    ),
    DocumentKind.HANDOVER: KindWords(
        mark("Handover"),
        (mark("Person"), mark("Written")),
        (
            mark("No handovers yet"),
            mark("Persons stand here once a handover is written on their page or the board."),
        ),
    ),
    DocumentKind.STAY_FOLLOW_UP: KindWords(
        mark("After a stay"),
        (mark("Person"), mark("Out")),
        (
            mark("No stays yet"),
            mark("Stays stand here once they have begun."),
        ),
    ),
    DocumentKind.PERSON_PROMISES: KindWords(
        mark("List of promises"),
        (mark("Person"), mark("Next")),
        (
            mark("Nothing is promised"),
            mark("Persons stand here once something is promised about them."),
        ),
    ),
    DocumentKind.DATA_PACKAGE: KindWords(
        mark("Stored data"),
        (mark("Person"), mark("Referred")),
        (
            mark("Nobody yet"),
            mark("Persons stand here once they are referred."),
        ),
    ),
    DocumentKind.INVITATION: KindWords(
        mark("Invitation"),
        (mark("Person"),),
        (
            mark("Nobody yet"),
            mark("Persons stand here once they are referred."),
        ),
    ),
    DocumentKind.SERVICE_DESCRIPTION: KindWords(
        mark("Service description"),
        (mark("Team"),),
        (
            mark("No team yet"),
            mark("The team stands here once it is named."),
        ),
    ),
    DocumentKind.TASK_LIST: KindWords(
        mark("Tasks"),
        (mark("Member"),),
        (
            mark("No open tasks"),
            mark("Members stand here once they have promised something."),
        ),
    ),
    DocumentKind.ZONE_LIST: KindWords(
        mark("Zone"),
        (mark("Zone"),),
        (
            mark("No zones yet"),
            mark("Zones stand here once somebody on the board lives in one."),
        ),
    ),
}
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
