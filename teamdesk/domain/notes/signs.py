"""What in a clause speaks for or against a promise: denial, a day ahead, company, mere news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.lexicon_verbs import NEUTER_NOUNS, STAFF_PHRASES
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind
from teamdesk.domain.notes.verb_forms import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verb_forms import VerbLexicon

_DENIED_BELOW = word_set("om siden sidan ettersom før til")
_NOTICES = word_set("fra frå til inn på opp av videre vidare avvik behov sak")
_MEETINGS = word_set("møte samtale samarbeidsmøte gjennomgang gjennomgåing meeting talk")
_TELLING = word_set("orientere informere")
_NEWS_LEADS = word_set("at that om")
_LINKS = word_set(
    "til på i med for av fra frå ved om og etter uten of with at from and to on in as"
)
_PRAISING = word_set(
    "god godt gode fin fint bra dårlig dårleg lang langt hyggelig triveleg nyttig good nice long"
)
_UNCHANGED = ("som før", "som nå", "som no", "som i dag", "uendret", "uendra", "as before")
_READY = word_set("ferdig klar klart klare ready done")
_MADE = word_set(
    """
    program treningsprogram plan avtale liste oversikt øvelser øvingar opplegg rutine skjema mål
    time tid runde programme routine list appointment exercises schedule
    """
)
# A verb of sensing is a deed only with its particle: «ser på stolen», «hører med Statped».
_SENSES = {
    **dict.fromkeys(("ser", "sees"), word_set("på over etter gjennom igjennom til")),
    **dict.fromkeys(("hører", "høyrer"), word_set("med om etter")),
}


def is_denied(clause: Grammar) -> bool:
    """Whether a «ikke» or «ingen» stands with the main verb, not in a clause below it."""
    for i, unit in enumerate(clause.units):
        if unit.is_word and unit.low in frames.NEGATIONS:
            return True
        below = unit.is_word and unit.low in frames.SUBORDINATORS | _DENIED_BELOW
        if below and i > max(clause.verb_at, 0):
            return False
    return False


def has_due(units: Sequence[Unit]) -> bool:
    """Whether a day ahead is told, and it is no habit."""
    return not is_past_or_habit(units) and any(u.date is not None and u.date.is_due for u in units)


def is_past_or_habit(units: Sequence[Unit]) -> bool:
    """Whether «i går» or «hver uke» is told."""
    senses = {unit.date.sense for unit in units if unit.date is not None}
    return bool(senses & {DateSense.RECURRING, DateSense.PAST})


def is_past(units: Sequence[Unit]) -> bool:
    """Whether a day behind is told."""
    return any(u.date is not None and u.date.sense is DateSense.PAST for u in units)


def is_deed_noun(units: Sequence[Unit]) -> bool:
    """Whether a stretch begins like «ny SPPB», «hjemmebesøk»: a deed with no verb."""
    words = [u for u in units if u.kind is not UnitKind.DATE]
    if not words or not words[0].is_word:
        return False
    first, second = words[0].low, words[1].low if len(words) > 1 else ""
    if any(_names_deed(unit.low) for unit in _heads(words)):
        return True
    if first in frames.TESTS or (first.endswith("test") and first not in frames.DEED_NOUNS):
        return has_due(units) and not any(u.low.isdigit() for u in words)
    if first in frames.RENEWALS:
        return second in frames.TESTS or _names_deed(second) or has_due(units)
    measured = first.endswith("test") and any(u.low.isdigit() for u in words)
    return _names_deed(first) and not (measured and not has_due(units))


def _heads(words: Sequence[Unit]) -> Iterator[Unit]:
    """The words behind the first that may be what it describes: «felles hjemmebesøk»."""
    for unit in words[1:3]:
        if not unit.is_word or unit.low in _LINKS:
            return
        if words[0].low not in _PRAISING:
            yield unit


def _names_deed(low: str) -> bool:
    return low in frames.DEED_NOUNS or low.endswith(frames.DEED_ENDINGS)


def names_deed(units: Sequence[Unit]) -> bool:
    """Whether a noun of doing stands anywhere in the clause."""
    return any(u.is_word and (_names_deed(u.low) or u.low == "innom") for u in units)


def is_state_of_things(units: Sequence[Unit], lexicon: VerbLexicon) -> bool:
    """Whether words with no verb tell what is done, wished for, or who is away."""
    words = [u.low for u in units if u.is_word and u.low not in frames.ADVERBS]
    if not words or words[0] in frames.GOALS or is_past(units):
        return True
    done = (frames.DONE_WORDS | frames.ABSENCES) & set(words)
    if done and not (done <= _READY and is_ready_by(units)):
        return True
    return any(_is_participle(word, lexicon) for word in words[1:])


def is_ready_by(units: Sequence[Unit]) -> bool:
    """«Ernæringsplan ferdig før 1.2.»: what is to be ready by a day ahead is not ready."""
    ready = any(unit.is_word and unit.low in _READY for unit in units)
    return ready and any(u.date is not None and u.date.is_due and u.date.deadline for u in units)


def is_unchanged(clause: Grammar) -> bool:
    """Whether something goes on «som før»."""
    words = " ".join(unit.low for unit in clause.units if unit.is_word)
    return any(phrase in words for phrase in _UNCHANGED)


def is_measured(units: Sequence[Unit]) -> bool:
    """«BT 140/80 (spl)», «neste møte (Ida)»: a figure, or what is to be, and nothing to do."""
    words = [unit for unit in units if unit.is_word]
    told = any(unit.low[0].isdigit() for unit in words) or any(
        unit.date is not None and unit.date.rule == "next meeting" for unit in units[:1]
    )
    return told or not words or words[0].low in frames.MEETING_LABELS


def is_renewal(units: Sequence[Unit]) -> bool:
    """«Nytt program», «ny avtale»: what somebody of the team makes."""
    words = [unit.low for unit in units if unit.is_word]
    return len(words) > 1 and words[0] in frames.RENEWALS and words[1] in _MADE


def has_company(clause: Grammar) -> bool:
    """Whether a day, or somebody the deed is done with, stands behind the verb."""
    return has_due(clause.units) or any(
        (u.is_word and u.low in frames.COMPANY) or (u.someone and u.someone.part is not Part.TEAM)
        for u in clause.after_verb()
    )


def is_staff_phrase(clause: Grammar) -> bool:
    """Whether an everyday verb has words behind it that only staff use: «gi beskjed»."""
    leads = STAFF_PHRASES.get(clause.verb.infinitive) if clause.verb is not None else None
    if leads is None:
        return False
    words = (u.low for u in clause.after_verb() if u.is_word or u.someone is not None)
    return next(words, "") in leads


def is_held(clause: Grammar) -> bool:
    """«Skal ha hjemmebesøk», «må få på plass»: a state in form, a deed in fact."""
    if clause.verb is None or not clause.modal:
        return False
    after = clause.after_verb()
    if clause.verb.infinitive in {"ha", "have"}:
        return names_deed(after) or any(u.low in _MEETINGS for u in after)
    if clause.verb.infinitive == "få":
        return is_staff_phrase(clause) or has_due(after)
    return clause.verb.infinitive == "komme" and has_due(after)


def is_of_person(clause: Grammar) -> bool:
    """Whether the person stands right behind the verb: «da tar vi Bjørn»."""
    after = [u for u in clause.after_verb() if u.someone is None or u.someone.part is not Part.WE]
    return bool(after) and after[0].someone is not None and after[0].someone.part is Part.PERSON


def has_agent(clause: Grammar) -> bool:
    """Whether a doer is told with «av» or «by»."""
    return any(u.is_word and u.low in {"av", "by"} for u in clause.after_verb())


def is_doubtful(clause: Grammar) -> bool:
    """Whether «kanskje» leaves it open."""
    return any(u.low in {"kanskje", "muligens", "maybe", "perhaps"} for u in clause.units)


def is_alone(clause: Grammar) -> bool:
    """Whether somebody does it «selv»: the person, nearly always."""
    return any(u.low in {"selv", "sjølv", "sjøl", "seg"} for u in clause.after_verb())


def is_news(clause: Grammar) -> bool:
    """Whether a doer's verb tells what is seen, meant or reported, and promises nothing.

    «Melder fra til vakta» and «ser på stolen» are deeds, «melder at» and «ser bedre ut» are not.
    """
    verb, after = clause.verb, clause.after_verb()
    if verb is None or is_past(after):
        return True
    words = [u.low for u in after if u.is_word]
    lead, raw = words[0] if words else "", clause.units[clause.verb_at].low
    if verb.infinitive == "melde" and not _NOTICES & {u.low for u in after[:4]}:
        return True
    if raw in _SENSES and lead not in _SENSES[raw]:
        return True
    about = bool(after) and after[0].low == "om"
    if lead == "merke" or (about and verb.infinitive in _TELLING):
        return True
    if raw in {"går", "goes"} and lead in frames.STATUS_ADVERBS:
        return True
    reported = raw in frames.REPORTING and _NEWS_LEADS & set(words[:3])
    return bool(reported) and "til" not in words[:2] and lead not in {"fra", "frå"}


def _is_participle(low: str, lexicon: VerbLexicon) -> bool:
    readings = lexicon.readings(low)
    if low in NEUTER_NOUNS or not readings:
        return False
    return all(verb.form in {Form.PARTICIPLE, Form.PAST} for verb in readings)
