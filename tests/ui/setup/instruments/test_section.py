"""«Kartlegging» in «Oppsett»: ticks, changes that matter, own scores and the code list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.instruments.own_score import TotalRule
from teamdesk.services.instrument_settings import InstrumentSettingsService
from teamdesk.ui.setup.instruments.section import InstrumentsSection
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.domain.instruments.team_choice import InstrumentChoice
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam


@pytest.fixture
def section(qtbot: QtBot, around: Surroundings, team: SmallTeam) -> InstrumentsSection:
    section = InstrumentsSection(around, InstrumentSettingsService(team.workplace))
    qtbot.addWidget(section)
    section.show()
    section.show_now()
    return section


def chosen(team: SmallTeam) -> InstrumentChoice:
    return InstrumentSettingsService(team.workplace).settings().choice


def test_instrument_that_is_unticked_is_offered_no_more_until_undone(
    section: InstrumentsSection, team: SmallTeam, around: Surroundings
) -> None:
    section.cards["copm"].use.click()
    assert "copm" not in chosen(team).used
    around.undo.undo()
    assert "copm" in chosen(team).used
    assert section.cards["copm"].use.isChecked()


def test_change_that_matters_is_kept_with_its_source_and_goes_back(
    section: InstrumentsSection, team: SmallTeam
) -> None:
    line = section.cards["copm"].lines["performance"]
    line.limit.setText("2")
    line.source.setText("Teamets avtale")
    line.source.editingFinished.emit()
    ((_key, kept),) = chosen(team).matters
    assert (kept.value, kept.source) == (2.0, "Teamets avtale")
    line.back.click()
    assert chosen(team).matters == ()
    assert line.limit.text() == "3"


@pytest.mark.parametrize("typed", ["mye", "0", "5–2", "-1"])
def test_change_that_can_not_be_is_told_at_its_field(
    section: InstrumentsSection, team: SmallTeam, typed: str
) -> None:
    line = section.cards["sppb"].lines[""]
    line.limit.setText(typed)
    line.limit.editingFinished.emit()
    assert "over 0" in line.limit.accessibleDescription()
    assert chosen(team).matters == ()


def test_own_score_is_described_and_used(section: InstrumentsSection, team: SmallTeam) -> None:
    section.add.click()
    section.form.name.setText("HSCL-5")
    section.form.least.setText("1")
    section.form.most.setText("4")
    section.form.rule.setCurrentIndex(section.form.rule.findData(TotalRule.MEAN.value))
    section.form.questions.setPlainText("Redd\nNedstemt\n")
    section.form.save.click()
    (score,) = chosen(team).own
    assert (score.key, score.most, score.questions) == ("own:HSCL-5", 4, ("Redd", "Nedstemt"))
    assert section.cards["own:HSCL-5"].use.isChecked()
    assert section.form.isHidden()


def test_own_score_of_no_range_is_told_at_its_field(
    section: InstrumentsSection, team: SmallTeam
) -> None:
    section.add.click()
    section.form.name.setText("NRS")
    section.form.most.setText("0")
    section.form.save.click()
    assert "over den laveste" in section.form.most.accessibleDescription()
    assert not chosen(team).own


def test_own_score_that_nobody_used_can_go(section: InstrumentsSection, team: SmallTeam) -> None:
    section.add.click()
    section.form.name.setText("NRS")
    section.form.save.click()
    section.cards["own:NRS"].remove.click()
    assert not chosen(team).own
    assert "own:NRS" not in section.cards


def test_code_list_is_read_and_says_what_was_not_used(
    qtbot: QtBot, section: InstrumentsSection, tmp_path: Path, around: Surroundings
) -> None:
    path = tmp_path / "icf.csv"
    path.write_text("kode;tittel\nd450;Gå\ntull;Feil\n", encoding="utf-8")
    section.icf.look_at(str(path))
    qtbot.waitUntil(section.icf.choose.isEnabled)
    assert section.icf.told.text() == "1 tittel"
    assert "Linje 3: tull · Feil" in section.icf.refused.text()
    around.undo.undo()
    assert section.icf.told.text() == "Ingen liste er hentet."


def test_everything_in_the_section_has_a_name(section: InstrumentsSection) -> None:
    section.begin_new()
    assert not nameless(section)
