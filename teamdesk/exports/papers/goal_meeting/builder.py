"""«Målsamtale»: who was there, the goals, what was agreed, and who promised what until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.meetings import MeetingRole
from teamdesk.exports.by_hand import SignatureLine, SignatureLines
from teamdesk.exports.document import Document, Paragraph, Table, bold, plain
from teamdesk.exports.papers.case.head import CasePaper, head_facts, what_matters
from teamdesk.exports.papers.case.promises import PROMISES
from teamdesk.exports.papers.meeting.case_blocks import CaseBlocks
from teamdesk.exports.phrases import Phrases, begun, joined, paragraphs
from teamdesk.exports.sharing import ANYTHING, GOALS, NETWORK, opening, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Section, Text
    from teamdesk.exports.papers.goal_meeting.content import GoalMeetingContent
    from teamdesk.exports.papers.meeting.minutes_content import AttendeeContent


def build_goal_meeting(content: GoalMeetingContent, translate: Translator) -> Document:
    """The paper of a goal meeting in the translator's language, for the person and the record."""
    return _GoalMeetingBuilder(content, translate).build()


class _GoalMeetingBuilder:
    def __init__(self, content: GoalMeetingContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._cases = CaseBlocks(translate, is_internal=False)

    def build(self) -> Document:
        _, head = self._, self._content.head
        paper = CasePaper(
            kind=DocumentKind.GOAL_MEETING,
            name=_("Goal meeting"),
            title=_("Goal meeting, case {number}", number=head.case_number),
            file=_.context("file name", "Goal-meeting"),
            footer=_("For the person, those who were there, and the patient record."),
        )
        return paper.document(_, head, self._sections())

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        case = content.case
        yield opening(head_facts(_, content.head, self._held()))
        yield section(_("Who was there"), (self._present(),), NETWORK)
        yield from what_matters(_, content.head, case.what_matters)
        goals = (
            self._cases.goal_table(case.goals)
            if case.goals
            else Paragraph(plain(_("No goals are written down yet.")))
        )
        yield section(_("Goals that were spoken of"), (goals,), GOALS)
        agreed = paragraphs(case.note) or (Paragraph(plain(_("Nothing was written down."))),)
        yield section(_("What was agreed"), agreed, ANYTHING)
        promises = (
            self._cases.promises(case.actions, with_case=False)
            if case.actions
            else Paragraph(plain(_("Nobody promised anything.")))
        )
        yield section(_("Promises"), (promises,), PROMISES)
        # The lines to sign on don't stand on a page of their own.
        upcoming = Paragraph(plain(self._next()), keeps_next=not content.corrections)
        yield section(_("Next goal meeting"), (upcoming,))
        yield opening(self._cases.corrections(content.corrections), ANYTHING)
        place = _("Place and date")
        signed = SignatureLines(
            (
                SignatureLine(_("The person, or the one who signs for the person"), place),
                SignatureLine(_("Coordinator"), place),
            )
        )
        yield opening((signed,))

    def _held(self) -> tuple[tuple[str, str], ...]:
        _, meeting, formats = self._, self._content.meeting, self._say.formats
        times = (each for each in (meeting.starts_at, meeting.ends_at) if each is not None)
        return (
            (_("Held"), formats.weekday_long(meeting.held_on)),
            (_("Time"), "–".join(formats.time(each) for each in times)),
            (_("Place"), meeting.place),
        )

    def _present(self) -> Table:
        _ = self._
        header = (_("Name"), _("Role and place"))
        return Table(header, (9, 11), tuple(self._who(each) for each in self._content.present))

    def _who(self, who: AttendeeContent) -> tuple[Text, ...]:
        _ = self._
        profession = profession_label(_, who.profession) if who.profession else ""
        role = "" if who.role is MeetingRole.MEMBER else label(_, who.role)
        told = joined(role, profession, who.organisation)
        return bold(who.name), plain(begun(told))

    def _next(self) -> str:
        _, day = self._, self._content.meeting.next_meeting_on
        if day is None:
            return _("No day is agreed.")
        told = self._say.formats.weekday_long(day)
        return f"{begun(told)}."
