"""How the team holds its meetings: five numbers, each kept as one leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.commands.team import SaveMeetingRules
from teamdesk.domain.meeting_rules import RANGES, MeetingRules
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.settings import MeetingRulesRow
    from teamdesk.ui.setup.ports_of_meetings import MeetingSettings
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "meeting_rules"


class RulesCard(Card):
    """What a forecast counts with, when the agenda is locked, and when a break is due."""

    def __init__(
        self, around: Surroundings, settings: MeetingSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._settings = settings
        self._row: MeetingRulesRow | None = None
        self.boxes = {name: NumberBox(*allowed) for name, allowed in RANGES.items()}
        self._fields = {name: InlineField(around.theme, box) for name, box in self.boxes.items()}
        for name, field in self._fields.items():
            self.body.addWidget(field)
            self.boxes[name].editingFinished.connect(self.save_now)
        around.undo.changed.connect(self._on_undone)
        self.retranslate()

    def show_now(self) -> None:
        """Show what is stored."""
        self._row = self._settings.settings()
        for name, box in self.boxes.items():
            box.setValue(getattr(self._row.rules, name))

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self.set_heading(_("How the meeting is held"))
        words = {
            "discussed_minutes": (_("Minutes for a case that is discussed"), ""),
            "brief_minutes": (_("Minutes for a case in brief"), ""),
            "fixed_minutes": (
                _("Minutes for the fixed parts"),
                _("Opening, open promises, common matters and read-back"),
            ),
            "freeze_hours": (
                _("Hours before the meeting that the agenda is locked"),
                _("0: it is never locked"),
            ),
            "break_after": (_("Minutes before a break is proposed"), _("0: never")),
        }
        for name, (text, hint) in words.items():
            self._fields[name].set_words(text, hint)

    @Slot()
    def save_now(self) -> None:
        """Keep the numbers, if one is another now."""
        if self._row is None:
            return
        before = self._row
        rules = MeetingRules(**{name: box.value() for name, box in self.boxes.items()})
        if rules == before.rules:
            return

        def to(wanted: MeetingRules) -> Callable[[int], ChangeSet]:
            return lambda version: self._settings.save(SaveMeetingRules(version, wanted), ORIGIN)

        row = RowAt(before.team_id, before.version)
        deed = Deed(self._around, row, to(rules), to(before.rules))
        deed.do(self._("change of how the meeting is held"), self._refuse)
        self.show_now()

    def _refuse(self, error: ExplainedError) -> None:
        self._around.notices.fail(error)

    @Slot()
    def _on_undone(self) -> None:
        if self.isVisible():
            self.show_now()
