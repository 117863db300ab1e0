"""Which language a note is written in: its small words tell, whatever the members' roles are."""

from __future__ import annotations

from teamdesk.domain.notes.text import fold, word_set

_ENGLISH = word_set("the and of is with will by was she this has from we needs")
_NORWEGIAN = word_set(
    "og i er på til av har det å som en at med skal må om ikke ikkje ho hun han uke innen"
)


def is_english(note: str, language: str) -> bool:
    """Whether a note is English; ``language`` decides where its words don't."""
    words = fold(note).split()
    english, norwegian = sum(w in _ENGLISH for w in words), sum(w in _NORWEGIAN for w in words)
    return english > norwegian if english != norwegian else language == "en"
