"""What in a clause speaks for or against a promise: denial, a day ahead, company, mere news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.due_days import has_due, is_past
from teamdesk.domain.notes.lexicon_english import STAFF_PHRASES_EN
from teamdesk.domain.notes.lexicon_verbs import STAFF_PHRASES
from teamdesk.domain.notes.nouns import names_deed
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar

_BELOW = frames.SUBORDINATORS | word_set("om siden sidan ettersom før til")
_NOTICES = word_set("fra frå til inn på opp av videre vidare avvik behov sak")
_MEETINGS = word_set("møte samtale samarbeidsmøte gjennomgang gjennomgåing meeting talk")
_TELLING = word_set("orientere informere")
_NEWS_LEADS = word_set("at that om")
# What these verbs must have behind them to be the staff's; any words will do where none stand.
_BY_STAFF = {
    "se": word_set("på etter gjennom igjennom"),
    "klage": word_set("til inn vedtaket"),
    "finne": word_set("ut fram frem løsning"),
    "legge": word_set("inn fram frem opp til ut"),
    "sette": word_set("opp inn i"),
    **dict.fromkeys(("gi", "vise", "hjelpe", "lære", "fylle", "be"), frozenset[str]()),
}
# What staff make: «lager nytt hjemmeprogram»; the person makes dinner.
_HERS = (["her"], ["his"], ["their"])
_REFLEXIVE = frozenset({"sine", "sitt", "sin"})
_MAKING = frozenset({"lage", "make"})
_PAPERS = (
    "program",
    "plan",
    "liste",
    "lista",
    "oversikt",
    "skjema",
    "opplegg",
    "rapport",
    "avtale",
)
_PHRASES = STAFF_PHRASES | STAFF_PHRASES_EN
_NEAR = 3
_SHORT = 4
# «Henger på lageret» tells where a thing is, «henger opp lista» what somebody does.
_HANGING = frozenset({"henger", "heng", "hang", "hangs"})
_STILL = word_set("på i fra frå igjen etter med der on in")
_DOUBTS = word_set("""
    kanskje muligens trolig truleg sannsynligvis sannsynlegvis antakelig antagelig visstnok maybe
    perhaps probably possibly likely
    """)
_PARTED = frames.CLAUSE_JOINERS | {",", "–", "-", ";"}
_HAD = word_set("hatt had fått fatt gjort lagt avtalt planlagt")
# A verb of sensing is a deed only with its particle: «ser på stolen», «hører med Statped».
_SENSES = {
    **dict.fromkeys(("ser", "sees"), word_set("på over etter gjennom igjennom til")),
    **dict.fromkeys(("hører", "høyrer"), word_set("med om etter")),
}


def is_denied(clause: Grammar) -> bool:
    """Whether a «ikke» or «ingen» stands with the main verb, not in a clause below it."""
    for i, unit in enumerate(clause.units):
        if 0 <= clause.verb_at < i - 1 and unit.low in _PARTED:
            return False
        if unit.is_word and unit.low in frames.NEGATIONS:
            return True
        below = unit.is_word and unit.low in _BELOW
        if below and i > max(clause.verb_at, 0):
            return False
    return False


def is_labelled_deed(clause: Grammar) -> bool:
    """«Ergo: ser på badet»: under a profession it is the staff that looks, gives and helps."""
    verb = clause.verb
    if verb is None or verb.form is not Form.PRESENT or clause.modal or is_past(clause.units):
        return False
    after = clause.after_verb()
    if verb.infinitive in _MAKING:
        return any(unit.is_word and unit.low.endswith(_PAPERS) for unit in after[:_NEAR])
    lead = next((u.low for u in after if u.is_word or u.someone), "")
    return lead in _BY_STAFF.get(verb.infinitive, ()) or (
        verb.infinitive in _BY_STAFF and not _BY_STAFF[verb.infinitive]
    )


def has_company(clause: Grammar) -> bool:
    """Whether a day, or somebody the deed is done with, stands behind the verb."""
    return has_due(clause.units) or any(
        (u.is_word and u.low in frames.COMPANY) or (u.someone and u.someone.part is not Part.TEAM)
        for u in clause.after_verb()
    )


def is_staff_phrase(clause: Grammar) -> bool:
    """Whether an everyday verb has words behind it that only staff use: «gi beskjed»."""
    leads = _PHRASES.get(clause.verb.infinitive) if clause.verb is not None else None
    if leads is None:
        return False
    words = (u.low for u in clause.after_verb() if u.is_word or u.someone is not None)
    return next(words, "") in leads


def is_held(clause: Grammar) -> bool:
    """«Skal ha hjemmebesøk», «må få på plass»: a state in form, a deed in fact."""
    after = clause.after_verb()
    if clause.verb is None or not clause.modal:
        arranged = clause.verb is not None and clause.verb.infinitive in {"ha", "have"}
        if not arranged or clause.verb is None or clause.verb.form is not Form.PRESENT:
            return False
        had = any(u.low in _HAD for u in after[:2])
        return has_due(after) and names_deed(after) and not had
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


def is_being_weighed(clause: Grammar) -> bool:
    """«Det vurderes om han skal …»: it goes on, and nobody promises anything."""
    words = [unit.low for unit in clause.units[: clause.verb_at + 2]]
    return words[:1] == ["det"] and words[-1] in {"om", "hvorvidt"} and len(words) <= _SHORT


def is_doubtful(clause: Grammar) -> bool:
    """Whether «kanskje» leaves it open."""
    return any(u.low in _DOUBTS for u in clause.units)


def is_alone(clause: Grammar) -> bool:
    """Whether somebody does it «selv»: the person, nearly always."""
    return any(u.low in {"selv", "sjølv", "sjøl", "seg"} for u in clause.after_verb())


def is_own(clause: Grammar) -> bool:
    """«Orders her groceries by phone», «vasker klærne sine»: told of the person."""
    verb = clause.verb
    if verb is None or verb.form is not Form.PRESENT or clause.modal or has_due(clause.units):
        return False
    words = [unit.low for unit in clause.after_verb()[:_NEAR]]
    return words[:1] in _HERS or not _REFLEXIVE.isdisjoint(words)


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
    if raw in _HANGING and lead in _STILL:
        return True
    about = bool(after) and after[0].low == "om"
    if lead == "merke" or (about and verb.infinitive in _TELLING):
        return True
    if raw in {"går", "goes"} and lead in frames.STATUS_ADVERBS:
        return True
    reported = raw in frames.REPORTING and _NEWS_LEADS & set(words[:3])
    return bool(reported) and "til" not in words[:2] and lead not in {"fra", "frå"}
