"""Short answers in a team's own words: levels, consent, plans, phases, routes, kinds of contact.

The words are matched without case and accents; what they do not say stays unknown.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.names import search_key
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import EntryRoute, PhaseKind
from teamdesk.imports.records import Attainment, PlanAnswer
from teamdesk.imports.written_values import text_of

if TYPE_CHECKING:
    from teamdesk.imports.written_dates import CellValue

_ROMAN = {"i": 1, "ii": 2, "iii": 3}
_LEVEL_WORDS = {
    1: ("mindre", "lite", "liten", "lav", "lavt", "lag", "lagt", "lett", "low", "minor", "mild"),
    2: ("middels", "moderat", "noe", "noko", "medium", "moderate", "medels"),
    3: (
        *("omfattende", "omfattande", "stor", "stort", "store", "hoy", "hoyt", "hog", "hogt"),
        *("high", "extensive", "severe", "major"),
    ),
}
_LEVEL_BY_WORD = {word: level for level, words in _LEVEL_WORDS.items() for word in words}
_SAYS_YES = """
ja yes y x ok gitt gjeve gjevi given signert signed underskrevet underskriven
skriftlig skriftleg muntlig munnleg true sant
"""
_SAYS_NO = "nei no n nekter nektar nektet avslatt trukket trekt refused declined"
_YES = frozenset(_SAYS_YES.split())
_NO = frozenset(_SAYS_NO.split())
_NOT = frozenset(("ikke", "ikkje", "not", "uten", "utan", "without"))
_HAS = re.compile(r"^(har|has)\b(?! ikkj?e| not)")
_OPEN = re.compile(
    r"\b(mangl\w*|innhent\w*|avvent\w*|vent\w*|send[te]*\w*|pending|missing|purr\w*|usikker\w*"
    r"|ikkj?e (?:gitt|gjeve|avklart|innhent\w*|spurt|avklara)|not (?:given|asked))\b"
)


def read_level(value: CellValue) -> int | None:
    """The level of need 1 to 3; two levels in one cell, «2/3», are none."""
    words = search_key(text_of(value)).split()
    levels = {int(word) for word in words if word in ("1", "2", "3")}
    levels = levels or {_ROMAN[word] for word in words if word in _ROMAN}
    levels = levels or {_LEVEL_BY_WORD[word] for word in words if word in _LEVEL_BY_WORD}
    return levels.pop() if len(levels) == 1 else None


def read_consent(value: CellValue) -> ConsentState:
    """What the cell says about consent; silence, «mangler» and «innhentes» are not consent."""
    if isinstance(value, bool):
        return ConsentState.GIVEN if value else ConsentState.UNKNOWN
    if isinstance(value, date):
        return ConsentState.GIVEN
    text = search_key(text_of(value))
    if _OPEN.search(text):
        return ConsentState.UNKNOWN
    for word in text.split():
        if word in _NOT:
            return ConsentState.UNKNOWN
        if word in _YES:
            return ConsentState.GIVEN
        if word in _NO:
            return ConsentState.REFUSED
    marks = {"✓", "✔", "☑"}
    return ConsentState.GIVEN if marks & set(text_of(value)) else ConsentState.UNKNOWN


def read_plan(value: CellValue) -> PlanAnswer:
    """Whether there is an individual plan."""
    if isinstance(value, bool):
        return PlanAnswer.HAS if value else PlanAnswer.NONE
    text = search_key(text_of(value))
    if re.search(r"\b(tilbud\w*|tilbod\w*|tilby\w*|offered)\b", text):
        return PlanAnswer.OFFERED
    if _HAS.search(text):
        return PlanAnswer.HAS
    match read_consent(value):
        case ConsentState.GIVEN:
            return PlanAnswer.HAS
        case ConsentState.REFUSED:
            return PlanAnswer.NONE
        case _:
            return PlanAnswer.UNKNOWN


_ATTAINMENTS = (
    (Attainment.NOT_REACHED, r"\b(ikkj?e \w+|not \w+|nei|no|0)\b"),
    (Attainment.PARTLY, r"\b(delvis\w*|partly|partial\w*|noe|noko|nesten)\b"),
    (Attainment.REACHED, r"\b(na+d\w*|oppna\w*|reached|achieved|met|ja|yes|ok|fullt?|helt)\b"),
)


def read_attainment(value: CellValue) -> Attainment | None:
    """How far a goal came."""
    text = search_key(text_of(value))
    return next((kind for kind, pattern in _ATTAINMENTS if re.search(pattern, text)), None)


_PHASES = (
    (
        PhaseKind.CLOSING,
        r"sluttev|slutteval|avslutn|avsluttes|avsluttast|slutt\b|closing|discharg",
    ),
    (PhaseKind.TAPERING, r"nedtrapp|tapering|trappes ned|utfas"),
    (PhaseKind.FOLLOW_UP, r"oppfolg|etterv|follow|vedlikehold"),
    (
        PhaseKind.REFERRED,
        r"\bny\b|\bnye\b|henvis|tilvis|sokt|soknad|motta|inntak|referr|\bnew\b|ventel",
    ),
    (
        PhaseKind.INTENSIVE,
        r"intensiv|trening|arbeidsrett|gjennomfor|tiltaksfase|training|active|aktiv",
    ),
    (PhaseKind.MAPPING, r"kartlegg|\bmal\b|malsamtale|assess|utred|vurdering|goal"),
)


def read_phase(value: CellValue) -> PhaseKind | None:
    """The board's phase that a team's own words mean, where they mean one."""
    text = search_key(text_of(value))
    return next((phase for phase, pattern in _PHASES if re.search(pattern, text)), None)


def is_on_hold(value: CellValue) -> bool:
    """Whether the phase says that the case waits: «På vent – reinnlagt»."""
    return bool(
        re.search(r"pa vent|pause|on hold|innlagt|satt pa vent", search_key(text_of(value)))
    )


_ROUTES = (
    (
        EntryRoute.EXISTING_USER,
        r"hjemmesykepl|hjemmesjukepl|heimesjukepl|hjemmetj|heimeten|hjemmehjelp|sone\b|home care",
    ),
    (EntryRoute.INSTITUTION, r"institusjon|rehab|korttid|omsorgssenter|sykehjem|sjukeheim|nursing"),
    (
        EntryRoute.HOSPITAL,
        r"sykehus|sjukehus|hospital|\bavd|poliklinikk|enheten|eininga|klinikk|habilitering|legevakt",
    ),
    (
        EntryRoute.NEW_APPLICANT,
        r"fastlege|\blege|fysio|ergo|tildeling|forvaltning|bestiller|\bgp\b|ringte|ringde|selv\b"
        r"|sjol|sjolv|parorende|parorande|datter|sonn|\bnav\b|koordinator|familie|self|family",
    ),
)


def read_entry_route(value: CellValue) -> EntryRoute | None:
    """Which of the ways in a referrer's name means; None where nothing is written."""
    text = search_key(text_of(value))
    found = (route for route, pattern in _ROUTES if re.search(pattern, text))
    return next(found, EntryRoute.OTHER) if text else None


_CONTACT_KINDS = (
    (ContactKind.FAILED_VISIT, r"bomtur|ikkj?e (hjemme|heime|mott)|nobody|no show|forgjeves"),
    (ContactKind.RESPONSIBLE_GROUP, r"ansvarsgr|responsible group"),
    (ContactKind.PHONE, r"telefon|tlf|phone|ring|samtale pr"),
    (ContactKind.VIDEO, r"video|teams|skjerm|digital|online"),
    (ContactKind.GUIDANCE, r"veiled|rettlei|opplaring|guidance"),
    (ContactKind.TEAM_MEETING, r"mote|samarbeid|meeting"),
    (ContactKind.HOME_VISIT, r"hjemme|heime|home|besok|vitjing|visit"),
    (ContactKind.TRAINING_OUTSIDE, r"tren|gruppe|group|training|exercise|behandling"),
)


def read_contact_kind(value: CellValue) -> ContactKind:
    """The kind of contact, in a team's own words."""
    text = search_key(text_of(value))
    return next(
        (kind for kind, pattern in _CONTACT_KINDS if re.search(pattern, text)), ContactKind.OTHER
    )


def is_protected_address(value: CellValue) -> bool:
    """Whether the address cell says that the address is protected (kode 6 and 7)."""
    text = search_key(text_of(value))
    return bool(re.search(r"\bsperr\w*|\bkode [67]\b|fortrolig|fortruleg|protected|hemmelig", text))


_VACANT = re.compile(r"^(vakan\w*|vacant|ledig\w*|ubesatt\w*|ubesett\w*|n n|nn|ny stilling)\b")


def is_vacant_post(name: str) -> bool:
    """Whether the name column holds the word for a post without a person."""
    return bool(_VACANT.match(search_key(name)))
