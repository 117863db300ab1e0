"""The minutes of one case: for the patient record, and for the guest who took part in it.

Both are cut from the frozen minutes of the whole meeting before a word is written, so nothing of
another person can come along (domain notes 5.3 and 7.5).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.meetings import MeetingRole
from teamdesk.exports.document import Block, Document, Heading, Notice
from teamdesk.exports.papers.meeting.case_blocks import CaseBlocks
from teamdesk.exports.phrases import Phrases, dotted, facts, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.meeting.minutes_content import (
        CaseContent,
        CorrectionContent,
        MinutesContent,
    )


@dataclass(frozen=True, slots=True)
class CaseMinutes:
    """One case of a meeting, with nothing of the others in it.

    Attributes:
        meeting: the meeting without its list of cases, promises and corrections.
        corrections: those of this case.
        guest: the name and organisation of the guest who gets it; empty for the record.
    """

    meeting: MinutesContent
    case: CaseContent
    corrections: tuple[CorrectionContent, ...] = ()
    guest: tuple[str, str] | None = None


def cut_case(
    content: MinutesContent, case: CaseContent, corrections: Iterable[CorrectionContent] = ()
) -> CaseMinutes:
    """Cut one case out of a meeting.

    Minutes from before it was noted who was inside a case name the team's own who were present:
    of guests they don't tell which cases they sat in.
    """
    here = [who.name for who in content.attendees if who.is_present]
    guests = {who.name for who in content.attendees if who.role is MeetingRole.GUEST}
    gone = guests | {who.name for who in case.recused}
    usual = tuple(name for name in here if name not in gone)
    bare = replace(content, attendees=(), cases=(), carried_over=(), shared_matters="")
    return CaseMinutes(
        replace(bare, corrections=()),
        case if case.inside else replace(case, inside=usual),
        tuple(corrections),
    )


def for_guest(cut: CaseMinutes, name: str, organisation: str) -> CaseMinutes:
    """The same for a guest: why the team took it up, and who was disqualified, is the team's."""
    case = replace(cut.case, reason_text="", recused=())
    return replace(cut, case=case, guest=(name, organisation))


def build_case_minutes(content: CaseMinutes, translate: Translator) -> Document:
    """One case in the translator's language, marked as a draft until the meeting is closed."""
    return _CaseMinutesBuilder(content, translate).build()


class _CaseMinutesBuilder:
    def __init__(self, content: CaseMinutes, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._cases = CaseBlocks(translate, is_internal=content.guest is None)

    def build(self) -> Document:
        _, meeting, case = self._, self._content.meeting, self._content.case
        day = self._say.formats.date_long(meeting.held_on)
        is_guests = self._content.guest is not None
        title = _("Minutes of one case, {day}", day=day)
        return Document(
            kind=DocumentKind.GUEST_MINUTES if is_guests else DocumentKind.CASE_MINUTES,
            language=_.language,
            title=joined(title, meeting.team),
            publisher=joined(meeting.municipality, meeting.team),
            file_stem="_".join((self._stem(), case.number, meeting.held_on.isoformat())),
            dated=meeting.closed_on or meeting.held_on,
            running=self._say.running(
                dotted(meeting.municipality, meeting.team), title, self._footer()
            ),
            blocks=tuple(self._blocks()),
        )

    def _stem(self) -> str:
        if self._content.guest is not None:
            return self._.context("file name", "Minutes-guest")
        return self._.context("file name", "Minutes-case")

    def _footer(self) -> str:
        if self._content.guest is not None:
            return self._("Confidential. Handed out with the person's consent.")
        return self._("Confidential. For the patient record; shred after use.")

    def _blocks(self) -> Iterator[Block]:
        _, meeting, case = self._, self._content.meeting, self._content.case
        yield Heading(_("Minutes of one case"), level=1)
        if meeting.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        if meeting.closed_on is None:
            yield Notice(_("Draft. The meeting is not closed yet."))
        yield from facts(
            [
                (_("Person"), case.label),
                (_("Case"), case.number),
                (_("Team"), joined(meeting.team, meeting.municipality)),
                (_("Date"), self._say.formats.weekday_long(meeting.held_on)),
                (_("Handed out to"), joined(*(self._content.guest or ()))),
            ]
        )
        yield from self._cases.fields(case)
        yield from self._cases.corrections(self._content.corrections)
