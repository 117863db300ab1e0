from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes.recommending import recommended


@pytest.mark.parametrize(
    ("told", "worded"),
    [
        ("innvilget trygghetsalarm", "anbefaler trygghetsalarm"),
        ("Trygghetsalarm innvilges.", "anbefaler trygghetsalarm."),
        ("BPA blir innvilget fra 1. desember", "anbefaler BPA fra 1. desember"),
        ("teamet har fått innvilget TT-kort", "anbefaler TT-kort"),
        ("tildeles korttidsplass i to uker", "anbefaler korttidsplass i to uker"),
        ("korttidsplass avslått", "anbefaler ikke korttidsplass"),
        ("avslag på BPA", "anbefaler ikke BPA"),
        ("vedtak om hjemmesykepleie", "søker om hjemmesykepleie"),
        ("fatter nytt vedtak om dagsenter", "søker om dagsenter"),
    ],
)
def test_recommended_bokmål_never_grants(told: str, worded: str) -> None:
    assert recommended(told) == worded


@pytest.mark.parametrize(
    ("told", "worded"),
    [
        ("innvilga tryggleiksalarm", "tilrår tryggleiksalarm"),
        ("tryggleiksalarm vert avslått", "tilrår ikkje tryggleiksalarm"),
        ("vedtak om heimesjukepleie", "søkjer om heimesjukepleie"),
    ],
)
def test_recommended_nynorsk_never_grants(told: str, worded: str) -> None:
    assert recommended(told) == worded


def test_recommended_word_alike_in_both_follows_the_language() -> None:
    assert recommended("vedtak om dagsenter", "nn") == "søkjer om dagsenter"


@pytest.mark.parametrize(
    ("told", "worded"),
    [
        ("granted a safety alarm", "recommend a safety alarm"),
        ("A short stay is approved for two weeks.", "recommend a short stay for two weeks."),
        ("day centre was refused", "advise against day centre"),
    ],
)
def test_recommended_english_never_grants(told: str, worded: str) -> None:
    assert recommended(told, "en") == worded


@pytest.mark.parametrize(
    "told",
    [
        "fortsette intensiv to uker til",
        "søke om vedtak om trygghetsalarm",
        "vedtak om hjemmehjelp utløper 1. desember",
        "evaluering uke 50",
        "Kari blir koordinator",
        "venter på vedtak om BPA",
        "",
    ],
)
def test_recommended_what_grants_nothing_stays(told: str) -> None:
    assert recommended(told) == told


@given(st.text(max_size=200))
def test_recommended_once_is_enough(text: str) -> None:
    once = recommended(text)
    assert recommended(once) == once
