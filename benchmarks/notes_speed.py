"""How long a note takes to read: median and 95th percentile, in milliseconds a note.

Run as `python -m benchmarks.notes_speed [FILE.jsonl ...]`; without a file, a note of its own.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from teamdesk.domain.notes.records import extract_record

ROUNDS = 20
BUDGET_MS = 2.0
RECORD: dict[str, Any] = {
    "id": "own",
    "lang": "nb",
    "meeting_date": "2026-11-25",
    "next_meeting": "2026-12-09",
    "author": "Kari Hansen",
    "coordinator": "Ola Lien",
    "person": "Bjørn",
    "members": [
        {"name": "Kari Hansen", "role": "ergoterapeut", "initials": "KH"},
        {"name": "Ola Lien", "role": "fysioterapeut", "initials": "OL"},
        {"name": "Máret Sara", "role": "sykepleier", "initials": "MS"},
    ],
    "note": "Bjørn har hatt to gode uker. Går nå med rullator inne og har begynt å smøre mat selv. "
    "COPM utførelse 4,2 -> 6,1. Han vil på butikken selv før jul.\n\n"
    "Kari bestiller rullator til utebruk innen fredag. Ola tar ny SPPB om to uker. Máret ringer "
    "fastlegen i morgen om smertestillende, datteren er urolig pga kvalme.\n"
    "- vurdere trygghetsalarm (KH)\n\nVedtatt: fortsetter intensiv fase to uker til.",
}


def measured(records: list[dict[str, Any]]) -> list[float]:
    """The time of each reading, the first one of each note left out."""
    times: list[float] = []
    for record in records:
        extract_record(record)
        for _ in range(ROUNDS):
            start = time.perf_counter()
            extract_record(record)
            times.append((time.perf_counter() - start) * 1000)
    return sorted(times)


def main() -> None:
    """Print the figures."""
    lines = [line for name in sys.argv[1:] for line in Path(name).read_text("utf-8").splitlines()]
    records = [json.loads(line) for line in lines] or [RECORD]
    times = measured(records)
    letters = statistics.mean(len(record["note"]) for record in records)
    p95 = times[int(len(times) * 0.95)]
    print(f"{len(records)} notes of {letters:.0f} characters, {ROUNDS} readings each")
    print(f"median {statistics.median(times):.2f} ms, p95 {p95:.2f} ms (budget {BUDGET_MS:.1f} ms)")


if __name__ == "__main__":
    main()
