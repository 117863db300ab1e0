"""Every item tells which words made it so, whose it is and when."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes import ReasonRule
from tests.helpers.meeting_notes import read


@pytest.mark.parametrize(
    ("note", "language", "rules"),
    [
        (
            "Kari ringer NAV fredag",
            "nb",
            (ReasonRule.VERB, ReasonRule.OWNER_NAMED, ReasonRule.DAY),
        ),
        ("ERGO: bestille seng", "nb", (ReasonRule.ASKED, ReasonRule.OWNER_LABEL)),
        ("ringe NAV (Kari)", "nb", (ReasonRule.ASKED, ReasonRule.OWNER_BEHIND)),
        ("Hvem ringer NAV? Kari.", "nb", (ReasonRule.VERB, ReasonRule.OWNER_NAMED)),
        ("Enige om å avslutte", "nb", (ReasonRule.DECIDED,)),
        ("The letter must be sent by Friday", "en", (ReasonRule.MUST, ReasonRule.DAY)),
    ],
)
def test_explained_item_tells_its_rules(
    note: str, language: str, rules: tuple[ReasonRule, ...]
) -> None:
    (item,) = read(note, language)

    assert tuple(reason.rule for reason in item.reasons) == rules


def test_explained_they_point_back_to_the_two() -> None:
    *_, item = read("Kari og Ola var der. De bestiller seng.")

    assert [reason.words for reason in item.reasons] == ["bestiller", "Kari og Ola"]
