"""The other parts of «Dokumenter»: many at once, what isn't filed, the pages and the report."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from teamdesk.core.kept_views import KeptViews
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.services.documents.exported import BatchReport, RefusedDocument
from teamdesk.services.documents.papers.plan import NoPlan
from teamdesk.services.documents.papers.week import NothingPlanned
from teamdesk.ui.documents.people_to_export import due_this_month, people_of
from teamdesk.ui.documents.place import make_documents
from teamdesk.ui.documents.view import Part
from teamdesk.ui.exporting import ExportTools
from teamdesk.ui.folder_choice import FolderMemory
from teamdesk.ui.paper.printing import NoPrinter, PrinterDialogs
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.columns import ColumnsRole
from tests.exports.reading import open_pdf
from tests.helpers.accessibility import assert_all_named
from tests.helpers.handed_out import document_service, make_plan
from tests.helpers.ready_folder import ReadyFolder

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.documents.view import DocumentsView
    from teamdesk.ui.paper.preview_page import PreviewPage
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ut"
    folder.mkdir()
    return folder


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings, small_team: SmallTeam, folder: Path) -> DocumentsView:
    make_plan(small_team, "Åse Berg")
    make_plan(small_team, "Bjarne Moe")
    tools = ExportTools(document_service(small_team), ReadyFolder(folder), FolderMemory(folder))
    view = make_documents(tools, around)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    return view


def export_many(view: DocumentsView, qtbot: QtBot) -> None:
    view.show_part(Part.MANY)
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.many.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view._around.jobs.running == 0)


def preview(view: DocumentsView, qtbot: QtBot) -> PreviewPage:
    view.chooser.kinds.choose(DocumentKind.PLAN)
    view.chooser.retranslate()
    qtbot.mouseClick(view.chooser.pages, Qt.MouseButton.LeftButton)
    looking = view.looking
    qtbot.waitUntil(lambda: looking.page is not None and looking.page.isVisible(), timeout=20_000)
    assert looking.page is not None
    return looking.page


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(widget, key)


def tick(view: DocumentsView, qtbot: QtBot, kind: DocumentKind) -> None:
    kinds = view.many.kinds
    kinds.rows.setCurrentIndex(kinds.model.index(kinds.model.rows.index(kind)))
    press(qtbot, kinds.rows, Qt.Key.Key_Space)


def row(number: int, on: date | None, kind: DocumentKind = DocumentKind.PLAN) -> SubjectRow:
    case_id = UUID(int=number)
    return SubjectRow(kind, case_id, case_id, str(number), f"P{number}", on, "", is_final=True)


def test_people_have_what_there_is_of_the_chosen_kinds() -> None:
    plans, weeks = [row(1, None), row(2, None)], [row(2, None, DocumentKind.WEEK_PLAN)]
    subjects = {DocumentKind.PLAN: plans, DocumentKind.WEEK_PLAN: weeks}
    found = people_of(subjects, tuple(subjects))
    assert [(each.name, len(each.subjects)) for each in found] == [("P1", 1), ("P2", 2)]
    assert [each.name for each in people_of(subjects, (DocumentKind.WEEK_PLAN,))] == ["P2"]


@pytest.mark.parametrize(
    ("on", "is_due"),
    [
        (date(2026, 10, 1), True),
        (date(2026, 11, 30), True),
        (date(2026, 12, 1), False),
        (None, False),
    ],
)
def test_due_this_month_holds_what_is_late_too(on: date | None, is_due: bool) -> None:
    people = people_of({DocumentKind.PLAN: [row(1, on)]}, (DocumentKind.PLAN,))
    assert bool(due_this_month(people, date(2026, 11, 23))) is is_due


def test_many_are_exported_but_for_who_is_left_out(
    view: DocumentsView, qtbot: QtBot, folder: Path
) -> None:
    view.show_part(Part.MANY)
    view.take_focus()
    press(qtbot, view.many.table.rows, Qt.Key.Key_Space)
    export_many(view, qtbot)
    assert len(list(folder.glob("IP_*.docx"))) == 1


def test_plans_due_are_chosen_by_their_month(view: DocumentsView) -> None:
    view.show_part(Part.MANY)
    view.many.who.setCurrentIndex(1)
    assert not view.many.model.rows
    assert not view.many.go.isEnabled()
    assert view.many.empty.isVisible()


def test_space_ticks_a_kind_and_unticks_it(view: DocumentsView, qtbot: QtBot) -> None:
    view.show_part(Part.MANY)
    assert view.many.kinds.chosen == (DocumentKind.PLAN,)
    assert len(view.many.wanted) == 2
    tick(view, qtbot, DocumentKind.MY_PLAN)
    assert {each.kind for each in view.many.wanted} == {DocumentKind.PLAN, DocumentKind.MY_PLAN}
    tick(view, qtbot, DocumentKind.PLAN)
    assert {each.kind for each in view.many.wanted} == {DocumentKind.MY_PLAN}


def test_persons_keep_their_room_beside_all_kinds_on_the_wall(view: DocumentsView) -> None:
    view._around.theme.use(ThemeName.PROJECTOR)
    view.resize(1300, 640)
    view.show_part(Part.MANY)
    QApplication.processEvents()
    many = view.many
    assert many.table.rows.viewport().height() >= 2 * many.table.rows.sizeHintForRow(0)
    assert many.go.visibleRegion().boundingRect().height() == many.go.height()


def test_exported_stands_as_not_filed_until_it_is(view: DocumentsView, qtbot: QtBot) -> None:
    export_many(view, qtbot)
    view.show_part(Part.UNFILED)
    assert len(view.unfiled.model.rows) == 2
    view.unfiled._on_every()
    qtbot.mouseClick(view.unfiled.file, Qt.MouseButton.LeftButton)
    view.unfiled.form.reference.setText("2026/4711")
    press(qtbot, view.unfiled.form.reference, Qt.Key.Key_Return)
    assert not view.unfiled.model.rows
    assert {each.record_reference for each in view.history.model.rows} == {"2026/4711"}
    view._around.undo.undo()
    assert len(view.unfiled.model.rows) == 2


def test_filed_document_is_taken_back_from_the_history(view: DocumentsView, qtbot: QtBot) -> None:
    export_many(view, qtbot)
    view.show_part(Part.HAND_OUT)
    history = view.history
    qtbot.mouseClick(history.file, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(history.form.save, Qt.MouseButton.LeftButton)
    assert history.current is not None
    assert history.current.filed_on == view._around.clock.today()
    qtbot.mouseClick(history.file, Qt.MouseButton.LeftButton)
    assert history.current.filed_on is None
    view._around.undo.undo()
    assert history.current.filed_on is not None


def test_escape_leaves_the_form_of_the_record(view: DocumentsView, qtbot: QtBot) -> None:
    export_many(view, qtbot)
    view.show_part(Part.HAND_OUT)
    qtbot.mouseClick(view.history.file, Qt.MouseButton.LeftButton)
    press(qtbot, view.history.form.reference, Qt.Key.Key_Escape)
    assert view.history.form.isHidden()


def test_very_file_is_written_again(view: DocumentsView, qtbot: QtBot, folder: Path) -> None:
    export_many(view, qtbot)
    view.show_part(Part.HAND_OUT)
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.history.same, Qt.MouseButton.LeftButton)
    files = list(folder.iterdir())
    assert len(files) == 3
    assert len({file.read_bytes() for file in files}) == 2


def test_pages_are_turned_by_key_and_read_aloud(view: DocumentsView, qtbot: QtBot) -> None:
    page = preview(view, qtbot)
    assert page.sheet.count > 1
    assert "Individuell plan" in page.sheet.accessibleDescription()
    press(qtbot, page.sheet, Qt.Key.Key_End)
    assert page.sheet.accessibleName() == f"Side {page.sheet.count} av {page.sheet.count}"
    press(qtbot, page.sheet, Qt.Key.Key_Home)
    assert page.place.text().startswith("Side 1 av")
    assert not page.before.isEnabled()


def test_page_is_made_larger_and_fitted_by_key(view: DocumentsView, qtbot: QtBot) -> None:
    page = preview(view, qtbot)
    fitted = page.sheet.zoom
    press(qtbot, page.sheet, Qt.Key.Key_Plus)
    assert page.sheet.zoom > fitted
    press(qtbot, page.sheet, Qt.Key.Key_0)
    assert page.sheet.zoom == fitted


def test_pages_leave_nothing_on_the_disk_and_nothing_in_the_log(
    view: DocumentsView, qtbot: QtBot, folder: Path
) -> None:
    page = preview(view, qtbot)
    assert not list(folder.iterdir())
    qtbot.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert page.sheet.count == 0
    assert not view.history.model.rows


def test_wall_shows_no_page(view: DocumentsView, qtbot: QtBot, around: Surroundings) -> None:
    page = preview(view, qtbot)
    around.theme.use(ThemeName.PROJECTOR)
    assert page.covered.isVisible()
    assert not page.print.isEnabled()
    assert page.sheet.accessibleDescription() == ""


class ReadyPrinter:
    """A printer that writes a file for the test to read."""

    def __init__(self, target: Path) -> None:
        self._target = target

    def ask(
        self, _parent: QWidget, _title: str, _pages: int, chosen: Callable[[QPrinter], None]
    ) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._target))
        chosen(printer)


def test_print_has_every_page_and_stands_in_the_log(
    view: DocumentsView, qtbot: QtBot, tmp_path: Path, notices: HeardNotices
) -> None:
    page = preview(view, qtbot)
    page._printers = ReadyPrinter(tmp_path / "papir.pdf")
    for _turn in range(2):
        with qtbot.waitSignal(page._printer.printed, timeout=20_000):
            qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert len(open_pdf((tmp_path / "papir.pdf").read_bytes()).pages) == page.sheet.count
    logged = view._documents.documents()
    assert [row.is_printed for row in logged] == [True, True]
    assert sorted(row.is_again for row in logged) == [False, True]
    assert "skriveren" in notices.told[-1]


def test_machine_without_a_printer_is_explained(
    view: DocumentsView, qtbot: QtBot, notices: HeardNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("teamdesk.ui.paper.printing.QPrinterInfo.availablePrinterNames", lambda: [])
    page = preview(view, qtbot)
    assert isinstance(page._printers, PrinterDialogs)
    qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert isinstance(notices.failures[0], NoPrinter)
    assert not view._documents.documents()


def test_bar_of_an_earlier_export_goes_where_nothing_is_made(
    view: DocumentsView, qtbot: QtBot, notices: HeardNotices
) -> None:
    export_many(view, qtbot)
    assert view.exporter.bar.isVisible()
    view.many.leaving.recipient.name.setText("Nordvik trygdekontor")
    qtbot.mouseClick(view.many.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view._around.jobs.running == 0, timeout=20_000)
    assert notices.failures
    assert not view.exporter.bar.isVisible()


def test_receivers_are_offered_of_one_person_and_not_of_several(
    view: DocumentsView, qtbot: QtBot
) -> None:
    view.chooser.kinds.choose(DocumentKind.PLAN)
    choice = view.chooser.leaving.recipient.choice
    assert choice.isHidden()
    view.take_focus()
    press(qtbot, view.chooser.table.rows, Qt.Key.Key_Space)
    assert choice.itemText(1) == "Berit Moen"
    assert not choice.isHidden()
    qtbot.mouseClick(view.chooser.every, Qt.MouseButton.LeftButton)
    assert choice.isHidden()


def test_report_tells_who_was_refused_and_why(view: DocumentsView, qtbot: QtBot) -> None:
    (case_id, *_others) = (row.id for row in view.many.wanted)
    command = ExportDocument(DocumentKind.PLAN, case_id, (DocumentFormat.PDF,), Path())
    refused = (RefusedDocument(command, NoPlan()), RefusedDocument(command, NothingPlanned()))
    view.exporter._on_finished(BatchReport((), None, refused, 3))
    told = [cell.text for cell in view.report.model.index(0).data(ColumnsRole.CELLS)]
    assert told == [
        "Individuell plan",
        "Åse Berg",
        "Denne personen har ingen plan ennå.",
    ]
    assert "3 ble ikke påbegynt" in view.report.told.text()
    press(qtbot, view.report.back, Qt.Key.Key_Space)
    assert not view.report.isVisible()


def test_report_is_left_with_escape_from_its_list(view: DocumentsView, qtbot: QtBot) -> None:
    command = ExportDocument(DocumentKind.PLAN, UUID(int=1), (DocumentFormat.PDF,), Path())
    view.exporter._on_finished(BatchReport((), None, (RefusedDocument(command, NoPlan()),), 1))
    view.report.table.rows.setFocus()
    press(qtbot, view.report.table.rows, Qt.Key.Key_Escape)
    assert not view.report.isVisible()


def test_folder_is_remembered_between_starts(tmp_path: Path) -> None:
    FolderMemory(kept=KeptViews(tmp_path).of("exports")).folder = tmp_path
    assert FolderMemory(kept=KeptViews(tmp_path).of("exports")).folder == tmp_path


def test_folder_that_is_gone_is_not_begun_in(tmp_path: Path) -> None:
    views = KeptViews(tmp_path)
    views.of("exports").keep({"folder": str(tmp_path / "borte")})
    assert FolderMemory(kept=views.of("exports")).folder == Path.home()


@pytest.mark.parametrize("part", list(Part))
def test_every_control_of_a_part_has_a_name(view: DocumentsView, qtbot: QtBot, part: Part) -> None:
    export_many(view, qtbot)
    view.show_part(part)
    assert_all_named(view)


def test_invitations_ask_for_the_occasion_and_tell_what_lacks(
    view: DocumentsView, qtbot: QtBot
) -> None:
    asked = view.chooser.leaving.occasion
    view.chooser.kinds.choose(DocumentKind.PLAN)
    view.chooser.retranslate()
    assert asked.isHidden()
    view.chooser.kinds.choose(DocumentKind.INVITATION)
    view.chooser.retranslate()
    assert asked.isVisible()
    assert asked.gaps.isHidden()
    qtbot.mouseClick(view.chooser.every, Qt.MouseButton.LeftButton)
    assert "klokkeslettet, stedet" in asked.gaps.text()
    qtbot.keyClicks(asked.place, "Helsehuset")
    assert "klokkeslettet, stedet" not in asked.gaps.text()
    with qtbot.waitSignal(view.chooser.export_requested) as sent:
        view.chooser.go.click()
    assert [each.occasion.place for each in sent.args[0]] == ["Helsehuset"] * 2


def test_invitations_among_many_have_the_occasion_that_is_typed(
    view: DocumentsView, qtbot: QtBot
) -> None:
    view.show_part(Part.MANY)
    asked = view.many.leaving.occasion
    assert asked.isHidden()
    tick(view, qtbot, DocumentKind.INVITATION)
    assert asked.isVisible()
    assert "klokkeslettet" in asked.gaps.text()
    qtbot.keyClicks(asked.at, "10.30")
    assert "klokkeslettet" not in asked.gaps.text()
    with qtbot.waitSignal(view.many.export_requested) as sent:
        view.many.go.click()
    told = {each.kind: each.occasion for each in sent.args[0]}
    assert told[DocumentKind.PLAN] is None
    assert told[DocumentKind.INVITATION].at == "10.30"


def test_nothing_handed_out_is_not_told_as_all_filed(view: DocumentsView, qtbot: QtBot) -> None:
    assert "Ingenting er eksportert ennå" in view.unfiled.empty.accessibleName()
    export_many(view, qtbot)
    view.show_part(Part.UNFILED)
    qtbot.mouseClick(view.unfiled.every, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.unfiled.file, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view.unfiled.form.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not view.unfiled.model.rows)
    assert "Alt er overført" in view.unfiled.empty.accessibleName()
