"""Words as hurried hands and foreign keyboards type them, put right before the note is read.

«maa», «foelger» and «moete» are typed where there is no å and ø, «torsdga» and «fredg» in haste.
Only words that the reader knows are put right, never a name; columns get a sign between them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes import lexicon_people as people
from teamdesk.domain.notes.dictation import spoken_signs
from teamdesk.domain.notes.expansion import Expansion, replaced
from teamdesk.domain.notes.lexicon_days import MONTHS, WEEKDAYS
from teamdesk.domain.notes.lexicon_verbs import MODALS, NOT_IMPERATIVE
from teamdesk.domain.notes.text import fold, word_set
from teamdesk.domain.notes.verb_forms import norwegian_verbs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_WORD = re.compile(r"\w+")
_COLUMN = re.compile(r"(?<=[^\s|])(?:\t+| {3,})(?=[^\s|])")
_LETTERS = re.compile("[æøå]")
_DAY_WORDS = word_set("""
    å på så nå må få går får også bør før møte møtet teammøte løpet måned måneden månedsskiftet
    månad månaden påske nyttår årsskiftet årets år overmorgen åtte søndag lørdag måndag hjemmebesøk
    heimebesøk søknad nødvendig høre gjøre hjå hågen
    """)
_FRAMES = (
    frames.ADVERBS
    | frames.SUBORDINATORS
    | frames.DEED_NOUNS
    | frames.ACTION_LABELS
    | people.RELATIVES
    | people.SERVICES
    | people.OUTSIDERS
)
_SHORTEST_TYPO = 6
# Without their letters these are other words.
_OTHER_WORDS = NOT_IMPERATIVE | word_set("""
    a for far har mal bor bore da de la sa ror or lop ho var mor tor bar tar over ove mot motet
    moter ok oke okt oker hagen land lande lander lant lan tale taler tales talt talte tal sorg
    sorger ver fold folde fole maling matte ler lert hor hora statt fatt atte tora torde tort sag
    vag vage vager vagt spor fas sta stas strok hap bere lane laner
    """)


def mended(text: str, names: Collection[str], *, english: bool) -> Expansion:
    """The text with known words put right; ``names`` are folded words to leave alone."""
    text = _COLUMN.sub(_ruled, text)
    folded = fold(text)
    is_bare = not english and not _LETTERS.search(folded)
    table = respellings(english=english, is_bare=is_bare)
    spans = list(spoken_signs(folded))
    said = {start for start, _, _ in spans}
    for match in _WORD.finditer(folded):
        right = table.get(match[0])
        if right is not None and match[0] not in names and match.start() not in said:
            spans.append((match.start(), match.end(), right))
    return replaced(text, sorted(spans))


@lru_cache(maxsize=3)
def respellings(*, english: bool, is_bare: bool = False) -> Mapping[str, str]:
    """What is put right, by what is typed; ``is_bare`` where a note has no æ, ø or å at all."""
    if english:
        return _typing_errors()
    bare = _respelt({"å": "a", "ø": "o", "æ": "e"}) if is_bare else {}
    return bare | _respelt({"å": "aa", "ø": "oe", "æ": "ae"}) | _typing_errors()


def _ruled(gap: re.Match[str]) -> str:
    return "|".rjust(len(gap[0]))


@lru_cache(maxsize=1)
def _typing_errors() -> dict[str, str]:
    """Long names of days and months with a letter left out, doubled, or two swapped."""
    days = [word for word in (*WEEKDAYS, *MONTHS, "tomorrow") if len(word) >= _SHORTEST_TYPO]
    found = {typo: word for word in days for typo in _slips(word)}
    return {typo: word for typo, word in found.items() if typo not in {*WEEKDAYS, *MONTHS}}


def _slips(word: str) -> Iterator[str]:
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[:i] + word[i] + word[i:]
        yield word[:i] + word[i + 1 : i + 2] + word[i] + word[i + 2 :]


def _respelt(letters: Mapping[str, str]) -> dict[str, str]:
    table = str.maketrans(dict(letters))
    verbs = norwegian_verbs()
    found: dict[str, str] = {}
    known = (*verbs.words(), *MODALS, *_FRAMES, *_DAY_WORDS, *people.PROFESSIONS)
    for word in (w for w in known if _LETTERS.search(w)):
        typed = word.translate(table)
        is_other = typed in _OTHER_WORDS or typed in _FRAMES or typed in WEEKDAYS
        if not is_other and not verbs.readings(typed):
            found.setdefault(typed, word)
    return found
