"""How well notes are read: the whole-item F1 that the labelled notes are scored by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from teamdesk.domain.notes.records import extract_record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Record = dict[str, Any]


def records(path: Path) -> list[Record]:
    """The labelled notes of a file, a line of JSON each."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def whole_item_f1(labelled: Iterable[Record]) -> float:
    """The F1 of items that are right in kind, place, owner and day."""
    told = found = whole = 0
    for record in labelled:
        read = extract_record(record)["items"]
        told, found = told + len(record["items"]), found + len(read)
        whole += _whole(record["note"], record["items"], read)
    return 2 * whole / (told + found)


def _whole(note: str, answers: list[Record], read: list[Record]) -> int:
    """The number of answers that one item each has wholly right, the largest overlap first."""
    pairs = sorted(
        (-overlap, at, other)
        for at, answer in enumerate(answers)
        for other, item in enumerate(read)
        if answer["kind"] == item["kind"] and (overlap := _overlap(note, answer, item)) > 0
    )
    matched: dict[int, int] = {}
    for _, at, other in pairs:
        if at not in matched and other not in matched.values():
            matched[at] = other
    fields = ("assignee", "due")
    return sum(
        all(answers[at][field] == read[other][field] for field in fields)
        for at, other in matched.items()
    )


def _overlap(note: str, answer: Record, item: Record) -> int:
    """The shared letters of two quotes, 0 where they are less than half of the longer."""
    spans = [(note.find(one["quote"]), len(one["quote"])) for one in (answer, item)]
    start = max(at for at, _ in spans)
    end = min(at + length for at, length in spans)
    longer = max(length for _, length in spans)
    return end - start if 2 * (end - start) >= longer else 0
