"""Words that judge, in a note that the person may read, and what could be written instead.

The health personnel act §§ 39–40 ask for what is relevant and can be observed: «ønsker ikke nå» in
place of «uvillig» (domain notes 3.3). The person's own words stay as they were said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NB = {
    r"uvillig(?:e|het|heten)?": "ønsker ikke nå",
    r"motvillig(?:e)?": "er i tvil om",
    r"nekte(?:r|t|de)?": "sier nei til",
    r"umotivert(?:e)?": "ser ikke nytten nå",
    # Whoever complains of a decision uses a right, and that is what it is called.
    r"klage(?:r|t|de|te)?(?! på vedtak)|klaging(?:en)?|klagete": "forteller at",
    r"sute(?:r|t|te)?|syte(?:r|t|te)?": "forteller at",
    r"maser|maste|masete": "spør ofte om",
    r"dement(?:e)?": "har en demensdiagnose",
    r"vanskelig(?:e)? (?:pasient(?:en|er)?|bruker(?:en|e)?|person(?:en)?)": "vi er uenige om",
    r"lat(?:e)?": "har ikke krefter til",
    r"sta|stae|påståelig(?:e)?": "holder fast på",
    r"sær(?:e|t)?": "har egne vaner",
    r"aggressiv(?:e|t)?": "slo, ropte eller skjøv",
    r"utagerer|utagerte|utagerende": "slo, ropte eller skjøv",
    r"manipulerer|manipulerte|manipulerende": "ber flere om det samme",
    r"mangler (?:innsikt|motivasjon)": "ser det annerledes",
    r"lite (?:samarbeidsvillig|motivert)": "ønsker ikke nå",
    r"ikke samarbeidsvillig": "ønsker ikke nå",
    r"oppmerksomhetssyk(?:e|t)?|hysterisk(?:e)?": "ber om at noen er der",
    r"hypokonder(?:en)?": "er redd for å være syk",
    r"bagatelliserer|bagatelliserte": "sier at det går bra",
    r"non-?compliant": "tar ikke medisinen fordi",
}
_NN = {
    r"uviljug(?:e)?": "ønskjer ikkje no",
    r"motviljug(?:e)?": "er i tvil om",
    r"nekta(?:r|de)?": "seier nei til",
    r"klaga(?:r|de)?(?! på vedtak)": "fortel at",
    r"vanskeleg(?:e)? (?:pasient(?:en|ar)?|brukar(?:en|ar)?|person(?:en)?)": "vi er usamde om",
    r"manglar (?:innsikt|motivasjon)": "ser det annleis",
    r"lite (?:samarbeidsviljug|motivert)": "ønskjer ikkje no",
    r"ikkje samarbeidsviljug": "ønskjer ikkje no",
    r"manipulerar": "spør fleire om det same",
}
_EN = {
    r"unwilling(?:ness)?": "does not want to now",
    r"refus(?:es|ed|ing|al)": "says no to",
    r"unmotivated": "does not see the use of it now",
    r"complain(?:s|ed|ing|ts?)?": "tells that",
    r"whin(?:es|ed|ing|y)": "tells that",
    r"demented": "has a dementia diagnosis",
    r"difficult (?:patients?|persons?|clients?)": "we disagree about",
    r"lazy": "has no strength for",
    r"stubborn": "holds on to",
    r"aggressive": "hit, shouted or pushed",
    r"manipulat(?:es|ed|ing|ive)": "asks several for the same",
    r"non-?compliant|uncooperative": "does not want to now",
    r"lacks (?:insight|motivation)": "sees it differently",
    r"attention[- ]seeking|hysterical": "asks for somebody to be there",
}
_ADVICE = tuple(
    (re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE), instead)
    for lexicon in (_NB, _NN, _EN)
    for pattern, instead in lexicon.items()
)
_OWN_WORDS = re.compile(r"«[^»]*»?|“[^”]*”?|\"[^\"]*\"?")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A word that judges: where it stands, and what could be written instead."""

    start: int
    end: int
    word: str
    instead: str


def judgements(text: str) -> tuple[Judgement, ...]:
    """The judging words outside quotation marks, in their order; one advice for each place."""
    own = [quote.span() for quote in _OWN_WORDS.finditer(text)]
    found: list[Judgement] = []
    for judged in sorted(_found(text), key=lambda one: (one.start, -one.end)):
        is_quoted = any(start <= judged.start < end for start, end in own)
        if not is_quoted and (not found or judged.start >= found[-1].end):
            found.append(judged)
    return tuple(found)


def _found(text: str) -> Iterator[Judgement]:
    for pattern, instead in _ADVICE:
        for match in pattern.finditer(text):
            yield Judgement(match.start(), match.end(), match.group(), instead)
