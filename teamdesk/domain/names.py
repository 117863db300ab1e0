"""Names as keys: to find a person by what is typed, and to know the same person by two spellings.

Two keys with two aims: `search_key` forgives (a keyboard without Å or Á still finds Åse and
Máret), `name_key` forgives only what is never a difference between two people.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import chain, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN = "?"

# Letters that have no combining form, so Unicode's own decomposition leaves them.
_FOLDED_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "ø": "o",
        "œ": "oe",
        "đ": "d",
        "ð": "d",
        "ŋ": "n",
        "ŧ": "t",
        "ł": "l",
        "þ": "th",
        "ı": "i",
    }
)
_AFTER_Z = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
_APOSTROPHES = re.compile(r"['’‘ʼʹ`´]")
_DASHES = re.compile(r"[-‐‑‒–—−]")
_NAME_BREAKS = re.compile(r"[\s,]+")
_NOT_A_WORD = re.compile(r"[^\w]+")


def clean(text: str) -> str:
    """The text in composed form, without invisible characters, every blank one space.

    Zero-width and direction marks make two people of one, so they go.
    """
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    visible = (c for c in composed if c.isspace() or unicodedata.category(c) not in ("Cf", "Cc"))
    return " ".join("".join(visible).split())


def search_key(text: str) -> str:
    """A key that a search compares: case, accents and Norwegian, Sami and Polish letters folded.

    «aa» and «å» fold alike, so Haakon and Håkon find each other.
    """
    decomposed = unicodedata.normalize("NFKD", clean(text).casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = _NOT_A_WORD.sub(" ", _APOSTROPHES.sub("", bare.translate(_FOLDED_LETTERS)))
    return " ".join(words.replace("aa", "a").split())


def alphabet_key(text: str) -> str:
    """A key that sorts as Norwegian does: æ, ø and å last, «aa» with å, accents ignored."""
    folded = clean(text).casefold().replace("aa", "å").translate(_AFTER_Z)
    decomposed = unicodedata.normalize("NFD", folded)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def name_key(name: str) -> str:
    """A key under which two spellings are the same name.

    Case, hyphens, apostrophes, commas, blanks, the order of the names and the Unicode form don't
    count; letters and accents do.
    """
    words = _APOSTROPHES.sub("", clean(name).casefold())
    return " ".join(sorted(_NOT_A_WORD.sub(" ", _DASHES.sub(" ", words)).split()))


def in_speaking_order(name: str) -> str:
    """«Moe, Anne» as «Anne Moe»; a name that is already so stays."""
    surname, comma, rest = clean(name).partition(",")
    return f"{rest.strip()} {surname.strip()}" if comma and rest.strip() else clean(name).strip(",")


def given_name(name: str) -> str:
    """What a person is called without the surname: «Anne Marie Bakke» is «Anne Marie»."""
    words = in_speaking_order(name).split()
    # Whoever has four names has two surnames, which are for nobody's refrigerator.
    return " ".join(words[: min(len(words) - 1, 2)] or words)


def initials(name: str) -> str:
    """The name as the projector shows it: «Anne Marie Bakke» is «A. M. B.»."""
    letters = (
        next((c for c in word if c.isalpha()), "") for word in in_speaking_order(name).split()
    )
    return " ".join(f"{letter.upper()}." for letter in letters if letter)


def mask_names(text: str, names: Iterable[str]) -> str:
    """``text`` with each part of ``names`` cut to its initial, as the projector shows names.

    Only words that begin with a capital count, so that «de» and «berg» stay words; «Annes» is
    «A.s».
    """
    found = sorted(name_words(names), key=len)
    if not found:
        return text
    # The longest first: «Odd-Bjørn» is one name, not two.
    either = "|".join(re.escape(word) for word in reversed(found))
    return re.sub(rf"(?<!\w)(?:{either})(?=s?(?!\w))", _cut_to_initial, text)


def name_words(names: Iterable[str]) -> set[str]:
    """The words that ``names`` are made of, those of double names apart and together.

    Abbreviations, as in «Dr. Lie», tell nobody's name.
    """
    words = {word for name in names for word in _NAME_BREAKS.split(clean(name))}
    words |= {part for word in words for part in _DASHES.split(word)}
    return {word for word in words if word[:1].isupper() and len(word) > 1 and word[-1] != "."}


def _cut_to_initial(found: re.Match[str]) -> str:
    return f"{found[0][0]}."


def short_initials(name: str) -> str:
    """The name as a member's disc shows it: «Kari Hansen» is «KH»."""
    return initials(name).replace(". ", "").replace(".", "")


def free_initials(name: str, taken: Iterable[str]) -> str:
    """KH, else KHa, KHn …: the first that nobody in ``taken`` goes by, in whatever case.

    One more letter tells two people apart, and a disc has room for three.
    """
    used = {each.casefold() for each in taken}
    own = short_initials(name) or UNKNOWN
    words = in_speaking_order(name).split() or [UNKNOWN]
    letters = [c.lower() for word in (words[-1], words[0]) for c in word[1:] if c.isalpha()]
    outer = own[0] + own[1:][-1:]
    longer = (outer + mark for mark in chain(letters, map(str, count(2))))
    return next(each for each in chain((own,), longer) if each.casefold() not in used)


def matches_short_form(name: str, short: str) -> bool:
    """Whether «Aslaug R.» or «Aslaug» can be the person called ``name``.

    Each word of the short form must begin a word of the name, in the same order.
    """
    words = iter(_words(name))
    wanted = _words(short)
    return bool(wanted) and all(any(_fits(word, part) for word in words) for part in wanted)


def _fits(word: str, part: str) -> bool:
    return word.startswith(part) if len(part) == 1 else word == part


def _words(text: str) -> list[str]:
    plain = _APOSTROPHES.sub("", in_speaking_order(text).casefold())
    return _NOT_A_WORD.sub(" ", _DASHES.sub(" ", plain)).split()
