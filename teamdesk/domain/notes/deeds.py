"""Is a clause an action, a decision or neither? The rules of what counts, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.notes import signs
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form, VerbClass

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import ClauseParser, Grammar
    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.verb_forms import Verb

# What relatives and services promise even with no day told.
_HANDOVERS = word_set(
    """
    hente levere kjøpe bestille sende ordne kontakte ringe ringje montere rydde låne skaffe melde
    søke søkje betale reparere svare fikse installere avklare gi skifte demontere
    overta
    collect deliver buy order send call contact mount fit pick fetch arrange bring pay repair
    """
)
# What the person also does alone: of «hun» these are news, not promises.
_OWN_LIFE = word_set(
    """
    gå sykle dusje spise drikke trene gjøre gjere svømme spille kle snu bruke bade lese vaske handle
    walk shower eat train practise practice do read
    """
)
_DIRECTIONS = word_set("ned opp over ut down up tilbake back videre for")
# What a goal or a measure does when the team strikes it.
_ENDING_ITSELF = word_set("utgå bortfalle opphøre")
_LESS_OR_MORE = word_set("ned opp down up")
_WAITING = word_set("vente avvente beholde opprettholde la pause wait")
_PROCURING = word_set("tak på ordnet ordna avklart inn oversikt")
_COMING = word_set("kommer kjem blir comes")


class Verdict(Enum):
    """What a clause amounts to.

    A course is a decision where the team decides, or says «vi»; what is settled is one anyhow.
    """

    NOTHING = auto()
    DEED = auto()
    COURSE = auto()
    SETTLED = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a clause and bears on it.

    ``doer`` is the subject after pronouns, ellipsis and headings; ``is_named`` tells that it
    stands in the clause itself or right before it. ``listed`` tells that a heading or a label has
    said that this is something to do, ``owned_behind`` that an owner stands behind it.
    """

    doer: Someone | None
    is_named: bool
    has_owner: bool
    listed: bool
    decided: bool
    by_pronoun: bool = False
    reported: bool = False
    owned_behind: bool = False


def judge(clause: Grammar, setting: Setting, parser: ClauseParser) -> Verdict:
    """The verdict over one clause; questions, quotations and conditions are sifted out before."""
    if signs.is_denied(clause):
        return Verdict.NOTHING
    passive = parser.passive_verb(clause)
    if passive is not None:
        return _passive(clause, passive[0], setting, english=parser.english)
    if clause.verb is None:
        return _nominal(clause, setting, parser)
    if clause.verb.form in {Form.PAST, Form.PARTICIPLE}:
        return Verdict.NOTHING
    return _active(clause, clause.verb, setting)


def _active(clause: Grammar, verb: Verb, setting: Setting) -> Verdict:
    part = setting.doer.part if setting.doer else None
    if part in {Part.PERSON, Part.PRONOUN}:
        return Verdict.NOTHING
    if verb.form is Form.ONGOING and verb.kind is not VerbClass.STRONG and not _is_dated(clause):
        return Verdict.NOTHING
    if part is not None and part.is_outside:
        return _outside(clause, verb)
    if clause.other_subject:
        return _thing(clause, verb)
    if clause.modal and not _modal_promises(clause, verb, setting):
        return Verdict.NOTHING
    if setting.by_pronoun and _is_of_daily_life(clause, verb):
        return Verdict.NOTHING
    if setting.reported and verb.kind is not VerbClass.STRONG and not _is_dated(clause):
        return Verdict.NOTHING
    if part is not None and setting.is_named:
        return _team(clause, verb, setting)
    return _unnamed(clause, verb, setting)


def _is_dated(clause: Grammar) -> bool:
    return signs.has_due(clause.units)


def _is_of_daily_life(clause: Grammar, verb: Verb) -> bool:
    """Whether a pronoun's verb is rather the person's news: «hun går», «hun sovr»."""
    if verb.infinitive in _OWN_LIFE:
        return not signs.has_company(clause)
    return clause.is_guess and not _is_dated(clause)


def _team(clause: Grammar, verb: Verb, setting: Setting) -> Verdict:
    """A member is the doer: nearly every verb in the present is a promise."""
    words = [u.low for u in clause.after_verb() if u.is_word]
    lead = words[0] if words else ""
    if verb.kind is VerbClass.STATE:
        comes = clause.units[clause.verb_at].low in _COMING and lead in {"med", "tilbake", "with"}
        comes = comes or (verb.infinitive == "få" and lead in _PROCURING)
        return Verdict.DEED if comes or signs.is_held(clause) else Verdict.NOTHING
    if signs.is_news(clause):
        return Verdict.NOTHING
    we = setting.doer is not None and setting.doer.part is Part.WE
    if we and verb.infinitive == "ta" and signs.is_of_person(clause):
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE and not signs.is_staff_phrase(clause):
        settled = we or setting.decided or verb.infinitive in _WAITING
        return Verdict.COURSE if settled else Verdict.DEED
    if verb.infinitive in {"gå", "go"} and lead in _DIRECTIONS:
        if we:
            return Verdict.COURSE
        if signs.is_past_or_habit(clause.after_verb()) and lead in _LESS_OR_MORE:
            # «Fysio går ned til én gang i uka».
            return Verdict.SETTLED
    over = "over" in words or verb.infinitive == "overta"
    takes_over = setting.decided and over and {"som", "as"} & set(words)
    if takes_over or (we and setting.decided and verb.kind is not VerbClass.STRONG):
        return Verdict.COURSE
    return Verdict.DEED


def _modal_promises(clause: Grammar, verb: Verb, setting: Setting) -> bool:
    if clause.modal in {"must", "shall"}:
        return True
    if setting.reported and setting.is_named and clause.modal in {"would", "may"}:
        return not signs.is_doubtful(clause)
    if clause.modal == "would" or signs.is_alone(clause) or signs.is_doubtful(clause):
        return False
    if setting.is_named and clause.modal == "should" and verb.kind is VerbClass.WEAK:
        return setting.doer is not None and setting.doer.part is Part.TEAM
    firm = verb.kind is VerbClass.STRONG or signs.has_due(clause.units)
    return firm and (setting.is_named or clause.modal == "should")


def _unnamed(clause: Grammar, verb: Verb, setting: Setting) -> Verdict:
    """No doer in the clause: only what staff alone do is a promise, or what is dated or listed."""
    if signs.is_alone(clause) and not setting.listed:
        return Verdict.NOTHING
    now_gets = verb.form is Form.PRESENT and verb.infinitive == "få"
    lead = next((u.low for u in clause.after_verb() if u.is_word), "")
    if setting.decided and verb.infinitive in {"gå", "go"} and lead in _DIRECTIONS:
        return Verdict.COURSE
    if signs.is_held(clause) or (signs.is_staff_phrase(clause) and not now_gets):
        return Verdict.DEED
    if verb.kind is VerbClass.STATE:
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE:
        if verb.form is Form.PRESENT and signs.is_unchanged(clause):
            return Verdict.SETTLED
        aimed = setting.listed and verb.form in {Form.INFINITIVE, Form.IMPERATIVE}
        dated = setting.has_owner and not setting.decided and signs.has_due(clause.units)
        aimed = aimed or (dated and verb.infinitive not in _WAITING)
        return Verdict.DEED if aimed else Verdict.COURSE
    if verb.infinitive == "melde" and signs.is_news(clause):
        return Verdict.NOTHING
    if verb.kind is VerbClass.STRONG or setting.listed or setting.decided:
        return Verdict.DEED
    bare = verb.form is Form.INFINITIVE and verb.infinitive not in _OWN_LIFE
    if bare or verb.form is Form.IMPERATIVE or clause.modal or signs.has_due(clause.units):
        return Verdict.DEED
    return Verdict.DEED if setting.has_owner and signs.has_company(clause) else Verdict.NOTHING


def _outside(clause: Grammar, verb: Verb) -> Verdict:
    """A relative or a service: what they hand over, or promise by a day."""
    if clause.modal:
        kept = verb.kind is not VerbClass.STATE or verb.infinitive == "få"
        promised = kept and clause.modal in {"must", "shall"} and not signs.is_alone(clause)
        return Verdict.DEED if promised else Verdict.NOTHING
    lead = next((u.low for u in clause.after_verb() if u.is_word), "")
    if verb.form is not Form.PRESENT or signs.is_past_or_habit(clause.units):
        return Verdict.NOTHING
    if verb.kind is VerbClass.STATE:
        brings = verb.infinitive == "komme" and lead == "med"
        return Verdict.DEED if brings else Verdict.NOTHING
    if verb.kind is VerbClass.COURSE or signs.is_alone(clause) or lead in {"at", "om"}:
        return Verdict.NOTHING
    told = verb.infinitive in _HANDOVERS or signs.has_due(clause.units)
    told = told or (verb.infinitive == "ta" and lead == "over")
    return Verdict.DEED if told else Verdict.NOTHING


def _thing(clause: Grammar, verb: Verb) -> Verdict:
    """Some thing, or somebody unknown, is the subject: only a dated deed of staff counts."""
    if verb.infinitive in _ENDING_ITSELF or (
        verb.kind is VerbClass.COURSE and verb.form is Form.PRESENT and signs.is_unchanged(clause)
    ):
        return Verdict.SETTLED
    strong = verb.kind is VerbClass.STRONG and not clause.is_guess
    told = clause.modal != "would" and signs.has_due(clause.units)
    return Verdict.DEED if strong and told else Verdict.NOTHING


def _passive(clause: Grammar, verb: Verb, setting: Setting, *, english: bool) -> Verdict:
    """«Fastlege kontaktes», «heimetenesta blir orientert», «the GP is informed by the nurse»."""
    agent = signs.has_agent(clause)
    if english and not agent and clause.modal not in {"must", "shall"}:
        return Verdict.NOTHING
    if clause.modal in {"would", "may"} or verb.kind is VerbClass.STATE:
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE:
        return Verdict.SETTLED if verb.form is Form.PASSIVE else Verdict.COURSE
    if setting.decided and verb.infinitive == "forlenge":
        return Verdict.COURSE
    if setting.decided and verb.kind is not VerbClass.STRONG and not agent:
        return Verdict.COURSE
    if verb.infinitive in _OWN_LIFE | {"møte", "finne", "se"}:
        return Verdict.NOTHING
    if agent and signs.is_past_or_habit(clause.units) and not setting.has_owner:
        return Verdict.NOTHING
    told = agent or setting.has_owner or signs.has_due(clause.units)
    return Verdict.DEED if told or verb.kind is VerbClass.STRONG else Verdict.NOTHING


def _nominal(clause: Grammar, setting: Setting, parser: ClauseParser) -> Verdict:
    """No verb: a deed where a heading, an owner with a day, or a noun of doing says so."""
    units = clause.units
    if signs.is_state_of_things(units, parser.lexicon):
        return Verdict.NOTHING
    if clause.modal:
        # «Ergo skal på heimebesøk fredag»: the verb is left out, the deed is not.
        bound = setting.has_owner and clause.modal == "shall" and signs.names_deed(units)
        return Verdict.DEED if bound and signs.has_due(units) else Verdict.NOTHING
    if setting.doer is not None and setting.doer.part is not Part.TEAM:
        return Verdict.NOTHING
    if setting.listed or signs.is_ready_by(units):
        return Verdict.DEED
    if setting.owned_behind and not signs.is_measured(units):
        return Verdict.DEED
    if setting.decided or any(u.date is not None and u.date.is_heading for u in units):
        return Verdict.NOTHING
    deed_noun, dated = signs.is_deed_noun(units), signs.has_due(units)
    deed_noun = deed_noun or (setting.has_owner and signs.is_renewal(units))
    needed = deed_noun or dated if setting.has_owner else deed_noun and dated
    return Verdict.DEED if needed else Verdict.NOTHING
