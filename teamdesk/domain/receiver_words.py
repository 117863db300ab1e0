"""How a receiver is called: «fastlegen» and «fastlege» are one, «NAV» and «naver» are not.

Only words for those who receive something are known here, and compounds that end with them: an
ending that was cut off every word would make «Hansen» of «Hans».
"""

from __future__ import annotations

from teamdesk.domain.names import search_key

# The last part of a word, as it stands alone, and as it is when it is spoken of as known, in
# bokmål and nynorsk.
_LAST_PARTS = {
    "advokat": ("advokaten",),
    "apotek": ("apoteket",),
    "assistent": ("assistenten",),
    "avdeling": ("avdelingen", "avdelinga"),
    "barnehage": ("barnehagen",),
    "bydel": ("bydelen",),
    "foreining": ("foreininga",),
    "forening": ("foreningen", "foreninga"),
    "forvalter": ("forvalteren",),
    "forvaltar": ("forvaltaren",),
    "givar": ("givaren",),
    "giver": ("giveren",),
    "gjevar": ("gjevaren",),
    "hjelp": ("hjelpen", "hjelpa"),
    "klinikk": ("klinikken",),
    "kommune": ("kommunen",),
    "konsulent": ("konsulenten",),
    "kontakt": ("kontakten",),
    "kontor": ("kontoret",),
    "koordinator": ("koordinatoren",),
    "leder": ("lederen",),
    "lege": ("legen",),
    "leiar": ("leiaren",),
    "lærar": ("læraren",),
    "lærer": ("læreren",),
    "pleiar": ("pleiaren",),
    "pleier": ("pleieren",),
    "psykolog": ("psykologen",),
    "rektor": ("rektoren",),
    "senter": ("senteret",),
    "sjukehus": ("sjukehuset",),
    "skole": ("skolen",),
    "skule": ("skulen",),
    "sykehus": ("sykehuset",),
    "team": ("teamet",),
    "teneste": ("tenesta",),
    "terapeut": ("terapeuten",),
    "tjeneste": ("tjenesten", "tjenesta"),
    "verge": ("vergen",),
    "verje": ("verja",),
}
_CUT = {
    search_key(known): search_key(word) for word, forms in _LAST_PARTS.items() for known in forms
}
KNOWN_FORMS = tuple(_CUT)


def receiver_key(text: str) -> str:
    """The key by which a receiver is compared, be it «fastlegen» or «fastlege»."""
    return " ".join(map(_as_it_stands_alone, search_key(text).split()))


def _as_it_stands_alone(word: str) -> str:
    if not word.endswith(KNOWN_FORMS):
        return word
    form = next(form for form in KNOWN_FORMS if word.endswith(form))
    return word.removesuffix(form) + _CUT[form]
