"""No phrase is lost by trying few words and few rules."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes.date_index import _LETTERS, phrases, rules_at
from teamdesk.domain.notes.date_rules import RULES

WORDS_OF_RULES = sorted(
    {word for rule in RULES for word in re.findall(r"[a-zæøåé]+", rule.phrase)}
    | {"1", "12", "50", "12.12", "3/5", "2026-12-12", ".", "/", "fredag", "des", "fjorten", "2/52"}
)
INNER_NAME = re.compile(r"\(\?P<\w+>")
ANY_RULE = re.compile(
    r"(?<![\w@])(?=\w)(?:"
    + "|".join(f"(?:{INNER_NAME.sub('(?:', rule.phrase)})" for rule in RULES)
    + ")",
    re.VERBOSE,
)


@given(st.lists(st.sampled_from(WORDS_OF_RULES), max_size=12))
def test_phrases_lose_none_that_some_rule_knows(words: list[str]) -> None:
    text = " ".join(words)

    assert [(one.start, one.end) for one in phrases(text)] == [
        match.span() for match in ANY_RULE.finditer(text)
    ]


def test_rules_at_letter_of_no_phrase_matches_nothing() -> None:
    assert "q" not in "".join(_LETTERS.values())
    assert rules_at("q").match("q") is None
