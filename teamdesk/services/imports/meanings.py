"""What free text in a team's own list means: ways in, ends, professions, phases, relatives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.names import clean, search_key
from teamdesk.domain.people import Profession
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.imports.records import Attainment

if TYPE_CHECKING:
    from teamdesk.imports.records import CaseRecord

# Folded words (see `search_key`), the surest first: «rehab.institusjon» before «sykehus».
_ROUTES = (
    (
        EntryRoute.INSTITUTION,
        r"institusjon|rehab|korttids|omsorgssent|sykehjem|sjukeheim|dognplass|opptrening|"
        r"institution|nursing home",
    ),
    (
        EntryRoute.HOSPITAL,
        r"sykehus|sjukehus|avd\b|avdeling|poliklinikk|legevakt|slageni?e?n?het|intensiv|hospital|"
        r"ward|helseforetak|habilitering|kirurg|ortoped",
    ),
    (
        EntryRoute.EXISTING_USER,
        r"hjemmesyke|heimesjuke|hjemmetjen|heimeten|hjemmehjelp|heimehjelp|\bsone\b|hjemmebasert|"
        r"home care|omsorgsbolig|bruker fra for",
    ),
    (
        EntryRoute.NEW_APPLICANT,
        r"lege\b|fastlege|tildeling|datter|sonn|kone|mann\b|parorende|parorande|selv\b|sjolv|"
        r"egen|soknad|fysio|ergo|koordinator|kommune|nav\b|skole|gp\b|applic|son\b|daughter",
    ),
)
_ENDS = (
    (EndReason.DIED, r"\b(dod|dode|mors|doydde|died|deceased)\b"),
    (EndReason.MOVED, r"\b(flyttet|flytta|flyttet ut|moved)\b"),
    (
        EndReason.DECLINED,
        r"onsker ikke|onskte ikke|onskjer ikkje|takket nei|takka nei|trakk seg|declined|"
        r"egen beslutning|ville ikke",
    ),
)
_PROFESSIONS = (
    (Profession.OCCUPATIONAL_THERAPIST, r"ergo|occupational|\bet\b"),
    (Profession.PHYSIOTHERAPIST, r"fysio|physio|\bft\b"),
    (Profession.SPEECH_THERAPIST, r"logoped|speech|audioped"),
    (Profession.NURSE, r"sykepl|sjukepl|nurse|\bspl\b"),
    (Profession.SOCIAL_EDUCATOR, r"verneplei|social educator|\bvpl\b"),
    (Profession.SOCIAL_WORKER, r"sosionom|social worker"),
    (Profession.HOME_TRAINER, r"hjemmetren|heimetren|hj ?tren|home trainer"),
    (Profession.HEALTH_WORKER, r"helsefag|hjelpeplei|omsorgsarb|health care worker|assistent"),
    (Profession.DOCTOR, r"lege\b|doctor|physician"),
    (Profession.ACTIVITY_ORGANISER, r"aktivit|aktivitor|activity"),
    (Profession.CASE_OFFICER, r"saksbehand|tildeling|case officer"),
    (Profession.TEAM_LEAD, r"leder|leiar|lead|koordinator"),
)
_WEEK = re.compile(r"\b(?:uke|veke|week)\s*(\d{1,2})(?:\s*(?:av|of|/)\s*(\d{1,2}))?", re.IGNORECASE)
_BETWEEN_RELATIVES = re.compile(r"\s*[;\n]\s*|\s+/\s+")
_PHONE = re.compile(r"(?:\+\d{2}\s?)?\d(?:[ \u00a0]?\d){7}")
_BRACKETS = re.compile(r"\(([^)]*)\)")
_RELATIONS = (
    r"datter|dotter|sonn|son|kone|mann|ektemann|ektefelle|samboer|sambuar|mor|far|foreldre|soster|"
    r"syster|bror|niese|nevo|nabo|venn|venninne|tante|onkel|svigerdatter|svigersonn|barnebarn|"
    r"verge|partner|daughter|wife|husband|mother|father|sister|brother|neighbour"
)


@dataclass(frozen=True, slots=True)
class WrittenRelative:
    """One relative as a cell tells of them."""

    name: str
    relation: str = ""
    phone: str = ""
    note: str = ""


def entry_route_of(text: str) -> EntryRoute | None:
    """The way in that «Henvist fra» speaks of; None where it says nothing."""
    key = search_key(text)
    if not key:
        return None
    return next((route for route, words in _ROUTES if re.search(words, key)), EntryRoute.OTHER)


def profession_of(role: str) -> str:
    """The profession in a job title; one that we lack a word for stays as it was written."""
    key = search_key(role)
    if not key:
        return Profession.OTHER.value
    return next((p.value for p, words in _PROFESSIONS if re.search(words, key)), clean(role))


def end_reason_of(case: CaseRecord) -> EndReason:
    """Why a case ended, from what stands beside it and from how far its goals came."""
    key = search_key(f"{case.ended_to} {case.note} {case.phase_text}")
    if told := next((reason for reason, words in _ENDS if re.search(words, key)), None):
        return told
    reached = {goal.attainment for goal in case.goals} - {None}
    if reached == {Attainment.REACHED}:
        return EndReason.GOALS_REACHED
    if reached - {Attainment.NOT_REACHED}:
        return EndReason.GOALS_PARTLY_REACHED
    return EndReason.OTHER


def week_in_phase(text: str) -> tuple[int, int | None] | None:
    """«uke 3 av 4» as (3, 4); «uke 2» as (2, None)."""
    match = _WEEK.search(text)
    if match is None or not int(match[1]):
        return None
    return int(match[1]), int(match[2]) if match[2] else None


def phase_of(case: CaseRecord) -> PhaseKind:
    """The phase that a case stands in; where the file doesn't say, the earliest that fits."""
    if not case.is_open:
        return PhaseKind.ENDED
    if case.phase is not None and case.phase is not PhaseKind.ENDED:
        return case.phase
    is_taken_on = bool(case.coordinator or case.goals)
    return PhaseKind.MAPPING if is_taken_on else PhaseKind.REFERRED


def zone_of(text: str) -> str:
    """«SONE YTRE / NYE SIDEN SIST» as «Sone ytre»; what names no zone is short or nothing."""
    found = re.search(r"\b(sone|zone|bydel|distrikt)\s+\w+", text, re.IGNORECASE)
    return found[0].capitalize() if found else ""


def relatives_of(text: str) -> list[WrittenRelative]:
    """«Kone Anne Moe, 68 05 01 74; sønn Per (nøkkel)» as two relatives."""
    pieces = (clean(piece) for piece in _BETWEEN_RELATIVES.split(text))
    return [_relative(piece) for piece in pieces if piece]


def _relative(text: str) -> WrittenRelative:
    phone = _PHONE.search(text)
    rest = text.replace(phone[0], "") if phone else text
    notes = [found.strip() for found in _BRACKETS.findall(rest)]
    rest = clean(_BRACKETS.sub(" ", rest))
    head, _, tail = re.sub(r"\s+–\s+|\s+-\s+", ",", rest, count=1).partition(",")
    first, _, others = head.strip().partition(" ")
    is_relation = re.fullmatch(_RELATIONS, search_key(first)) is not None
    name = (others if is_relation else head).strip(" ,:–-")
    notes += [tail.strip(" ,:–-")]
    return WrittenRelative(
        name=name or head.strip(" ,:–-"),
        relation=first.strip(":").lower() if is_relation else "",
        phone=clean(phone[0]) if phone else "",
        note=", ".join(note for note in notes if note),
    )
