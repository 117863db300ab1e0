"""What the page before a meeting says of it: its day, and what keeps it or its agenda back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow, MeetingRows
    from teamdesk.ui.texts import Texts


class BeforeWords:
    """Puts the next meeting into words."""

    def __init__(self, texts: Texts) -> None:
        self._ = texts

    def day(self, meeting: MeetingRow, *, is_short: bool) -> str:
        """When it is held; short where the wall is narrow."""
        formats = self._.formats
        in_words = formats.weekday_date if is_short else formats.weekday_long
        day = in_words(meeting.held_on)
        if not meeting.starts_at:
            return day
        return self._("{day} at {time}", day=day, time=formats.time(meeting.starts_at))

    def needs_somebody(self) -> str:
        """Why a meeting about nobody can't be started."""
        return self._("The meeting can start once somebody is on its agenda.")

    def held_back(self, rows: MeetingRows) -> str:
        """Why it can't start, when the agenda is frozen, that no meeting follows; else nothing."""
        needs = "" if rows.agenda else self.needs_somebody()
        last = (
            self._("These meetings have ended, so no next one is planned.") if rows.is_last else ""
        )
        return " ".join(part for part in (needs, last, self._deadline(rows)) if part)

    def planned(self, rows: MeetingRows) -> dict[UUID, str]:
        """The meetings that one may look at instead, each by kind and day."""
        day = self._.formats.date_short
        return {row.id: f"{label(self._, row.kind)} {day(row.held_on)}" for row in rows.planned}

    def _deadline(self, rows: MeetingRows) -> str:
        if rows.freezes_at is None:
            return ""
        if rows.is_frozen:
            return self._("The agenda is locked. What comes on now needs a reason.")
        day = self._.formats.weekday_date(rows.freezes_at.date())
        time = self._.formats.time(rows.freezes_at)
        return self._("The agenda is locked on {day} at {time}.", day=day, time=time)
