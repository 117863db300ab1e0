"""The labelled notes beside the checkout, a third of them kept apart from the rest.

Measured when this was written: all of nb .994, nn 1.0, en 1.0; the third that is kept apart (ids
divisible by three) and the rest are held to the same least score.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.note_scores import Record, records, whole_item_f1

FOLDER = Path(__file__).parents[4] / "shared" / "notes"
LEAST_WHOLE_F1 = 0.93


def is_kept_apart(record: Record) -> bool:
    return int(record["id"].rpartition("-")[2]) % 3 == 0


@pytest.mark.skipif(not FOLDER.is_dir(), reason="no labelled notes in ../shared/notes")
@pytest.mark.parametrize("is_apart", [True, False], ids=["apart", "rest"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_extract_labelled_notes_reach_the_least_whole_item_score(
    language: str, is_apart: bool
) -> None:
    labelled = records(FOLDER / f"dev-{language}.jsonl")

    score = whole_item_f1(r for r in labelled if is_kept_apart(r) is is_apart)

    assert score >= LEAST_WHOLE_F1
