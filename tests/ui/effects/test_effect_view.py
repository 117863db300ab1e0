from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.effects.told_tables import LEFT_OUT
from teamdesk.services.effects import EffectService
from teamdesk.ui.effects.place import make_effects
from teamdesk.ui.effects.presenter import Span
from teamdesk.ui.effects.view import Part
from teamdesk.ui.exporting import ExportTools
from teamdesk.ui.folder_choice import FolderMemory
from teamdesk.ui.navigation import ASSESSMENTS, Location, Place
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.columns import ColumnsRole
from tests.helpers.accessibility import assert_all_named
from tests.helpers.handed_out import document_service
from tests.helpers.measured import measure
from tests.helpers.ready_folder import ReadyFolder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.effects.figures_page import FiguresPage
    from teamdesk.ui.effects.view import EffectView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam

DAY = date(2026, 11, 2)


@pytest.fixture
def documents(small_team: SmallTeam) -> DocumentService:
    return document_service(small_team)


@pytest.fixture
def view(
    qtbot: QtBot,
    around: Surroundings,
    small_team: SmallTeam,
    documents: DocumentService,
    tmp_path: Path,
) -> EffectView:
    for name in ("Åse Berg", "Bjarne Moe", "Kari Lie"):
        card = small_team.refer(name)
    with small_team.workplace.writing() as work:
        measure(work, card.case_id, "sppb", [2, 2, 2], DAY)
        work.commit()
    tools = ExportTools(documents, ReadyFolder(tmp_path), FolderMemory(Path("/")))
    view = make_effects(EffectService(small_team.workplace), tools, around)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    with qtbot.waitSignal(view.presenter.shown):
        view.show()
    return view


def lines(page: FiguresPage, title: str) -> list[list[str]]:
    card = next(card for card in page.cards if card.accessibleName() == title)
    model = card.model
    indexes = [model.index(place) for place in range(len(model.rows))]
    return [[cell.text for cell in index.data(ColumnsRole.CELLS)] for index in indexes]


def test_effect_shows_whole_figures_and_marks_what_is_too_few(view: EffectView) -> None:
    hospital = lines(view.figures, "Inngangsveier")[0]
    assert hospital[1] == "3"
    assert hospital[-1] == "n = 3, for få til å vise andre"


def test_effect_on_a_wall_shows_what_may_leave_the_team(
    view: EffectView, around: Surroundings
) -> None:
    around.theme.use(ThemeName.PROJECTOR)
    hospital = lines(view.figures, "Inngangsveier")[0]
    assert hospital[1:3] == [LEFT_OUT, LEFT_OUT]
    assert len(hospital) == 3


def test_effect_names_every_control(view: EffectView) -> None:
    for part in Part:
        view.parts.choose(part)
        assert_all_named(view)


def test_choosing_another_year_counts_anew(view: EffectView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.presenter.shown):
        view.presenter.choose(Span.LAST_YEAR)
    assert lines(view.figures, "Inngangsveier")[0][1] == "0"


def test_own_days_that_come_the_wrong_way_round_are_turned(view: EffectView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.presenter.shown):
        view.presenter.choose_days(DAY + timedelta(days=30), DAY)
    assert (view.presenter.period.first, lines(view.figures, "Inngangsveier")[0][1]) == (DAY, "3")


def test_enter_on_a_case_without_an_end_score_opens_its_assessments(
    view: EffectView, around: Surroundings, qtbot: QtBot
) -> None:
    view.parts.choose(Part.MISSING)
    view.parts.chosen.emit(Part.MISSING)
    rows = view.missing.table.rows
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    (missing,) = view.missing.model.rows
    assert around.navigator.current == Location(Place.PERSON, missing.person_id, ASSESSMENTS)


def test_only_a_year_that_is_over_can_be_handed_out(view: EffectView, qtbot: QtBot) -> None:
    found = [view.paper.go.isEnabled()]
    for span in (Span.THIS_YEAR, Span.LAST_YEAR):
        with qtbot.waitSignal(view.presenter.shown):
            view.presenter.choose(span)
        found.append(view.paper.go.isEnabled())
    assert found == [False, False, True]


def export_last_year(view: EffectView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.presenter.shown):
        view.presenter.choose(Span.LAST_YEAR)
    view.paper.go.click()
    qtbot.waitUntil(view.exporter.bar.isVisible)


def test_year_is_written_as_word_and_logged(
    view: EffectView, documents: DocumentService, qtbot: QtBot, tmp_path: Path
) -> None:
    export_last_year(view, qtbot)
    (row,) = documents.documents()
    assert (row.kind, row.file_name) == (DocumentKind.EFFECT_REPORT, "Effekt_2025.docx")
    assert (tmp_path / row.file_name).exists()


def test_place_says_that_figures_stand_and_counts_anew_where_the_paper_never_left(
    view: EffectView, around: Surroundings, qtbot: QtBot
) -> None:
    export_last_year(view, qtbot)
    qtbot.waitUntil(view.paper.anew.isVisible)
    assert "talt opp og eksportert" in view.paper.said.text()
    view.paper.anew.click()
    qtbot.waitUntil(view.paper.anew.isHidden)
    around.undo.undo()
    qtbot.waitUntil(view.paper.anew.isVisible)


def test_table_by_two_kinds_has_shades_above_it_and_others_bars(view: EffectView) -> None:
    shown = {
        card.accessibleName(): (not card.bars.isHidden(), not card.fields.isHidden())
        for card in view.figures.cards
    }
    assert shown["Inngangsveier"] == (True, False)
    assert shown["Hvordan det gikk, etter behovsnivå"] == (False, False)


def test_every_column_of_figures_has_a_head(view: EffectView) -> None:
    heads = [column.title for card in view.figures.cards for column in card.model.columns]
    assert heads
    assert all(heads)


def test_list_for_the_register_is_of_last_year(
    view: EffectView, documents: DocumentService, qtbot: QtBot
) -> None:
    view.register_paper.go.click()
    qtbot.waitUntil(view.exporter.bar.isVisible)
    (row,) = documents.documents()
    assert (row.kind, row.week_of) == (DocumentKind.REGISTER_LIST, date(2025, 1, 1))


def test_limit_is_kept_and_taken_back(
    view: EffectView, around: Surroundings, small_team: SmallTeam
) -> None:
    service = EffectService(small_team.workplace)
    view.presenter.set_limit(20)
    assert service.settings().limit == 20
    around.undo.undo()
    assert service.settings().limit == 10


def test_part_on_the_wall_is_no_higher_for_what_another_needs(
    view: EffectView, around: Surroundings
) -> None:
    around.theme.use(ThemeName.PROJECTOR)
    with_figures = view.least_size().height()
    view.parts.choose(Part.REGISTER)
    view.parts.chosen.emit(Part.REGISTER)
    assert view.least_size().height() > with_figures


@pytest.mark.parametrize("part", [Part.FIGURES, Part.REGISTER])
def test_pages_of_a_year_are_read_before_they_leave(
    view: EffectView, documents: DocumentService, qtbot: QtBot, part: Part
) -> None:
    with qtbot.waitSignal(view.presenter.shown):
        view.presenter.choose(Span.LAST_YEAR)
    view.parts.choose(part)
    view.parts.chosen.emit(part)
    paper = view.paper if part is Part.FIGURES else view.register_paper
    paper.pages.click()
    looking = view.looking
    qtbot.waitUntil(lambda: looking.page is not None and looking.page.isVisible(), timeout=20_000)
    assert looking.page is not None
    assert looking.page.sheet.count > 0
    assert view.parts.isHidden()
    # What was only looked at is no figure that stands for good.
    assert view.presenter.state is not None
    assert view.presenter.state.standing is None
    assert not documents.documents()
    looking.page.back.click()
    assert paper.pages.isVisible()
    assert view.parts.isVisible()
