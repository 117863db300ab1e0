"""What the palette does to a team from any place, and why a place that is asked for isn't there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.core.i18n import mark
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.commands import Command
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.bootstrap.services import DeskServices
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.shell.desk import Desk
    from teamdesk.ui.shell.quick_note import QuickNoteSheet
    from teamdesk.ui.surroundings import Surroundings

NOTE_KEYS = "Ctrl+J"


class TeamCommands(QObject):
    """Adds its commands to the desk's."""

    def __init__(
        self, desk: Desk, around: Surroundings, services: DeskServices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._services = services
        self._sheet: QuickNoteSheet | None = None
        self._host = desk.host
        self._navigator = around.navigator
        self._notices = around.notices
        self._ = around.texts
        add = desk.commands.add
        add(Command(mark("New referral"), "", self._refer, IconName.PLUS))
        add(Command(mark("Goal meeting with a person …"), "", self._talk, IconName.PERSON))
        add(Command(mark("Transfer to another team …"), "", self._transfer))
        note = Command(
            mark("For the next meeting …"), NOTE_KEYS, self.note, IconName.PENCIL, self._has_meeting
        )
        add(note)
        QShortcut(QKeySequence(NOTE_KEYS), desk).activated.connect(self.note)
        around.navigator.missed.connect(self._on_missed)

    def offer_seat(self, ask: Callable[[], None]) -> None:
        """Let somebody else say that they sit here: a server's login may be shared."""
        self._desk.commands.add(Command(mark("Somebody else sits here …"), "", ask))

    @property
    def sheet(self) -> QuickNoteSheet:
        """The sheet of Ctrl+J, made when it is first wanted."""
        if self._sheet is None:
            from teamdesk.ui.shell.quick_note import NotePorts, QuickNoteSheet

            services = self._services
            place = f"quicknote:new:{services.team_id}"
            ports = NotePorts(
                services.quick_notes, self._cards, services.drafts, place, services.writers
            )
            self._sheet = QuickNoteSheet(self._around, ports, self._desk)
        return self._sheet

    @Slot()
    def note(self) -> None:
        """Write a line for the next meeting, about the one in sight."""
        if self._navigator.is_held:
            # The sheet offers other persons, and one sits beside who may see none of them.
            return
        if not self._has_meeting():
            self._navigator.open(Place.MEETING)
            return
        shown = self._navigator.current
        case_id = self._host.page(shown.place).case_in_sight() if shown else None
        self.sheet.open(case_id)

    def _has_meeting(self) -> bool:
        return self._navigator.has(Place.MEETING)

    def _cards(self) -> Sequence[CardRow]:
        return self._services.board().board().cards

    @Slot()
    def _transfer(self) -> None:
        """Begin with the case that is shown or chosen, where there is one."""
        shown = self._navigator.current
        if shown is None or not self._host.page(shown.place).ask_transfer():
            self._notices.warn(self._("Choose a case on the board first."))

    @Slot()
    def _talk(self) -> None:
        """Prepare a goal meeting, with the person whose page is open."""
        shown = self._navigator.current
        person_id = shown.key if shown is not None and shown.place is Place.PERSON else None
        self._navigator.open(Place.MEETING)
        here = self._navigator.current
        if here is not None and here.place is Place.MEETING:
            self._host.page(Place.MEETING).begin_talk(person_id)

    @Slot()
    def _refer(self) -> None:
        """Open the form on the board, wherever one is."""
        self._navigator.open(Place.BOARD)
        if not self._host.page(Place.BOARD).begin_referral():
            self._notices.warn(
                self._("A referral holds a name. Press F11, and write it on your own screen.")
            )

    @Slot(object)
    def _on_missed(self, _place: Place) -> None:
        """The meeting is the only place that a way of working does without."""
        self._notices.warn(
            self._("This team holds no meetings. Make one in Setup, Meetings, if it should.")
        )
