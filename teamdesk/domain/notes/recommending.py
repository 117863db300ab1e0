"""The team grants nothing: «innvilget trygghetsalarm» is worded as what it recommends or seeks."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A decision that was made elsewhere, is waited for or sought already stands as it is told.
_ELSEWHERE = re.compile(
    r"\b(?:søk\w*|anbefal\w*|tilrå\w*|frarå\w*|foreslå\w*|klag\w*|venter?|ventar|avvent\w*|hvis|om\s+det"
    r"|dersom|når|utløp\w*|går\s+ut|gjelder|gjeld|løper|apply|applies|applied|recommend\w*"
    r"|propos\w*|await\w*|waiting|if|when|expires?|appeals?)\b"
)
_NYNORSK = re.compile(
    r"\b(?:innvilga\w*|avslege\w*|avslå(?:tt)?ast|tildelt?ast|tildelast|løyv\w*|ikkje|frå|vert|vart"
    r"|heime\w*|kommunen\s+gjev|gjev|veke\w*|eit|nokon)\b"
)
_GRANTED = (
    r"innvilg(?:et|ede|a|es|er|e|ast|ar)?|tildel(?:t|es|er|e|ast|ar)?|bevilg(?:et|a|es|er|e|ast)?"
    r"|løyv(?:d|er|e|ast)?"
)
_REFUSED = r"avslå(?:tt|s|r|ast)?|avsl(?:ege|egen)"
_BE = r"(?:(?:er|blir|vert|ble|blei|vart|har\s+fått|får)\s+)"


@dataclass(frozen=True, slots=True)
class _Words:
    """How a language says that the team recommends, advises against, and applies."""

    recommends: str
    advises_against: str
    applies_for: str


_IN = {
    "nb": _Words("anbefaler {}", "anbefaler ikke {}", "søker om {}"),
    "nn": _Words("tilrår {}", "tilrår ikkje {}", "søkjer om {}"),
    "en": _Words("recommend {}", "advise against {}", "apply for {}"),
}


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:{pattern})(?P<end>[\s.!]*)$", re.IGNORECASE | re.DOTALL)


_TEAM = r"(?:(?:team(?:et)?|vi|det|we|the\s+team)\s+)?"
_SOUGHT = _whole(
    rf"{_TEAM}(?:{_BE}|(?:fatter|fatta|fattet|fattes|gjør|gjer|gjort|gis|gir|gjev|lager)\s+)?"
    r"(?:et\s+|eit\s+)?(?:nytt\s+)?vedtak\s+(?:om|på|for)\s+(?P<what>.+?)"
)
_NORWEGIAN = (
    (_whole(rf"{_TEAM}{_BE}?(?:{_GRANTED})\s+(?P<what>.+?)"), "recommends"),
    (_whole(rf"(?P<what>.+?)\s+{_BE}?(?:{_GRANTED})(?P<tail>\s.+?)?"), "recommends"),
    (_whole(rf"{_TEAM}{_BE}?(?:{_REFUSED}|avslag\s+på)\s+(?P<what>.+?)"), "advises_against"),
    (_whole(rf"(?P<what>.+?)\s+{_BE}?(?:{_REFUSED})(?P<tail>\s.+?)?"), "advises_against"),
    (_SOUGHT, "applies_for"),
)
_ENGLISH = (
    (
        _whole(
            rf"{_TEAM}(?:(?:is|are|was|has\s+been)\s+)?(?:granted|grants?|approved?|approves|"
            r"awards?|awarded)\s+(?P<what>.+?)"
        ),
        "recommends",
    ),
    (
        _whole(
            r"(?P<what>.+?)\s+(?:(?:is|are|was|were|has\s+been)\s+)?"
            r"(?:granted|approved|awarded)(?P<tail>\s.+?)?"
        ),
        "recommends",
    ),
    (
        _whole(
            rf"{_TEAM}(?:refused?|refuses|denied|denies|deny|rejected|rejects?)\s+(?P<what>.+?)"
        ),
        "advises_against",
    ),
    (
        _whole(
            r"(?P<what>.+?)\s+(?:is|are|was|were|has\s+been)\s+(?:refused|denied|rejected)"
            r"(?P<tail>\s.+?)?"
        ),
        "advises_against",
    ),
    (
        _whole(
            rf"{_TEAM}(?:makes?\s+|made\s+)?(?:a\s+|the\s+)?formal\s+decision\s+(?:on|for)\s+"
            r"(?P<what>.+?)"
        ),
        "applies_for",
    ),
)


def recommended(text: str, language: str = "nb") -> str:
    """The decision as the team may make it; anything that grants nothing comes back as it is.

    A service is granted by those who make the municipality's decisions (forvaltningsloven § 2); a
    meeting of professionals can only recommend it, or apply for it.

    Args:
        text: the decision as it was read or written.
        language: `nb` or `nn`, for Norwegian words that are spelled alike in both.
    """
    if _ELSEWHERE.search(text.lower()):
        return text
    norwegian = "nn" if language == "nn" or _NYNORSK.search(text.lower()) else "nb"
    for rules, spoken in ((_NORWEGIAN, norwegian), (_ENGLISH, "en")):
        for pattern, kind in rules:
            found = pattern.match(text.strip())
            if found is not None:
                return _worded(found, getattr(_IN[spoken], kind))
    return text


def _worded(found: re.Match[str], words: str) -> str:
    parts = found.groupdict()
    what = f"{parts['what'].strip()}{parts.get('tail') or ''}"
    return f"{words.format(_lowered(what))}{parts['end'].strip()}"


def _lowered(what: str) -> str:
    """«Trygghetsalarm» stands inside the sentence now; a name and «BPA» keep their capitals."""
    first = what.split(maxsplit=1)[0]
    return (
        what
        if first[1:] != first[1:].lower() or not first.isalpha()
        else what[:1].lower() + what[1:]
    )
