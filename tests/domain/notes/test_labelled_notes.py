"""The labelled notes beside the checkout, scored by the scorer that lies with them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.notes.records import extract_record

if TYPE_CHECKING:
    from types import ModuleType

FOLDER = Path(__file__).parents[4] / "shared" / "notes"
LEAST_WHOLE_F1 = 0.75


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("note_scorer", FOLDER / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not FOLDER.is_dir(), reason="no labelled notes in ../shared/notes")
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_extract_labelled_notes_reach_the_least_whole_item_score(
    language: str, tmp_path: Path
) -> None:
    labelled, answers = FOLDER / f"dev-{language}.jsonl", tmp_path / "answers.jsonl"
    records = [json.loads(line) for line in labelled.read_text(encoding="utf-8").splitlines()]
    found = [json.dumps(extract_record(record)) for record in records]
    answers.write_text("\n".join(found), encoding="utf-8")

    tally, _ = scorer().score(str(labelled), str(answers))
    *_, whole = tally.figures()

    assert whole >= LEAST_WHOLE_F1
