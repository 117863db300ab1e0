"""The call to a meeting with its agenda: who comes, what is taken how deep, and how long it takes.

It is sent before the meeting, often by e-mail, so it names cases by their numbers unless names
were asked for; its calendar entry never holds anything but numbers (domain notes 7.19).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.meetings import Depth, MeetingRole
from teamdesk.exports.calendar import Calendar, CalendarEntry
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Notice,
    Paragraph,
    Table,
    Text,
    plain,
)
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.meeting.call_content import CallContent, CallLine
    from teamdesk.exports.papers.meeting.minutes_content import AttendeeContent


def build_call(content: CallContent, translate: Translator) -> Document:
    """The call in the translator's language, with the entry that a calendar gets."""
    return _CallBuilder(content, translate).build()


class _CallBuilder:
    def __init__(self, content: CallContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        day = self._say.formats.date_long(content.held_on)
        title = _("Call to {meeting}, {day}", meeting=label(_, content.kind).lower(), day=day)
        stem = (_.context("file name", "Call"), content.held_on.isoformat())
        return Document(
            kind=DocumentKind.CALL,
            language=_.language,
            title=joined(title, content.team),
            publisher=joined(content.municipality, content.team),
            file_stem="_".join(stem),
            dated=content.held_on,
            running=self._say.running(
                dotted(content.municipality, content.team), title, self._footer()
            ),
            blocks=tuple(self._blocks()),
            calendar=Calendar((self._entry(),), content.made_at),
        )

    def _footer(self) -> str:
        if any(line.label for line in self._content.lines):
            return self._("Internal. Holds confidential information: keep safe, shred after use.")
        return self._("Internal. Cases are named by their numbers.")

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("Call to {meeting}", meeting=label(_, content.kind).lower()), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        yield from facts(
            [
                (_("Team"), joined(content.team, content.municipality)),
                (_("Date"), self._say.formats.weekday_long(content.held_on)),
                (_("Time"), self._time()),
                (_("Place"), content.place),
                (_("Called"), lines(*(self._attendee(who) for who in content.attendees))),
            ]
        )
        yield Heading(_("Agenda"))
        yield from self._length()
        yield from self._agenda()

    def _time(self) -> str:
        _, content = self._, self._content
        length = _("{count} minutes", count=content.planned_minutes)
        if content.starts_at is None:
            return length
        return joined(self._say.formats.time(content.starts_at), length)

    def _attendee(self, who: AttendeeContent) -> str:
        profession = profession_label(self._, who.profession) if who.profession else ""
        named = joined(who.name, profession, who.organisation)
        role = "" if who.role is MeetingRole.MEMBER else f"({label(self._, who.role)})"
        apologies = "" if who.is_present else f"– {self._('apologies')}"
        return " ".join(part for part in (named, role, apologies) if part)

    def _length(self) -> Iterator[Block]:
        _, content = self._, self._content
        if not content.lines:
            yield Paragraph(plain(_("Nobody stands on the agenda yet.")))
            return
        said = [
            _(
                "The agenda takes about {minutes} minutes of {planned}.",
                minutes=content.forecast,
                planned=content.planned_minutes,
            )
        ]
        if content.forecast > content.planned_minutes:
            said.append(_("That is more than is set aside."))
        if content.break_after:
            said.append(_("A break is proposed after {count} minutes.", count=content.break_after))
        yield Paragraph(plain(" ".join(said)))

    def _agenda(self) -> Iterator[Block]:
        for depth in Depth:
            taken = [
                (place, line)
                for place, line in enumerate(self._content.lines, 1)
                if line.depth is depth
            ]
            if taken:
                yield Heading(label(self._, depth).capitalize(), level=3)
                yield self._table(taken)

    def _table(self, taken: list[tuple[int, CallLine]]) -> Table:
        _ = self._
        return Table(
            header=(_("No."), _("Case"), _("Why today?"), _.context("duration", "Minutes")),
            widths=(1, 5, 11, 2),
            rows=tuple(self._row(place, line) for place, line in taken),
        )

    def _row(self, place: int, line: CallLine) -> tuple[Text, ...]:
        return (
            plain(str(place)),
            plain(joined(line.number, line.label)),
            plain(line.why or label(self._, line.reason)),
            plain(str(line.minutes or "–")),
        )

    def _entry(self) -> CalendarEntry:
        _, content = self._, self._content
        begins: datetime | date = content.held_on
        if content.starts_at is not None:
            begins = datetime.combine(content.held_on, content.starts_at).astimezone()
        return CalendarEntry(
            id=content.meeting_id,
            title=joined(label(_, content.kind), content.team),
            begins=begins,
            minutes=content.planned_minutes,
            text=self._numbers(),
            place=content.place,
            sequence=content.sequence,
        )

    def _numbers(self) -> str:
        by_depth = (
            (depth, [line.number for line in self._content.lines if line.depth is depth])
            for depth in Depth
        )
        return lines(
            *(f"{label(self._, depth).capitalize()}: {', '.join(n)}" for depth, n in by_depth if n)
        )
