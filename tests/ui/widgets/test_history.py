from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from teamdesk.domain.changes import Entity
from teamdesk.domain.rows.history import ChangeAction, FieldChange, HistoryRow
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.history_words import history_lines

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ROW = HistoryRow(
    id=uuid4(),
    subject=Entity.GOAL,
    subject_id=uuid4(),
    at=AT,
    by="Kari Hansen",
    action=ChangeAction.CHANGED,
    fields=(FieldChange("text", "Gå ut", "Gå til butikken"),),
)


def read(*_subjects: UUID) -> tuple[HistoryRow, ...]:
    return (ROW,)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (FieldChange("text", "Ut", "Inn"), "Tekst: «Ut» → «Inn»"),
        (FieldChange("target_on", None, "2026-12-11"), "Frist: «11.12.2026»"),
        (FieldChange("status", "slow", "reached"), "Status: «går tregt» → «nådd»"),
        (FieldChange("arena", "Ute", None), "Hvor: «Ute» ble tatt bort"),
        (FieldChange("is_partly_reached", "False", "True"), "Delvis nådd: «nei» → «ja»"),
        (
            FieldChange("taper", "[]", '[["2026-11-23", 3, 30], ["2026-12-07", 0, 0]]'),
            "Nedtrappingsplan: «uke 48: 3 × 30 min, uke 50: 0»",
        ),
        (
            FieldChange("taper", "[['2026-11-23', 3, 30]]", "[]"),
            "Nedtrappingsplan: endret",
        ),
        (
            FieldChange("offer", "offered", "declined"),
            "Tilbud om individuell plan: «tilbudt» → «avslått»",
        ),
        (FieldChange("ended_because", None, "moved"), "Hvorfor det ble avsluttet: «flyttet»"),
        (FieldChange("coordinator_kind", None, "child"), "Type koordinator: «Barnekoordinator»"),
        (
            FieldChange("rounds", "[]", '[{"goals": "2026-01-05"}, {"goals": "2026-11-09"}]'),
            "Mål: «9.11.2026»",
        ),
        (
            FieldChange("not_relevant", "{}", '{"needs": "Klarer seg selv"}'),
            "Behov for tjenester, ikke aktuelt: «Klarer seg selv»",
        ),
        (
            FieldChange("criteria", "{}", '{"motivated": {"answer": "yes", "reason": "Vil ut"}}'),
            "Personen er motivert: «ja (Vil ut)»",
        ),
        (FieldChange("odd_one", None, "x"), "odd one: «x»"),
    ],
)
def test_line_says_the_field_in_words(texts: Texts, change: FieldChange, said: str) -> None:
    assert history_lines(texts, replace(ROW, fields=(change,))) == (said,)


def test_checklist_has_a_line_for_each_answer_that_is_another(texts: Texts) -> None:
    before = '{"motivated": {"answer": "yes"}, "potential": {"answer": "no"}}'
    after = '{"motivated": {"answer": "unclear"}, "safe_at_home": {"answer": "yes"}}'
    row = replace(ROW, fields=(FieldChange("criteria", before, after),))
    motivated, potential, safe = history_lines(texts, row)
    assert motivated == "Personen er motivert: «ja» → «uavklart»"
    assert potential.endswith(": «nei» ble tatt bort")
    assert safe.endswith(": «ja»")


def test_line_leaves_out_what_goes_without_saying(texts: Texts) -> None:
    row = replace(ROW, fields=(FieldChange("status_on", None, "2026-11-23"),))
    assert history_lines(texts, row) == ()


def test_button_opens_the_history_and_escape_closes_it(qtbot: QtBot, around: Surroundings) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = HistoryButton(around, read, page)
    button.show_subject("Gå ut", ROW.subject_id)
    page.resize(900, 600)
    page.show()
    panel = button.open()
    assert panel is not None
    assert [line.text for line in panel.model.rows] == ["Tekst: «Gå ut» → «Gå til butikken»"]
    assert panel.model.rows[0].aside == "Kari Hansen"
    with qtbot.waitSignal(panel.destroyed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_button_is_not_on_the_wall(qtbot: QtBot, around: Surroundings) -> None:
    button = HistoryButton(around, read)
    qtbot.addWidget(button)
    button.show_subject("Gå ut", ROW.subject_id)
    around.theme.use(ThemeName.PROJECTOR)
    assert button.isHidden()


def test_history_of_one_field_leaves_the_others_out(qtbot: QtBot, around: Surroundings) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = (
        replace(
            ROW, fields=(FieldChange("what_matters", "Ut", "Inn"), FieldChange("zone", "", "1"))
        ),
        replace(ROW, id=uuid4(), action=ChangeAction.ADDED, fields=()),
    )
    button = HistoryButton(around, lambda *_subjects: rows, page, only=("what_matters",))
    button.show_subject("Hva er viktig", uuid4())
    panel = button.open()
    assert panel is not None
    assert [line.text for line in panel.model.rows] == ["Hva er viktig for deg?: «Ut» → «Inn»"]
