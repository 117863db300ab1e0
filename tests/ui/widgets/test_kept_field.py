"""What is half typed stays when others store something meanwhile."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.ui.widgets.kept_field import KeptDay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


@pytest.fixture
def day(qtbot: QtBot, around: Surroundings) -> KeptDay:
    field = KeptDay(around)
    qtbot.addWidget(field)
    field.show_stored(MONDAY)
    return field


def test_kept_day_half_typed_stays_when_another_is_stored(day: KeptDay) -> None:
    day.text.setText("27. no")
    day.show_stored(FRIDAY)
    assert day.text.text() == "27. no"


def test_kept_day_is_written_whole_once_it_is_stored(day: KeptDay) -> None:
    day.text.setText("fre")
    day.show_stored(FRIDAY)
    day.show_stored(FRIDAY)
    assert day.text.text() == "27.11.2026"


def test_kept_day_untouched_shows_what_is_stored(day: KeptDay) -> None:
    day.show_stored(FRIDAY)
    assert day.value == FRIDAY


def test_kept_day_is_written_anew_in_another_language(day: KeptDay, around: Surroundings) -> None:
    around.texts.use(Language.EN)
    day.show_stored(MONDAY)
    assert day.text.text() == "23 Nov 2026"
    around.texts.use(Language.NB)
    assert day.value == MONDAY
    day.show_stored(MONDAY)
    assert day.text.text() == "23.11.2026"
