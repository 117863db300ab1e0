"""What the minutes of a meeting say to whoever reads them: readers by name, cases as shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.masking import veiled
from teamdesk.exports.papers.meeting.minutes_content import CorrectionContent

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.exports.papers.meeting.minutes_content import (
        CaseContent,
        MinutesContent,
        PromiseContent,
    )
    from teamdesk.services.meeting.held_minutes import OpenedMinutes
    from teamdesk.ui.surroundings import Surroundings


class ReadWords:
    """Puts opened minutes into the words, and behind the mask, of the window they are read in."""

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._around = around

    def readers(self, opened: OpenedMinutes) -> str:
        """Names only, in the order of the alphabet: nobody is first, and nobody is last."""
        _ = self._
        read = ", ".join(row.name for row in opened.readers if row.read_at is not None)
        unread = [row for row in opened.readers if row.read_at is None]
        away = ", ".join(row.name for row in unread if not row.was_there)
        partly = ", ".join(row.name for row in unread if row.was_there)
        said = [_("Read by {names}.", names=read)] if read else []
        said += [_("Not read yet by {names}, who weren't there.", names=away)] if away else []
        said += (
            [_("Not read yet by {names}, who weren't there all the time.", names=partly)]
            if partly
            else []
        )
        # A goal meeting is read by the person and those near, who are initials on the wall.
        return self._around.names.text(None, " ".join(said))

    def about_the_meeting(self, opened: OpenedMinutes) -> MinutesContent:
        """What is about no one case, and the cases only listed, as the wall may show them."""
        names = self._around.names
        whole = corrections_of(opened, opened.meeting_id)
        content = opened.content
        listed = (case for case in content.cases if not case.is_spoken_of)
        return replace(
            content,
            attendees=tuple(
                replace(each, name=names.text(None, each.name)) for each in content.attendees
            ),
            cases=tuple(
                self._listed(case, opened.rows[case.number].case_id)
                for case in listed
                if case.number in opened.rows
            ),
            carried_over=tuple(self._promise(one) for one in content.carried_over),
            shared_matters=names.text(None, content.shared_matters),
            corrections=tuple(
                replace(
                    each, text=names.text(None, each.text), reason=names.text(None, each.reason)
                )
                for each in (*content.corrections, *whole)
            ),
        )

    def _listed(self, case: CaseContent, case_id: UUID) -> CaseContent:
        names = self._around.names
        shown = names.rows(case_id, case, case.label)
        return replace(shown, label=names.called(case_id, case.label))

    def _promise(self, promise: PromiseContent) -> PromiseContent:
        names = self._around.names
        if not names.is_masked:
            return promise
        subject = names.subject_of(promise.case_label)
        cut = veiled(promise, names.veil(subject, promise.case_label).names)
        return replace(cut, case_label=names.called(subject, promise.case_label))


def corrections_of(opened: OpenedMinutes, subject_id: UUID) -> list[CorrectionContent]:
    """What was added to the meeting, or to one case of it, the oldest first."""
    return [
        CorrectionContent(row.added_at.astimezone().date(), row.author, row.text, reason=row.reason)
        for row in opened.corrections
        if row.subject_id == subject_id
    ]
