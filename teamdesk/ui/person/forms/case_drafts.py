"""What is begun and not finished about the person that is shown, read once and kept in step."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.rows.drafts import DraftRow

if TYPE_CHECKING:
    from teamdesk.services.drafts import DraftService
    from teamdesk.ui.surroundings import Surroundings

NEW = "new"


class CaseDrafts(QObject):
    """Stands before the service, so that no form has to ask the database what was begun in it.

    A draft's place is its kind, the row that it changes or `NEW`, and the case.

    Signals:
        changed: something was begun, finished or thrown away, or it is another person.
    """

    changed = Signal()

    def __init__(
        self, service: DraftService, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._around = around
        self._ending = ""
        self._kept: dict[str, DraftRow] = {}

    @property
    def kinds(self) -> dict[str, DraftRow]:
        """The kinds of which something is begun, each with what was kept last."""
        rows = sorted(self._kept.items(), key=lambda item: item[1].kept_at)
        return {place.partition(":")[0]: row for place, row in rows}

    def turn_to(self, case_id: UUID) -> None:
        """Read what was begun about a case."""
        self._ending = f":{case_id}"
        try:
            self._kept = self._service.of_case(case_id)
        except ExplainedError as error:
            self._kept = {}
            self._around.notices.fail(error)
        self.changed.emit()

    def begun(self, kind: str) -> tuple[UUID | None, ...]:
        """The rows that were begun to be changed; None is a new one, which stands first."""
        found = [place.split(":")[1] for place in self._kept if place.startswith(f"{kind}:")]
        rows = [UUID(name) for name in found if name != NEW]
        return (None, *rows) if NEW in found else tuple(rows)

    def kept(self, place: str) -> DraftRow | None:
        """What was typed in ``place`` of this case, and when."""
        return self._kept.get(place)

    def keep(self, place: str, text: str) -> None:
        """Store what is typed in ``place``; an empty text takes the draft away.

        Raises:
            ExplainedError: it could not be stored.
        """
        is_here = place.endswith(self._ending)
        before = self._kept.get(place)
        if is_here and text == (before.text if before else ""):
            return
        self._service.keep(place, text)
        if not is_here:
            return
        if text:
            self._kept[place] = DraftRow(text, self._around.clock.now())
        else:
            self._kept.pop(place, None)
        self.changed.emit()

    def text(self, place: str) -> str | None:
        """What was typed in ``place`` and never finished."""
        if place.endswith(self._ending):
            found = self._kept.get(place)
            return found.text if found else None
        return self._service.text(place)


def place_of(kind: str, row_id: UUID | None, case_id: UUID) -> str:
    """Where a draft of one kind lies."""
    return f"{kind}:{row_id or NEW}:{case_id}"
