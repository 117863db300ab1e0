"""The files that others look for lie where they look, and the locks name no address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.mark.parametrize(
    "name", ["README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", ".ci/run"]
)
def test_paper_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_lock_names_no_address(lock: Path) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links", lock.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_lock_pins_and_hashes_every_package(lock: Path) -> None:
    for entry in re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip()):
        assert re.match(r"[a-z0-9.-]+==\S+", entry)
        assert "--hash=sha256:" in entry


def test_locks_hold_what_the_project_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    needed = [re.match(r"[\w.-]+", line) for line in project["dependencies"]]

    missing = [
        name.group() for name in needed if name and f"{name.group().lower()}==" not in locked
    ]

    assert not missing


def test_three_locks_agree_on_versions() -> None:
    run, *others = (
        set(re.findall(r"^[a-z0-9.-]+==\S+", lock.read_text(encoding="utf-8"), re.MULTILINE))
        for lock in sorted(LOCKS, key=lambda path: path.name != "run.txt")
    )

    assert all(run <= other for other in others)
