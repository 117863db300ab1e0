"""``teamdesk notes extract``: line by line, with no database and no window."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from teamdesk.domain.notes.records import extract_record

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


def record(number: int, note: str) -> dict[str, Any]:
    member = {"name": "Kari Hansen", "role": "ergoterapeut", "initials": "KH"}
    return {
        "id": f"nb-{number:03}",
        "lang": "nb",
        "meeting_date": "2026-11-25",
        "next_meeting": None,
        "author": None,
        "coordinator": None,
        "person": None,
        "members": [member],
        "note": note,
    }


RECORDS = [
    record(1, "Kari bestiller rullator innen fredag. Enige om to uker til."),
    record(2, "Går bedre. KH ringer fastlegen før jul 🎄"),
]


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_extract_answers_what_the_engine_finds(teamdesk: Command, tmp_path: Path) -> None:
    file = written(tmp_path / "n.jsonl", *(json.dumps(each) for each in RECORDS))

    answer = teamdesk("notes", "extract", file)

    found = [json.loads(line) for line in answer.out.splitlines()]
    assert answer.code == 0
    assert found == [extract_record(each) for each in RECORDS]
    assert all(each["items"] for each in found)


def test_extract_writes_letters_as_they_are(teamdesk: Command, tmp_path: Path) -> None:
    file = written(tmp_path / "n.jsonl", json.dumps(RECORDS[1]))

    assert "før jul" in teamdesk("notes", "extract", file).out


def test_extract_tells_the_number_of_each_broken_line_and_answers_the_rest(
    teamdesk: Command, tmp_path: Path
) -> None:
    without_note = json.dumps({"id": "x"})
    file = written(tmp_path / "n.jsonl", "{", json.dumps(RECORDS[0]), "", "[]", without_note)

    answer = teamdesk("notes", "extract", file)

    assert answer.code == 3
    assert [line.split()[1] for line in answer.err.splitlines()] == ["1", "4", "5"]
    assert len(answer.out.splitlines()) == 1


def test_extract_takes_a_byte_order_mark(teamdesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "n.jsonl"
    file.write_text(json.dumps(RECORDS[0]), encoding="utf-8-sig")

    assert teamdesk("notes", "extract", file).code == 0


def test_extract_of_a_missing_file_fails_in_a_sentence(teamdesk: Command, tmp_path: Path) -> None:
    answer = teamdesk("notes", "extract", tmp_path / "borte.jsonl")

    assert (answer.code, answer.err.count("\n")) == (1, 1)


def test_extract_reads_standard_input_without_loading_a_database_or_qt() -> None:
    code = (
        "import sys; from teamdesk.__main__ import main; "
        "assert main(['notes', 'extract', '-']) == 0; "
        "assert not {'PySide6', 'sqlalchemy', 'sqlcipher3'} & set(sys.modules)"
    )

    run = subprocess.run(
        [sys.executable, "-c", code], input=json.dumps(RECORDS[0]).encode(), capture_output=True
    )

    assert (run.returncode, run.stderr) == (0, b"")
    assert json.loads(run.stdout) == extract_record(RECORDS[0])


def test_extract_tells_what_is_wrong_in_the_language_of_the_command(
    teamdesk: Command, tmp_path: Path
) -> None:
    file = written(tmp_path / "n.jsonl", json.dumps(RECORDS[0] | {"meeting_date": "i går"}), "[]")

    told = teamdesk("notes", "extract", file, "--lang", "nn").err

    assert "meeting_date er ikkje ein dato; skriv han som 2026-11-25" in told
    assert "det er ikkje eit JSON-objekt" in told
