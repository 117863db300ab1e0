"""What each kind of document is called where it is chosen, and what is said where none is."""

from __future__ import annotations

from typing import NamedTuple

from teamdesk.core.i18n import mark
from teamdesk.domain.documents import DocumentKind


class KindWords(NamedTuple):
    """One kind that can be chosen, in source words.

    Attributes:
        name: in the list of kinds, above what there is of it.
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
    DocumentKind.PREPARATION: KindWords(
        mark("Before we meet"),
        (mark("Person"), mark("Referred")),
        (
            mark("Nobody yet"),
            mark("Persons stand here once they are referred."),
        ),
    ),
    DocumentKind.GOAL_MEETING: KindWords(
        mark("Goal meeting"),
        (mark("Person"), mark("Held")),
        (
            mark("No goal meetings yet"),
            mark("Goal meetings stand here once they have ended."),
        ),
    ),
    DocumentKind.FINAL_EVALUATION: KindWords(
        mark("Final evaluation"),
        (mark("Person"), mark("Evaluated")),
        (
            mark("No final evaluations yet"),
            mark("Persons stand here once they are evaluated at the end."),
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
