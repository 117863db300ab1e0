"""A note as it is typed becomes suggestions, which somebody accepts, changes or drops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.notes import ItemKind, NoteContext, NoteMember, read_in_steps
from teamdesk.domain.notes.following import followed
from teamdesk.domain.notes.steps import finish
from teamdesk.domain.notes.team_words import TeamWord
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries import team_words as word_queries

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator
    from datetime import date

    from teamdesk.domain.notes import Reason
    from teamdesk.domain.rows.meeting import MeetingRow, StageRows
    from teamdesk.domain.rows.read_back import ReadBackCase
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.workplace import Workplace

# A label under which any words are something to do.
_TO_DO = "TODO:"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing the note says, with the stretch of the note it comes from.

    ``reasons`` say why («hvorfor?»); `why_words` puts them into a language.
    """

    kind: ItemKind
    start: int
    end: int
    quote: str
    text: str
    owner: MemberRow | None
    due_on: date | None
    reasons: tuple[Reason, ...] = ()


class ReadingService:
    """Makes the reader of a meeting's notes, which goes by the team's own words too."""

    def __init__(self, workplace: Workplace, professions: Callable[[str], str]) -> None:
        self._at = workplace
        self._professions = professions

    def reader(self, meeting: MeetingRow) -> NoteReader:
        """A reader that knows the team as it is now."""
        with self._at.reading() as work:
            members = team_queries.members(work.session, self._at.team_id)
            words = word_queries.team_words(work.session, self._at.team_id)
        author = next((member for member in members if member.id == self._at.member_id), None)
        own = tuple(TeamWord(row.kind, row.text, row.means) for row in words if row.counts)
        return NoteReader(meeting, members, author, self._professions, own)


class NoteReader:
    """Reads the notes of one meeting.

    The professions go to the engine in the words it knows, which are Norwegian.
    """

    def __init__(
        self,
        meeting: MeetingRow,
        members: Collection[MemberRow],
        author: MemberRow | None,
        professions: Callable[[str], str],
        words: tuple[TeamWord, ...] = (),
    ) -> None:
        self._meeting = meeting
        self._words = words
        self._by_name = {member.name: member for member in members if member.is_active}
        self._author = author.name if author else None
        self._members = tuple(
            NoteMember(member.name, professions(member.profession), member.initials)
            for member in self._by_name.values()
        )

    def read(self, note: str, stage: StageRows) -> tuple[Suggestion, ...]:
        """Everything the note says, what is accepted already included."""
        return finish(self.read_in_steps(note, stage))

    def by_hand(self, quote: str, stage: StageRows) -> Suggestion:
        """The promise that somebody makes of words which the reader passed over.

        Whose it is and when is still read out of them.
        """
        found = self.read(f"{_TO_DO} {quote}", stage)
        promise = next((one for one in found if one.kind is ItemKind.ACTION), None)
        return Suggestion(
            kind=ItemKind.ACTION,
            start=0,
            end=len(quote),
            quote=quote,
            text=promise.text if promise else quote,
            owner=promise.owner if promise else None,
            due_on=promise.due_on if promise else None,
        )

    def read_in_steps(
        self, note: str, stage: StageRows
    ) -> Generator[None, None, tuple[Suggestion, ...]]:
        """The same with pauses in it, so that a long note is read between two keys."""
        coordinator = stage.coordinator.name if stage.coordinator else ""
        found = yield from read_in_steps(note, self._context(stage.name, coordinator))
        return tuple(
            Suggestion(
                kind=item.kind,
                start=item.start,
                end=item.end,
                quote=item.quote,
                text=item.text,
                owner=self._by_name.get(item.assignee) if item.assignee else None,
                due_on=item.due,
                reasons=item.reasons,
            )
            for item in found
        )

    def left_out(self, case: ReadBackCase) -> int:
        """How much of what a stored note says nobody has accepted or dropped."""
        context = self._context(case.name, case.coordinator)
        found = [item.quote for item in finish(read_in_steps(case.note, context))]
        return len(found) - len(followed(case.settled, found))

    def _context(self, person: str, coordinator: str) -> NoteContext:
        return NoteContext(
            meeting_date=self._meeting.held_on,
            next_meeting=self._meeting.next_meeting_on,
            author=self._author,
            coordinator=coordinator or None,
            person=person.split()[0] if person else None,
            members=self._members,
            words=self._words,
        )
