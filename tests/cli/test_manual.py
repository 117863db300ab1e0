"""The user's manual tells of every command and every exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from teamdesk.cli.outcome import ExitCode

ROOT = Path(__file__).resolve().parents[2]
MANUAL = (ROOT / "doc" / "manual.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = (
    *("tour", "import", "notes extract", "export minutes", "export plan", "list cases"),
    *("list meetings", "db create", "db check", "db migrate", "db backup", "db restore"),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_manual_tells_of_the_command(command: str) -> None:
    assert f"`teamdesk {command}" in MANUAL


@pytest.mark.parametrize("code", [code for code in ExitCode if code is not ExitCode.INTERRUPTED])
@pytest.mark.parametrize("paper", [MANUAL, README], ids=["manual", "readme"])
def test_paper_tells_of_the_exit_code(paper: str, code: ExitCode) -> None:
    assert f"\n| {code.value} | " in paper
