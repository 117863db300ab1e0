"""Files come in through the window, on a real database."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from teamdesk.core.i18n import Language
from teamdesk.imports.findings import Outcome
from teamdesk.services.board import BoardService
from teamdesk.services.imports import ImportService
from teamdesk.storage.errors import DiskFull
from teamdesk.ui.navigation import Place
from teamdesk.ui.setup.importing.presenter import ImportStep
from teamdesk.ui.setup.importing.view import ImportView
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.imported_team import empty_team, shared_files

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.services.workplace import Workplace
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices

BOARD = (
    "Navn;Født;Fnr;Koordinator;Fase;Mål 1\n"
    "Åse Berg;12.03.1942;12345678901;KH;Intensiv;Gå til butikken\n"
    ";;;;;\n"
    "Per Lie;31.11.1950;;;Kartlegging;Lese avisa\n"
)


@pytest.fixture
def team(sqlite_engine: Engine) -> Workplace:
    return empty_team(sqlite_engine)


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings, team: Workplace) -> ImportView:
    view = ImportView(around, ImportService(team))
    qtbot.addWidget(view)
    view.resize(960, 640)
    view.show()
    qtbot.waitActive(view)
    return view


@pytest.fixture
def board_file(tmp_path: Path) -> Path:
    path = tmp_path / "tavle.csv"
    path.write_text(BOARD, encoding="utf-8")
    return path


def look_at(qtbot: QtBot, view: ImportView, *files: Path) -> None:
    with qtbot.waitSignal(view.presenter.changed):
        view.presenter.look_at(files)


def press(qtbot: QtBot, view: ImportView) -> None:
    with qtbot.waitSignal(view.presenter.changed):
        qtbot.keyClick(view.report.store, Qt.Key.Key_Space)


def findings(view: ImportView) -> list[str]:
    model = view.report.findings
    roles = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(roles)) for row in range(model.rowCount())]


def file_cards(view: ImportView) -> list[str]:
    model = view.report.files.model()
    roles = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(roles)) for row in range(model.rowCount())]


def test_empty_import_offers_the_first_step(view: ImportView) -> None:
    assert view.presenter.step is ImportStep.CHOOSE
    view.take_focus()
    assert view.choose.action.hasFocus()
    assert_all_named(view)


def test_preview_tells_what_will_happen_and_writes_nothing(
    qtbot: QtBot, view: ImportView, board_file: Path, team: Workplace
) -> None:
    look_at(qtbot, view, board_file)
    assert view.presenter.step is ImportStep.PREVIEW
    assert "2\N{NO-BREAK SPACE}personer" in file_cards(view)[1]
    assert any("linje 2" in line and "Fnr: 12345678901" in line for line in findings(view))
    assert not BoardService(team).board().cards
    assert view.report.store.hasFocus()
    assert_all_named(view)


def test_import_stores_and_tells_the_bus(
    qtbot: QtBot, view: ImportView, board_file: Path, team: Workplace, around: Surroundings
) -> None:
    look_at(qtbot, view, board_file)
    with qtbot.waitSignal(around.bus.changed):
        press(qtbot, view)
    assert view.presenter.step is ImportStep.REPORT
    assert {card.name for card in BoardService(team).board().cards} == {"Åse Berg", "Per Lie"}
    assert view.report.board.hasFocus()


def test_report_leads_to_the_board(
    qtbot: QtBot, view: ImportView, board_file: Path, around: Surroundings
) -> None:
    look_at(qtbot, view, board_file)
    press(qtbot, view)
    with qtbot.waitSignal(around.navigator.opened) as opened:
        qtbot.keyClick(view.report.board, Qt.Key.Key_Space)
    assert opened.args is not None
    assert opened.args[0].place is Place.BOARD


def test_all_shared_files_come_in_through_the_window(
    qtbot: QtBot, view: ImportView, team: Workplace
) -> None:
    look_at(qtbot, view, *shared_files())
    press(qtbot, view)
    assert len(BoardService(team).board().cards) == 26
    assert view.report.findings.count(Outcome.REFUSED) == 10


def test_choosing_a_file_shows_its_findings_alone(
    qtbot: QtBot, view: ImportView, board_file: Path
) -> None:
    look_at(qtbot, view, board_file, *shared_files(["dognplasser.csv"]))
    view.report.files.setCurrentIndex(view.report.files.model().index(2, 0))
    assert findings(view)
    assert all("dognplasser.csv" in line for line in findings(view))


def test_chips_show_and_hide_outcomes(qtbot: QtBot, view: ImportView, board_file: Path) -> None:
    look_at(qtbot, view, board_file)
    assert not any("Hoppet over" in line for line in findings(view))
    qtbot.keyClick(view.report.chips[Outcome.SKIPPED], Qt.Key.Key_Space)
    assert any("Hoppet over" in line for line in findings(view))


def test_values_are_not_for_the_wall(
    qtbot: QtBot, view: ImportView, board_file: Path, around: Surroundings
) -> None:
    look_at(qtbot, view, board_file)
    around.theme.use(ThemeName.PROJECTOR)
    assert not any("12345678901" in line for line in findings(view))


def test_another_language_is_spoken_at_once(
    qtbot: QtBot, view: ImportView, board_file: Path, around: Surroundings
) -> None:
    look_at(qtbot, view, board_file)
    around.texts.use(Language.EN)
    assert view.report.store.text() == "Import the files"
    assert any("control digits" in line.lower() for line in findings(view))


def hostile_files(folder: Path) -> dict[str, str]:
    """A file of each bad kind, and a word of what is said of it."""
    with zipfile.ZipFile(folder / "bombe.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("[Content_Types].xml", "<Types/>")
        bomb.writestr("xl/workbook.xml", "<workbook/>")
        bomb.writestr("xl/worksheets/sheet1.xml", b"0" * 300_000_000)
    (folder / "tom.csv").write_bytes(b"")
    (folder / "bilde.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (folder / "laast.xlsx").write_bytes(
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    (folder / "dikt.csv").write_text("Ja, vi elsker\ndette landet\n", encoding="utf-8")
    return {
        "bombe.xlsx": "pakkes ut",
        "tom.csv": "er tom",
        "bilde.csv": "ikke kan leses",
        "laast.xlsx": "passord",
        "dikt.csv": "Kjente ikke igjen",
        "borte.csv": "er ikke der",
    }


def test_bad_files_are_explained_and_hold_up_no_other(
    qtbot: QtBot, view: ImportView, board_file: Path, tmp_path: Path, team: Workplace
) -> None:
    told = hostile_files(tmp_path)
    look_at(qtbot, view, board_file, *(tmp_path / name for name in told))
    assert "6 filer avvist" in file_cards(view)[0]
    cards = file_cards(view)[2:]
    for card, (name, words) in zip(cards, told.items(), strict=True):
        assert name in card
        assert words in card
        assert "Ingenting er endret" in card
    press(qtbot, view)
    assert len(BoardService(team).board().cards) == 2


def test_only_bad_files_leave_nothing_to_import(
    qtbot: QtBot, view: ImportView, tmp_path: Path
) -> None:
    (tmp_path / "tom.csv").write_bytes(b"")
    look_at(qtbot, view, tmp_path / "tom.csv")
    assert not view.report.store.isEnabled()
    assert view.report.again.hasFocus()


def test_files_may_be_dropped_folders_too(
    qtbot: QtBot, view: ImportView, board_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "bilde.png").write_bytes(b"\x89PNG")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
    view.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(view.presenter.changed):
        view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    assert len(file_cards(view)) == 2


def test_words_are_not_taken_for_files(view: ImportView) -> None:
    data = QMimeData()
    data.setText("Åse Berg")
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
    enter.ignore()
    view.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_cancel_goes_back_to_where_one_was(
    qtbot: QtBot, view: ImportView, board_file: Path
) -> None:
    view.presenter.look_at([board_file])
    view.overlay.findChild(type(view.report.again)).click()
    qtbot.waitUntil(view.overlay.isHidden)
    is_chosen = view.presenter.step is ImportStep.CHOOSE
    assert (view.choose.action if is_chosen else view.report.store).hasFocus()


def test_failure_while_storing_is_explained(
    qtbot: QtBot, view: ImportView, board_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskFull

    look_at(qtbot, view, board_file)
    with monkeypatch.context() as patch:
        patch.setattr(ImportService, "store", fail)
        with qtbot.waitSignal(view.presenter.failed):
            view.presenter.store()
    assert view.messages.text
    assert view.presenter.step is ImportStep.PREVIEW


def test_report_is_saved(
    qtbot: QtBot, view: ImportView, board_file: Path, tmp_path: Path, notices: HeardNotices
) -> None:
    look_at(qtbot, view, board_file)
    target = tmp_path / "rapport.txt"
    qtbot.keyClick(view.report.save, Qt.Key.Key_Space)
    dialog = view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert "tavle.csv" in target.read_text(encoding="utf-8")
    assert "rapport.txt" in notices.told[0]


def test_report_that_cannot_be_saved_is_said(
    qtbot: QtBot, view: ImportView, board_file: Path, tmp_path: Path, notices: HeardNotices
) -> None:
    look_at(qtbot, view, board_file)
    view.presenter.save_report(tmp_path)
    assert notices.warned
