"""«To be discussed» takes a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.meetings import AgendaReason, Depth
from teamdesk.ui.meeting.preparing.asking import AskingPart
from teamdesk.ui.meeting.preparing.deeds import Asking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.agenda import AgendaRow
    from tests.ui.meeting.conftest import Room


@pytest.fixture
def line(room: Room) -> AgendaRow:
    """A case that nothing presses on."""
    rows = room.presenter.rows
    assert rows is not None
    return replace(rows.agenda[0], reason=AgendaReason.ROUTINE, depth=Depth.LISTED)


@pytest.fixture
def part(qtbot: QtBot, room: Room) -> AskingPart:
    found = AskingPart(room.around)
    qtbot.addWidget(found)
    found.show()
    return found


def test_asking_without_a_reason_is_refused_at_the_field(part: AskingPart, line: AgendaRow) -> None:
    part.show_line(line, {}, is_frozen=False, is_same=False)
    part.tick.click()
    assert not part.is_whole(leads_there=True)
    assert part.why_field.has_error
    assert part.why.hasFocus()


def test_asking_with_a_reason_is_whole(part: AskingPart, line: AgendaRow) -> None:
    part.show_line(line, {}, is_frozen=False, is_same=False)
    part.tick.click()
    part.why.setText("Datteren vil ha svar.")
    assert part.is_whole()
    assert part.asking == Asking(Depth.DISCUSSED, "Datteren vil ha svar.")


def test_asking_after_the_agenda_is_settled_takes_a_second_reason(
    part: AskingPart, line: AgendaRow
) -> None:
    part.show_line(line, {}, is_frozen=True, is_same=False)
    part.tick.click()
    part.why.setText("Falt i natt.")
    assert not part.is_whole()
    assert part.late_field.has_error
    part.late.setText("Skjedde etter fristen.")
    assert part.is_whole()


def test_asking_keeps_what_is_typed_when_the_line_comes_again(
    part: AskingPart, line: AgendaRow
) -> None:
    part.show_line(line, {}, is_frozen=False, is_same=False)
    part.tick.click()
    part.why.setText("Halv setning")
    part.show_line(replace(line, version=9), {}, is_frozen=False, is_same=True)
    assert part.why.text() == "Halv setning"


def test_asking_begun_and_left_is_there_again(part: AskingPart, line: AgendaRow) -> None:
    part.show_line(line, {"asked": "1", "why": "Begynt"}, is_frozen=False, is_same=False)
    assert (part.tick.isChecked(), part.why.text()) == (True, "Begynt")


def test_asking_taken_back_lowers_the_case(part: AskingPart, line: AgendaRow) -> None:
    asked = replace(line, depth=Depth.DISCUSSED, why="Trappa.", reason=AgendaReason.ASKED_FOR)
    part.show_line(asked, {}, is_frozen=False, is_same=False)
    part.tick.click()
    assert part.asking == Asking(Depth.BRIEF)
