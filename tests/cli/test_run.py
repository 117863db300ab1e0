"""Whatever happens in a command ends in a sentence and a code, never in a traceback."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from teamdesk.cli import outcome
from teamdesk.cli.arguments import Arguments
from teamdesk.cli.outcome import ExitCode, code_of
from teamdesk.cli.run import run_command
from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.storage import errors

if TYPE_CHECKING:
    import pytest

    from teamdesk.cli.terminal import Terminal

NORWEGIAN = load_translator(Language.NB, resources_dir() / "locale")


def arguments(error: BaseException) -> Arguments:
    def fail(_arguments: Arguments, _terminal: Terminal) -> ExitCode:
        raise error

    parsed = Arguments()
    parsed.run = fail
    return parsed


def test_fault_of_ours_gives_a_report_without_what_it_was_about(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = run_command(arguments(ValueError("Anne Berg, 120348")), NORWEGIAN)

    told = capsys.readouterr().err
    assert code == ExitCode.UNEXPECTED
    assert told.startswith("Noe gikk galt i selve Teamdesk.")
    assert "builtins.ValueError" in told
    assert "Anne" not in told


def test_interruption_is_told_without_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    code = run_command(arguments(KeyboardInterrupt()), NORWEGIAN)

    assert (code, capsys.readouterr().err) == (ExitCode.INTERRUPTED, "Stoppet.\n")


def test_full_disk_below_the_answer_is_told_and_no_fault_of_ours(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = run_command(arguments(OSError(errno.ENOSPC, "No space left")), NORWEGIAN)

    assert code == ExitCode.ENVIRONMENT
    assert capsys.readouterr().err.startswith("Disken er full")


def test_full_disk_is_the_environment_s_failure() -> None:
    assert code_of(errors.DiskFull()) is ExitCode.ENVIRONMENT


def test_damaged_file_is_a_refusal() -> None:
    assert code_of(errors.DamagedDatabase(path="x")) is ExitCode.REFUSED


def test_error_without_a_class_of_its_own_is_the_environment_s_failure() -> None:
    assert outcome.code_of(errors.StorageError()) is ExitCode.ENVIRONMENT


def test_answer_to_a_reader_that_has_gone_ends_quietly() -> None:
    command = [sys.executable, "-m", "teamdesk", "list", "actions", "--practice", "--all", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        told = process.stderr.read()

    assert (process.returncode, told) == (1, b"")


def test_window_without_a_screen_is_refused_in_a_sentence() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}

    run = subprocess.run(
        [sys.executable, "-m", "teamdesk", "--practice", "--lang", "en"],
        env=environment,
        capture_output=True,
        text=True,
    )

    assert run.returncode == 1
    assert run.stderr.startswith("There is no screen here")
