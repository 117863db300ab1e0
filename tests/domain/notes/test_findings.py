"""Who owns a deed, by which words."""

from __future__ import annotations

from teamdesk.domain.notes.findings import Mention
from teamdesk.domain.notes.owners import Part, Someone
from teamdesk.domain.notes.reasons import ReasonRule


def test_mention_further_on_is_by_the_words_before() -> None:
    mention = Mention(Someone(Part.TEAM, "Kari Hansen"), is_named=True)

    assert mention.further_on().rule is ReasonRule.OWNER_BEFORE
    assert mention.further_on().someone == mention.someone
