"""Numbers, levels, consent and the other short answers, as people write them in a cell."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from teamdesk.domain.names import clean, search_key
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.records import ContactKind
from teamdesk.imports.records import Attainment, PlanAnswer

if TYPE_CHECKING:
    from teamdesk.imports.written_dates import CellValue

_NOTHING = """
it|i t|ia|i a|na|n a|nt|n t|x|tom|blank|ingen|uaktuelt|ukjent|mangler|manglar|ikke testet
ikkje testa|ikke utfort|ikkje utfort|ikke aktuelt|ikkje aktuelt|ikke brukt|ikkje brukt|ikke gjort
ikkje gjort|ikke malt|ikkje malt|not tested|not done|not used|missing|unknown|none|nan|null
"""
# The empty key is that of «-», «–» and «?».
_MISSING = frozenset(("", *re.split(r"[|\n]", _NOTHING.strip())))
_NUMBER = re.compile(r"[-−+]?\s?\d[\d\s.,]*|[-−+]?[.,]\d+")
_HOURS_AND_MINUTES = re.compile(r"(\d+)\s?(?::|t|h|time|timer|timar)\.?\s?(\d{1,2})\s?(?:m|min)?\b")
_HOURS = re.compile(r"^([\d.,]+)\s?(?:t|h|time|timer|timar|hours?)\b")
_GROUPS = re.compile(
    r"[-+]?\d{1,3}(?:[.,]\d{3}){2,}|[-+]?\d{1,3}\.\d{3},\d*|[-+]?\d{1,3},\d{3}\.\d*"
)
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,]\d)")
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


def text_of(value: CellValue) -> str:
    """What stands in a cell, as one line; numbers without a tail of zeros."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return clean(str(value)) if value is not None else ""


def lines_of(value: CellValue) -> tuple[str, ...]:
    """The lines of a cell that hold something."""
    if not isinstance(value, str):
        return (text_of(value),) if value is not None else ()
    return tuple(line for part in value.splitlines() if (line := clean(part)))


def long_text_of(value: CellValue) -> str:
    """A cell with its line breaks kept, for notes."""
    if not isinstance(value, str):
        return text_of(value)
    return "\n".join(clean(line) for line in value.strip().splitlines())


def is_missing(value: CellValue) -> bool:
    """Whether the cell says in some way that nothing stands here: «-», «?», «ikke testet»."""
    if value is None:
        return True
    return isinstance(value, str) and search_key(value) in _MISSING


def read_number(value: CellValue) -> Decimal | None:
    """A number with decimal comma or point, blanks between thousands, «kr», «,-» or a unit."""
    if isinstance(value, bool) or value is None or isinstance(value, date):
        return None
    if isinstance(value, int | float):
        return _decimal(repr(value))
    text = clean(value).casefold().replace("½", ",5").replace("−", "-")
    match = _NUMBER.search(text)
    if match is None or re.search(r"\d\s?[-–/]\s?\d|\d:\d", text):
        return None  # a range, a time or a fraction is no number
    return _decimal(_with_point(re.sub(r"\s", "", match[0]).rstrip(".,")))


def _with_point(digits: str) -> str:
    if _GROUPS.fullmatch(digits):
        decimal_sign = "," if digits.rfind(",") > digits.rfind(".") else "."
        if digits.count(decimal_sign) > 1:
            return re.sub(r"[.,]", "", digits)
        thousands = "." if decimal_sign == "," else ","
        return digits.replace(thousands, "").replace(",", ".")
    return digits.replace(",", ".")


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def read_money(value: CellValue) -> Decimal | None:
    """An amount in kroner: here a point before three digits parts the thousands."""
    if isinstance(value, str) and (match := _THOUSANDS.search(clean(value))):
        return _decimal(match[0].replace(".", ""))
    return read_number(value)


def read_minutes(value: CellValue) -> int | None:
    """Minutes, also as «1:30», «1 t 15 min» or «1,5 t»."""
    if isinstance(value, str):
        text = clean(value).casefold()
        if match := _HOURS_AND_MINUTES.search(text):
            return int(match[1]) * 60 + int(match[2])
        if (match := _HOURS.match(text)) and (hours := read_number(match[1])) is not None:
            return round(hours * 60)
    number = read_number(value)
    return None if number is None or abs(number) > 100_000 else round(number)


def read_percent(value: CellValue) -> Decimal | None:
    """A post's percentage: «80 %», «40 prosent», 100; a cell of 0.5 or 1 means 50 or 100."""
    number = read_number(value)
    if number is None or number < 0:
        return None
    says_percent = isinstance(value, str) and ("%" in value or "pro" in value.casefold())
    return number * 100 if number <= Decimal("1.5") and not says_percent else number


def read_level(value: CellValue) -> int | None:
    """The level of need 1 to 3; two levels in one cell, «2/3», are none."""
    words = search_key(text_of(value)).split()
    levels = {int(word) for word in words if word in ("1", "2", "3")}
    levels = levels or {_ROMAN[word] for word in words if word in _ROMAN}
    levels = levels or {_LEVEL_BY_WORD[word] for word in words if word in _LEVEL_BY_WORD}
    return levels.pop() if len(levels) == 1 else None


_SAYS_YES = """
ja yes y x ok v gitt gjeve gjevi given signert signed underskrevet underskriven
skriftlig skriftleg muntlig munnleg true sant har
"""
_SAYS_NO = "nei no n nekter nektar nektet avslatt trukket trekt refused declined"
_YES = frozenset(_SAYS_YES.split())
_NO = frozenset(_SAYS_NO.split())
_OPEN = re.compile(
    r"\b(mangl\w*|innhent\w*|avvent\w*|vent\w*|send[te]*\w*|pending|missing|purr\w*|usikker\w*"
    r"|ikkj?e (?:gitt|gjeve|avklart|innhent\w*|spurt|avklara)|not (?:given|asked))\b"
)


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
