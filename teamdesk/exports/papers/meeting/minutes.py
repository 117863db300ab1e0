"""Minutes of the weekly meeting: the same fields in the same order for every case.

What is passed on is not to hang on who writes (domain notes 1.29), so free text stands only
inside the fields of 5.3: status, assessment, decision, measure, responsible, date, next time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.meetings import MeetingKind, MeetingRole
from teamdesk.exports.document import Block, Bullets, Document, Heading, Notice, plain
from teamdesk.exports.papers.meeting.case_blocks import CaseBlocks
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, lines, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.meeting.minutes_content import AttendeeContent, MinutesContent


def build_minutes(content: MinutesContent, translate: Translator) -> Document:
    """The minutes in the translator's language, marked as a draft until they are closed."""
    return _MinutesBuilder(content, translate).build()


class _MinutesBuilder:
    def __init__(self, content: MinutesContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._cases = CaseBlocks(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        day = self._say.formats.date_long(content.held_on)
        return Document(
            kind=DocumentKind.MINUTES,
            language=_.language,
            title=joined(self._title(day), content.team),
            publisher=joined(content.municipality, content.team),
            file_stem="_".join((_("Minutes"), content.held_on.isoformat())),
            dated=content.closed_on or content.held_on,
            running=self._say.running(
                dotted(content.municipality, content.team),
                self._title(day),
                _("Internal. Holds confidential information: keep safe, shred after use."),
            ),
            blocks=tuple(self._blocks()),
        )

    def _title(self, day: str = "") -> str:
        _, kind = self._, self._content.kind
        if kind is MeetingKind.TEAM:
            return (
                _("Minutes of the team meeting {day}", day=day)
                if day
                else _("Minutes of the team meeting")
            )
        named = label(_, kind).lower()
        if day:
            return _("Minutes of the {meeting} {day}", meeting=named, day=day)
        return _("Minutes of the {meeting}", meeting=named)

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(self._title(), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        if content.closed_on is None:
            yield Notice(_("Draft. The meeting is not closed yet."))
        yield from self._head()
        if content.carried_over:
            yield Heading(_("Carried over from the last meeting"))
            yield self._cases.promises(content.carried_over, with_case=True)
        for case in content.cases:
            if case.is_spoken_of:
                yield from self._cases.blocks(case)
        yield from self._listed()
        if content.shared_matters:
            yield Heading(_("Matters of the team"))
            yield from paragraphs(content.shared_matters)
        yield from self._cases.corrections(content.corrections)

    def _head(self) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        times = [formats.time(at) for at in (content.starts_at, content.ends_at) if at]
        present = [self._attendee(who) for who in content.attendees if who.is_present]
        apologies = [self._attendee(who) for who in content.attendees if not who.is_present]
        upcoming = content.next_meeting_on
        yield from facts(
            [
                (_("Team"), joined(content.team, content.municipality)),
                (_("Date"), formats.weekday_long(content.held_on)),
                (_("Time"), "–".join(times)),
                (_("Place"), content.place),
                (_("Present"), lines(*present)),
                (_("Apologies"), lines(*apologies)),
                (_("Next meeting"), formats.weekday_long(upcoming) if upcoming else ""),
            ]
        )

    def _attendee(self, who: AttendeeContent) -> str:
        profession = profession_label(self._, who.profession) if who.profession else ""
        named = joined(who.name, profession, who.organisation)
        told = [] if who.role is MeetingRole.MEMBER else [label(self._, who.role)]
        told += [self._("from outside")] if who.is_external else []
        told += self._part(who)
        return f"{named} ({', '.join(told)})" if told else named

    def _part(self, who: AttendeeContent) -> list[str]:
        _, time = self._, self._say.formats.time
        came = [_("from {time}", time=time(who.arrived_at))] if who.arrived_at else []
        went = [_("until {time}", time=time(who.left_at))] if who.left_at else []
        return [*came, *went]

    def _listed(self) -> Iterator[Block]:
        listed = [case for case in self._content.cases if not case.is_spoken_of]
        if listed:
            yield Heading(self._("Listed only"))
            yield Bullets(
                tuple(
                    plain(dotted(case.label, case.number, label(self._, case.phase)))
                    for case in listed
                )
            )
