"""Paint the widgets in the three themes, to be looked at: ``python -m tests.helpers.gallery DIR``.

Nothing here is asserted; a person judges the pictures beside each other.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from teamdesk.core.paths import resources_dir
from teamdesk.domain.goals import GoalStatus
from teamdesk.ui.jobs import JobRunner
from teamdesk.ui.navigation import Navigator, Place
from teamdesk.ui.setup.entrance.first_start import FirstStartPage
from teamdesk.ui.setup.entrance.recovery import RecoveryPage
from teamdesk.ui.setup.entrance.unlock import UnlockPage
from teamdesk.ui.shell.desk import Desk
from teamdesk.ui.shell.status_line import Counts
from teamdesk.ui.shell.top_bar import Who
from teamdesk.ui.texts import Texts
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.theme.theme import Theme
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.buttons import Button, ButtonKind, Chip
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card, EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.marks import Avatar
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.place import PlacePage
from teamdesk.ui.widgets.segments import SegmentedControl
from teamdesk.ui.widgets.style import Tone
from tests.ui.setup.fakes import KEY, FakeActions

TEXT = "Gå til butikken selv og slippe å vente på noen, hver dag, også når det er glatt ute"


class Shapes(QWidget):
    """Everything that delegates paint."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setMinimumHeight(theme.tokens.sizes.control * 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), self._theme.tokens
        side = float(tokens.type.body)
        for index, status in enumerate(GoalStatus):
            painting.status_shape(painter, QRectF(index * side * 2, 4, side, side), status, tokens)
        for level in (1, 2, 3):
            painting.level_pips(painter, QPointF(side * (10 + 3 * level), 10), level, tokens)
        for number in range(8):
            big = float(tokens.sizes.avatar)
            painting.avatar(
                painter, QRectF(number * (big + 6), side * 2, big, big), "KH", number, tokens
            )
        font = self._theme.font(tokens.type.body)
        painter.setFont(font)
        block = painting.lay_out(TEXT, font, side * 16)
        painting.draw_block(painter, QPointF(0, side * 4.4), block)
        painter.end()


def sheet(theme: Theme, texts: Texts) -> QWidget:
    """A page with one of everything."""
    page = QWidget()
    page.setProperty("frame", "surface")
    column = QVBoxLayout(page)
    for part in (_texts(theme), _buttons(theme), _icons(theme), _fields(theme)):
        column.addWidget(part)
    column.addWidget(_messages(theme, texts))
    card = Card(theme)
    card.set_heading("Nå")
    card.body.addWidget(Shapes(theme))
    empty = EmptyState(theme, IconName.BOARD)
    empty.set_words(
        "Ingen på tavla ennå", "Her står alle i forløp, i fasene sine.", "Ny henvisning"
    )
    row = QHBoxLayout()
    row.addWidget(card, 1)
    row.addWidget(empty, 1)
    column.addLayout(row)
    return page


def _texts(theme: Theme) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    for role in TextRole:
        column.addWidget(Label(role, f"{role.name.lower()}: Máret Ås, 12. mars kl. 10.30"))
    return box


def _buttons(theme: Theme) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    segments = SegmentedControl(theme)
    segments.set_segments({1: "Faser", 2: "Liste", 3: "Mål"})
    segments.choose(1)
    row.addWidget(segments)
    for index, word in enumerate(("Mine", "Over frist")):
        chip = Chip(theme)
        chip.set_words(word)
        chip.setChecked(index == 1)
        row.addWidget(chip)
    for kind, icon in (
        (ButtonKind.PLAIN, None),
        (ButtonKind.PRIMARY, IconName.PLAY),
        (ButtonKind.QUIET, IconName.UNDO),
        (ButtonKind.LINK, None),
        (ButtonKind.ICON, IconName.SEARCH),
    ):
        button = Button(theme, kind, icon)
        button.set_words("Start møtet")
        row.addWidget(button)
    off = Button(theme, ButtonKind.PRIMARY)
    off.set_words("Av")
    off.setEnabled(False)
    avatar = Avatar(theme)
    avatar.set_member("KH", 0, "Kari Hansen")
    row.addWidget(off)
    row.addWidget(avatar)
    row.addStretch(1)
    return box


def _icons(theme: Theme) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    for icon in IconName:
        button = Button(theme, ButtonKind.ICON, icon)
        button.set_words(icon.value)
        row.addWidget(button)
    row.addStretch(1)
    return box


def _desk(theme: Theme, texts: Texts) -> Desk:
    navigator = Navigator()
    factories = dict.fromkeys(Place, PlacePage)
    desk = Desk(theme, texts, navigator, factories, dt.date(2026, 11, 23))
    desk.set_who(Who("Team Nord", "Kari Hansen", "KH", is_practice=True))
    desk.set_counts(Counts(cases=24, overdue=3, expiring=2))
    desk.status.show_saved(dt.datetime(2026, 11, 23, 10, 42))
    desk.start()
    return desk


def _pages(theme: Theme, texts: Texts) -> dict[str, QWidget]:
    actions, runner = FakeActions(), JobRunner()
    return {
        "widgets": sheet(theme, texts),
        "shell": _desk(theme, texts),
        "first-start": FirstStartPage(theme, texts, actions, runner),
        "recovery": RecoveryPage(theme, texts, "Team Nord", KEY),
        "unlock": UnlockPage(theme, texts, actions, runner, "Team Nord"),
    }


def _fields(theme: Theme) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    good = InlineField(theme, QLineEdit("Team Nord"))
    good.set_words("Teamets navn", "Står på referater og planer")
    bad = InlineField(theme, QLineEdit("kort"))
    bad.set_words("Passord")
    bad.show_error("Skriv minst 12 tegn.")
    note = InlineField(theme, _note())
    note.set_words("Notat")
    for field in (good, bad, note):
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return box


def _note() -> QPlainTextEdit:
    note = QPlainTextEdit("Går nå inne med staver.")
    note.setFixedHeight(70)
    return note


def _messages(theme: Theme, texts: Texts) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    for tone in (Tone.INFO, Tone.OK, Tone.WARNING, Tone.DANGER):
        bar = MessageBar(theme, texts)
        column.addWidget(bar)
        bar.show_message(Message("Filen kunne ikke lagres. Ingenting er tapt.", tone, "Prøv igjen"))
    return box


def main(folder: Path) -> int:
    """Write one picture a theme."""
    app = QApplication([])
    theme = Theme(resources_dir())
    theme.apply_to(app)
    texts = Texts(resources_dir() / "locale")
    folder.mkdir(parents=True, exist_ok=True)
    for name in ThemeName:
        theme.use(name)
        for title, page in _pages(theme, texts).items():
            page.resize(1440, 900)
            page.show()
            # Wrapped labels settle their heights in a second round.
            for _ in range(3):
                app.processEvents()
            page.grab().save(str(folder / f"{title}-{name.value}.png"))
            page.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
