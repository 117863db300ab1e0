"""What the tour says of itself, and that it takes away its own old pictures only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.report import StepResult, TourReport, clear_last_tour

if TYPE_CHECKING:
    from pathlib import Path

GONE_WELL = StepResult("Se på tavla", 1.25)
FAILED = StepResult("Skriv et notat", 20.0, "no promise was read")


def test_report_with_a_failed_step_is_not_ok() -> None:
    assert TourReport([GONE_WELL]).is_ok
    assert not TourReport([GONE_WELL, FAILED]).is_ok


def test_report_tells_why_a_step_failed(tmp_path: Path) -> None:
    TourReport([GONE_WELL, FAILED]).write(tmp_path)
    written = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert [step["reason"] for step in written["steps"]] == ["", "no promise was read"]
    told = (tmp_path / "tour.txt").read_text(encoding="utf-8").splitlines()
    assert told[1] == "FAILED  20.0 s  Skriv et notat: no promise was read"


def test_clear_last_tour_takes_its_own_files_only(tmp_path: Path) -> None:
    for name in ("01-board-light.png", "holiday.png"):
        (tmp_path / name).touch()
    TourReport(pictures=["01-board-light.png"]).write(tmp_path)
    clear_last_tour(tmp_path)
    assert [path.name for path in tmp_path.glob("*.png")] == ["holiday.png"]


def test_clear_last_tour_stays_inside_its_folder(tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.touch()
    folder = tmp_path / "tour"
    folder.mkdir()
    TourReport(pictures=["../outside.png"]).write(folder)
    clear_last_tour(folder)
    assert outside.exists()
