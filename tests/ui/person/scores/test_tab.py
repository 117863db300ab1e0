from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from teamdesk.ui.person.scores.tab import AssessmentsTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.widgets.columns import ColumnsRole
from tests.helpers.measured import measure

if TYPE_CHECKING:
    from tests.ui.person.conftest import Opened

DAY = date(2026, 11, 20)


def measured(opened: Opened, instrument: str, values: list[float | None], scale: str = "") -> None:
    with opened.team.workplace.writing() as work:
        measure(work, opened.case_id, instrument, values, DAY, scale)
        work.commit()


def results(opened: Opened) -> list[str]:
    opened.view.open_tab(TabKey.ASSESSMENTS)
    opened.view.presenter.refresh()
    tab = opened.view.tab
    assert isinstance(tab, AssessmentsTab)
    rows = range(tab.model.rowCount())
    return [tab.model.index(row).data(ColumnsRole.CELLS)[3].text for row in rows]


def test_incomplete_assessment_says_how_much_is_filled_in(opened: Opened) -> None:
    measured(opened, "barthel_20", [2, 1, None, None, 1, 1, 1, 1, 1, 1])
    assert results(opened) == ["8 av 10 utfylt"]


def test_complete_assessment_has_its_total(opened: Opened) -> None:
    measured(opened, "sppb", [2, 2, 3])
    assert results(opened) == ["7 / 12"]


def test_seconds_are_called_seconds(opened: Opened) -> None:
    measured(opened, "tug", [19.8])
    assert results(opened) == ["19,8 s"]


def test_copm_has_a_mean_a_scale_and_no_total(opened: Opened) -> None:
    measured(opened, "copm", [3, 4], "performance")
    assert results(opened) == ["utførelse 3,5"]
