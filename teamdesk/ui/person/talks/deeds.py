"""What is done with an interview note, each deed with its way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.records import ApproveInterview, ReopenInterview, TakeBackInterview
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.talks.draft import stored_talk

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.presenter import PersonPresenter

SAVING = "interview"


class TalkDeeds:
    """Deeds on the notes of one person."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self._ = presenter.around.texts
        self._service = presenter.desk.interviews
        self._deeds = presenter.deeds

    def record(self, page: PersonRows, typed: SaveInterview) -> UUID | None:
        """Record a new note, or what is typed in one that is gone; None where that was refused."""
        new_id = uuid4()
        command = replace(typed, interview_id=None, expected_version=None, new_id=new_id)

        def there() -> ChangeSet:
            return self._service.save(command, SAVING)

        def back(version: int) -> ChangeSet:
            return self._service.take_back(TakeBackInterview(new_id, version), SAVING)

        root = RowAt(page.case_id, page.case_version)
        said = self._("new interview note")
        return new_id if self._deeds.add(said, new_id, root, there, back) else None

    def change(self, row: InterviewRow, typed: SaveInterview) -> bool:
        """Save a note that is there; tells whether it now stands as it is typed."""
        before = stored_talk(row)
        if typed == before:
            return True

        def to(wanted: SaveInterview) -> Callable[[int], ChangeSet]:
            return lambda version: self._service.save(
                replace(wanted, expected_version=version), SAVING
            )

        seen = RowAt(row.id, typed.expected_version or row.version)
        said = self._("change of an interview note")
        return self._deeds.do(said, seen, to(typed), to(before))

    def approve(self, row: InterviewRow) -> bool:
        """Lock a note."""

        def there(version: int) -> ChangeSet:
            return self._service.approve(ApproveInterview(row.id, version), SAVING)

        def back(version: int) -> ChangeSet:
            return self._service.reopen(ReopenInterview(row.id, version, row.reflection), SAVING)

        said = self._("approval of an interview note")
        return self._deeds.do(said, RowAt(row.id, row.version), there, back)
