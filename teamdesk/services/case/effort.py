"""Contacts (innsats): who was there, how long, and to whom guidance was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.entries import ContactWords
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.effort import MOST_MINUTES, lacks_companion
from teamdesk.domain.field_errors import CompanionMissing, DayAhead, OutOfRange, TextMissing
from teamdesk.models import Contact, Member
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import entries, team

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.entries import SaveEntry
    from teamdesk.domain.rows.entries import ContactRow
    from teamdesk.models import CaseFile
    from teamdesk.storage.unit_of_work import UnitOfWork


class EffortService(EntryService[Contact, ContactWords]):
    """Every contact of a case."""

    model = Contact

    @property
    def me(self) -> UUID | None:
        """Who is at work, and most likely writes of an own contact."""
        return self._at.member_id

    def of_case(self, case_id: UUID) -> tuple[ContactRow, ...]:
        """The contacts of a case, the newest first."""
        with self._at.reading() as work:
            return entries.contacts_of_case(work.session, case_id)

    def needs_two_first(self) -> bool:
        """Whether the way of working asks for two professions on the first visit."""
        with self._at.reading() as work:
            return _needs_two(work, self._at.team_id)

    def _check(self, words: ContactWords, today: date) -> None:
        if words.on > today:
            raise DayAhead("on")
        least = 0 if words.kind is ContactKind.FAILED_VISIT else 1
        if not least <= words.minutes <= MOST_MINUTES:
            raise OutOfRange("minutes", least, MOST_MINUTES)
        if words.driving_minutes is not None and not 0 <= words.driving_minutes <= MOST_MINUTES:
            raise OutOfRange("driving_minutes", 0, MOST_MINUTES)
        if words.kind is ContactKind.GUIDANCE:
            for field in ("guided", "note"):
                if not getattr(words, field).strip():
                    raise TextMissing(field)

    def _check_stored(self, work: UnitOfWork, command: SaveEntry[ContactWords]) -> None:
        words = command.words
        is_first = words.kind is ContactKind.HOME_VISIT and not entries.has_visit(
            work.session, command.case_id, until=words.on, beside=command.entry_id
        )
        if not is_first or not _needs_two(work, self._at.team_id):
            return
        own = work.get(Member, words.member_id).profession if words.member_id else ""
        other = work.get(Member, words.companion_id).profession if words.companion_id else None
        if lacks_companion(words, own, other):
            raise CompanionMissing

    def _finish(self, work: UnitOfWork, row: Contact) -> None:
        if row.member_id is not None:
            member = work.get(Member, row.member_id)
            row.staff_name, row.role = member.name, member.profession

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}


def _needs_two(work: UnitOfWork, team_id: UUID) -> bool:
    return team.deadlines(work.session, team_id).first_visit_needs_two
