"""The reason that old minutes give for a decision."""

from __future__ import annotations

import pytest

from teamdesk.imports.written_reasons import reason_of, split_reason


@pytest.mark.parametrize(
    ("line", "said", "reason"),
    [
        (
            "Vedtatt: to uker til. Begrunnelse: hun faller fortsatt.",
            "Vedtatt: to uker til.",
            "hun faller fortsatt.",
        ),
        (
            "Besluttet: avslutter (begrunnelse: målet er nådd)",
            "Besluttet: avslutter",
            "målet er nådd",
        ),
        ("Avgjort: held fram – Grunngjeving: går framover", "Avgjort: held fram", "går framover"),
        ("Vedtatt: to uker til", "Vedtatt: to uker til", ""),
        ("Begrunnelse: hun faller", "Begrunnelse: hun faller", ""),
    ],
)
def test_split_reason_takes_it_from_behind_the_decision(line: str, said: str, reason: str) -> None:
    assert split_reason(line) == (said, reason)


def test_reason_of_stands_on_the_line_below() -> None:
    lines = ("Vedtatt: to uker til", "Begrunnelse: Hun faller fortsatt.", "Går ute.")
    assert reason_of(lines, 0) == "Hun faller fortsatt."
    assert reason_of(lines, 1) == reason_of(lines, 2) == ""
