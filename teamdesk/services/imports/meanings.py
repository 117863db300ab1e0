"""What free text in a team's own list means: ends, professions, phases, zones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.domain.names import clean, search_key
from teamdesk.domain.people import Profession
from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.imports.records import Attainment

if TYPE_CHECKING:
    from teamdesk.imports.records import CaseRecord

# Folded words (see `search_key`), the surest first.
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
