"""Is a clause an action, a decision or neither? The rules of what counts, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.clauses import UnitKind
from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form, VerbClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.clauses import Unit
    from teamdesk.domain.notes.grammar import ClauseParser, Grammar
    from teamdesk.domain.notes.owners import Someone

_HANDOVERS = word_set("""
    hente levere kjøpe bestille sende ordne kontakte ringe ringje montere rydde låne skaffe melde
    søke søkje betale reparere svare fikse installere avklare gi skifte demontere
    collect deliver buy order send call contact mount fit pick fetch arrange bring pay repair
    """)
_DIRECTIONS = frozenset({"ned", "opp", "over", "ut", "down", "up", "tilbake", "back", "videre"})
_BE = frozenset({"blir", "bli", "vert", "is", "are", "be"})


class Verdict(Enum):
    """What a clause amounts to."""

    NOTHING = auto()
    DEED = auto()
    COURSE = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a clause and bears on it.

    ``doer`` is the subject after pronouns, ellipsis and headings; ``is_named`` tells that it stands
    in the clause itself or right before it, not in a heading. ``listed`` tells that a heading or a
    label has said that this is something to do.
    """

    doer: Someone | None
    is_named: bool
    has_owner: bool
    listed: bool
    decided: bool


def judge(clause: Grammar, setting: Setting, parser: ClauseParser) -> Verdict:
    """The verdict over one clause; questions, quotations and conditions are sifted out before."""
    if is_denied(clause):
        return Verdict.NOTHING
    passive = _passive(clause, parser)
    if passive is not None:
        return passive
    if clause.verb is None:
        return _nominal(clause, setting, parser) if not clause.modal else Verdict.NOTHING
    if clause.verb.form in {Form.PAST, Form.PARTICIPLE}:
        return Verdict.NOTHING
    part = setting.doer.part if setting.doer else None
    if part is Part.PERSON or part is Part.PRONOUN:
        return Verdict.NOTHING
    if part is not None and part.is_outside:
        return _outside(clause)
    if clause.other_subject:
        return _thing(clause)
    if clause.modal and not _modal_promises(clause, setting):
        return Verdict.NOTHING
    if part in {Part.TEAM, Part.WE} and setting.is_named:
        return _team(clause, setting)
    return _unnamed(clause, setting)


def is_denied(clause: Grammar) -> bool:
    """Whether a «ikke» or «ingen» stands with the main verb, not in a clause below it."""
    for i, unit in enumerate(clause.units):
        if unit.is_word and unit.low in frames.NEGATIONS:
            return True
        if unit.is_word and i > max(clause.verb_at, 0) and unit.low in frames.SUBORDINATORS:
            return False
    return False


def has_due(units: Sequence[Unit]) -> bool:
    """Whether a day ahead is told, and it is no habit."""
    dates = [unit.date for unit in units if unit.date is not None]
    if any(d.sense in {DateSense.RECURRING, DateSense.PAST} for d in dates):
        return False
    return any(d.is_due for d in dates)


def is_deed_noun(units: Sequence[Unit]) -> bool:
    """Whether a stretch begins like «ny SPPB», «hjemmebesøk»: a deed with no verb."""
    words = [u for u in units if u.kind is not UnitKind.DATE]
    if not words or not words[0].is_word:
        return False
    first, second = words[0].low, words[1].low if len(words) > 1 else ""
    if first in frames.RENEWALS:
        return second in frames.TESTS or second in frames.DEED_NOUNS or has_due(units)
    return first in frames.DEED_NOUNS


def _team(clause: Grammar, setting: Setting) -> Verdict:
    verb, after = clause.verb, clause.after_verb()
    if verb is None:
        return Verdict.NOTHING
    words = [u.low for u in after if u.is_word]
    lead = words[0] if words else ""
    raw = clause.units[clause.verb_at].low
    if verb.kind is VerbClass.STATE:
        kept = (
            raw in {"kommer", "kjem", "blir", "comes"} and lead in {"med", "tilbake", "with"}
        ) or (bool(clause.modal) and verb.infinitive in {"få", "komme"} and has_due(after))
        return Verdict.DEED if kept else Verdict.NOTHING
    if (
        (raw in frames.REPORTING or verb.infinitive in {"melde", "rapportere", "report"})
        and any(w in {"at", "that", "om"} for w in words[:3])
        and "til" not in words[:2]
        and lead not in {"fra", "frå"}
    ):
        return Verdict.NOTHING
    if raw in {"ser", "sees"} and lead not in {"på", "over", "etter", "gjennom", "til", "igjennom"}:
        return Verdict.NOTHING
    if raw in {"går", "goes"} and lead in frames.STATUS_ADVERBS:
        return Verdict.NOTHING
    we = setting.doer is not None and setting.doer.part is Part.WE
    if verb.kind is VerbClass.COURSE:
        return Verdict.COURSE if we or setting.decided or not has_due(after) else Verdict.DEED
    if we and verb.infinitive in {"gå", "go"} and lead in _DIRECTIONS:
        return Verdict.COURSE
    return Verdict.DEED


def _modal_promises(clause: Grammar, setting: Setting) -> bool:
    if clause.modal in {"must", "shall"}:
        return True
    if clause.modal == "would":
        return False
    strong = clause.verb is not None and clause.verb.kind in {VerbClass.STRONG, VerbClass.WEAK}
    return strong and (setting.is_named or clause.modal == "should")


def _unnamed(clause: Grammar, setting: Setting) -> Verdict:
    """No doer in the clause: only what staff alone do is a promise, or what is dated or listed."""
    verb = clause.verb
    if verb is None or verb.kind is VerbClass.STATE:
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE:
        return Verdict.COURSE
    words = {u.low for u in clause.units}
    if words & {"selv", "sjølv", "seg"} and not setting.listed:
        return Verdict.NOTHING
    if verb.kind is VerbClass.STRONG or setting.listed or setting.decided:
        return Verdict.DEED
    if verb.form is Form.IMPERATIVE or (clause.modal and verb.form is not Form.PASSIVE):
        return Verdict.DEED
    company = any(
        (u.is_word and u.low in frames.COMPANY) or (u.someone and u.someone.part is not Part.TEAM)
        for u in clause.after_verb()
    )
    return (
        Verdict.DEED
        if has_due(clause.units) or (company and setting.has_owner)
        else Verdict.NOTHING
    )


def _outside(clause: Grammar) -> Verdict:
    """A relative or a service: what they hand over, or promise by a day."""
    verb = clause.verb
    if verb is None or verb.kind in {VerbClass.COURSE}:
        return Verdict.NOTHING
    if clause.modal:
        kept = clause.modal in {"must", "shall"} and (
            verb.kind is not VerbClass.STATE or verb.infinitive == "få"
        )
        return Verdict.DEED if kept else Verdict.NOTHING
    if verb.form is not Form.PRESENT:
        return Verdict.NOTHING
    dates = [u.date for u in clause.units if u.date is not None]
    if any(d.sense in {DateSense.RECURRING, DateSense.PAST} for d in dates):
        return Verdict.NOTHING
    after = [u.low for u in clause.after_verb() if u.is_word]
    if verb.kind is VerbClass.STATE:
        brings = verb.infinitive == "komme" and after[:1] == ["med"]
        return Verdict.DEED if brings else Verdict.NOTHING
    if {"selv", "sjølv"} & set(after) or after[:1] in (["at"], ["om"]):
        return Verdict.NOTHING
    if verb.infinitive in _HANDOVERS or has_due(clause.units):
        return Verdict.DEED
    return Verdict.NOTHING


def _thing(clause: Grammar) -> Verdict:
    """Some thing, or somebody unknown, is the subject: only a dated deed of staff counts."""
    verb = clause.verb
    if verb is None or clause.modal == "would" or not has_due(clause.units):
        return Verdict.NOTHING
    strong = verb.kind is VerbClass.STRONG and verb.form in {Form.PRESENT, Form.INFINITIVE}
    return Verdict.DEED if strong and not clause.is_guess else Verdict.NOTHING


def _passive(clause: Grammar, parser: ClauseParser) -> Verdict | None:
    """«Fastlege kontaktes», «heimetenesta blir orientert»; None where the clause is active."""
    verb, at = clause.verb, clause.verb_at
    if verb is None or at < 0:
        return None
    if verb.form is not Form.PASSIVE:
        raw = clause.units[at].low
        if raw not in _BE or at + 1 >= len(clause.units):
            return None
        following = [u for u in clause.after_verb() if u.is_word and u.low not in frames.ADVERBS]
        participle = (
            parser.lexicon.reading(following[0].low, Form.PARTICIPLE) if following else None
        )
        if participle is None:
            return None
        told = has_due(clause.units) or any(u.low in {"av", "by"} for u in following)
        if parser.english and not told:
            return None
        verb = participle
    if clause.modal in {"would", "may"} or clause.modal == "should":
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE:
        return Verdict.COURSE
    if verb.kind is VerbClass.STATE or verb.infinitive in {"møte", "finne", "se"}:
        return Verdict.NOTHING
    if verb.kind is VerbClass.STRONG:
        return Verdict.DEED
    agent = any(u.low in {"av", "by"} for u in clause.after_verb() if u.is_word)
    return Verdict.DEED if agent or has_due(clause.units) else Verdict.NOTHING


def _nominal(clause: Grammar, setting: Setting, parser: ClauseParser) -> Verdict:
    """No verb: a deed where a heading, an owner with a day, or a noun of doing says so."""
    units = clause.units
    if any(u.is_word and u.low in frames.DONE_WORDS for u in units):
        return Verdict.NOTHING
    if any(u.date is not None and u.date.sense is DateSense.PAST for u in units):
        return Verdict.NOTHING
    words = [u for u in units if u.is_word and u.low not in frames.ADVERBS]
    if any(_is_participle(u.low, parser) for u in words[1:]):
        return Verdict.NOTHING
    if not words or words[0].low in frames.IDLE_LABELS:
        return Verdict.NOTHING
    if setting.listed:
        return Verdict.DEED
    if setting.decided:
        return Verdict.COURSE
    deed_noun = is_deed_noun(units)
    if setting.has_owner:
        return Verdict.DEED if deed_noun or has_due(units) else Verdict.NOTHING
    return Verdict.DEED if deed_noun and has_due(units) else Verdict.NOTHING


def _is_participle(low: str, parser: ClauseParser) -> bool:
    readings = parser.lexicon.readings(low)
    return bool(readings) and all(v.form in {Form.PARTICIPLE, Form.PAST} for v in readings)
