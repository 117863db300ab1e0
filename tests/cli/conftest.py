"""The command line in this process, and a real encrypted file to point it at."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from teamdesk.cli.parser import parse
from teamdesk.cli.run import run_command
from teamdesk.core.clock import SystemClock
from teamdesk.services.creating import found_on
from teamdesk.services.founding import FoundTeam
from teamdesk.storage.vault import Vault
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.keys import KdfCost


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str
    json: Any = None


class Command(Protocol):
    """Runs a command line."""

    def __call__(self, *arguments: object) -> Answer: ...


@pytest.fixture
def teamdesk(capsys: pytest.CaptureFixture[str]) -> Command:
    """The command line, answering in English unless it is told otherwise."""

    def run(*arguments: object) -> Answer:
        words = [str(argument) for argument in arguments]
        language = [] if "--lang" in words else ["--lang", "en"]
        try:
            code = run_command(*parse([*language, *words]))
        except SystemExit as ended:
            code = int(ended.code or 0)
        told = capsys.readouterr()
        is_json = "--json" in words and told.out
        return Answer(code, told.out, told.err, json.loads(told.out) if is_json else None)

    return run


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A passphrase file that only its owner can read."""
    path = tmp_path / "passphrase"
    path.touch(mode=0o600)
    path.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return path


@pytest.fixture
def database(tmp_path: Path, light_cost: KdfCost) -> Path:
    """A team's file with nobody in it yet."""
    path = tmp_path / "nord.teamdesk"
    vault, _recovery = Vault.create(path, PASSPHRASE, "Kari Hansen", cost=light_cost)
    with vault:
        found_on(vault.engine, FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse"), SystemClock())
    return path


@pytest.fixture
def board_file(tmp_path: Path) -> Path:
    """The smallest list of a team: two persons, one of them with a date that is none."""
    path = tmp_path / "liste.csv"
    path.write_text(
        "Navn;Født;Fase;Mål 1;Neste evaluering\n"
        "Anne Berg;12.03.1948;Intensiv;Gå til butikken;31.11.2026\n"
        "Odd Moen;01.02.1950;Kartlegging;Dusje selv;01.12.2026\n",
        encoding="utf-8",
    )
    return path
