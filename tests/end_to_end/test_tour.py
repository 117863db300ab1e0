"""The whole weekly meeting through the real window: with the practice team, and a team's files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.shared_import import SHARED

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow
# Against a hang, not a measure of speed: every picture changes the look of the whole window, and
# other tests run beside the tour.
LONGEST_SECONDS = 480
LOOKS = ("light", "dark", "projector")
PLACES = (
    "first-start",
    "board",
    "board-list",
    "board-matrix",
    "board-filter",
    "board-conflict",
    "meeting-note",
    "goal-meeting",
    "goal-meeting-read-back",
    "read-back",
    "tasks",
    "person",
    "person-goals",
    "person-week",
    "person-network",
    "estimate",
    "effect",
    "effect-figures",
    "stays",
    "team-hours",
    "supervision",
    "letters",
    "documents-invitation",
    "documents-handed-out",
    "after-the-kill",
)
# What is written about a person is not written on a wall.
AT_THE_DESK = ("handover",)
# Of the persons and plans that only the practice team is sure to have.
OF_PRACTICE = ("documents-many", "documents-pages")


def tour(out: Path, *arguments: str) -> dict[str, Any]:
    """Run the command as a person does, with no screen and an empty home."""
    home = out / "home"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    run = subprocess.run(
        [sys.executable, "-m", "teamdesk", "tour", "--out", str(out / "tour"), *arguments],
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    report: dict[str, Any] = json.loads((out / "tour" / "tour.json").read_text(encoding="utf-8"))
    failed = [step for step in report["steps"] if step["reason"]]
    assert (run.returncode, failed) == (0, []), run.stdout + run.stderr
    return report


def assert_all_is_there(
    out: Path, report: dict[str, Any], places: tuple[str, ...] = PLACES
) -> None:
    pictures = report["pictures"]
    wanted = [f"{place}-{look}" for place in places for look in LOOKS]
    wanted += [f"{place}-{look}" for place in AT_THE_DESK for look in LOOKS[:2]]
    missing = [each for each in wanted if not any(n.endswith(f"-{each}.png") for n in pictures)]
    assert not missing
    for name in [*pictures, *report["documents"]]:
        assert (out / "tour" / name).stat().st_size > 1_000, name


def test_tour_of_the_practice_team_goes_through_every_step(tmp_path: Path) -> None:
    assert_all_is_there(tmp_path, tour(tmp_path), (*PLACES, *OF_PRACTICE))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the team's files do not lie beside the checkout")
def test_tour_with_a_teams_own_files_goes_through_every_step(tmp_path: Path) -> None:
    assert_all_is_there(tmp_path, tour(tmp_path, "--import", str(SHARED)))
