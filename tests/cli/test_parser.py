"""The command line is read, and mistakes in it are told, in three languages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from teamdesk.cli.failures import TwoTeams
from teamdesk.cli.outcome import ExitCode, code_of
from teamdesk.cli.parser import parse, tour_options, window_options
from teamdesk.core.i18n import Language
from teamdesk.core.options import TourOptions, WindowOptions

if TYPE_CHECKING:
    from tests.cli.conftest import Command

COMMANDS = (
    *((), ("tour",), ("import",), ("notes",), ("notes", "extract"), ("export",)),
    *(("list",), ("list", "cases"), ("list", "actions"), ("list", "meetings"), ("db",)),
    *(("db", name) for name in ("create", "check", "migrate", "backup", "restore")),
)


def test_parse_without_a_command_asks_for_the_window() -> None:
    parsed, words = parse(["--database", "nord.teamdesk", "--lang", "nn"])

    assert parsed.run is None
    assert window_options(parsed) == WindowOptions("nord.teamdesk", language=Language.NN)
    assert words.language is Language.NN


def test_window_options_practice_beside_a_database_are_refused() -> None:
    parsed, _words = parse(["--practice", "--database", "nord.teamdesk"])

    with pytest.raises(TwoTeams) as refused:
        window_options(parsed)
    assert code_of(refused.value) is ExitCode.USAGE


def test_parse_of_the_tour_asks_for_pictures(tmp_path: Path) -> None:
    parsed, _words = parse(["tour", "--out", "ut", "--import", str(tmp_path)])

    assert tour_options(parsed) == TourOptions(Path("ut").resolve(), tmp_path.resolve())


def test_option_after_the_command_does_not_wipe_out_one_before_it() -> None:
    parsed, _words = parse(["--practice", "list", "cases", "--json"])

    assert parsed.practice
    assert parsed.json


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_explains_every_option(
    teamdesk: Command, command: tuple[str, ...], language: str
) -> None:
    answer = teamdesk(*command, "--lang", language, "--help")

    options = [line for line in answer.out.splitlines() if line.startswith("  --")]
    assert answer.code == 0
    assert answer.out.split()[0] == ("usage:" if language == "en" else "bruk:")
    assert all(len(line.split()) > 2 for line in options)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("db",), "Dette mangler: KOMMANDO."),
        (("import",), "Dette mangler: FILE."),
        (("list", "cases", "--alt"), "Teamdesk kjenner ikke: --alt."),
        (("export", "plan", "--out"), "--out trenger en verdi."),
        (("export", "minutes", "--meeting", "i dag", "--out", "x"), "--meeting kan ikke være"),
        (("--lang", "fr"), "--lang kan ikke være"),
        (("db", "slett"), "KOMMANDO kan ikke være 'slett'; velg blant"),
        (("tour", "--out", "x", "--import", "/finnes/ikke"), "--import kan ikke være"),
    ],
)
def test_mistake_is_told_in_norwegian(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)

    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith(sentence)
    assert told.count("\n") == 1
