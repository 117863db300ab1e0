"""Is a clause an action, a decision or neither? The rules of what counts, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import signs
from teamdesk.domain.notes.courses import is_no_more, is_rate_begun, is_to_remain, is_unchanged
from teamdesk.domain.notes.due_days import has_due
from teamdesk.domain.notes.moves import is_begun, is_moved
from teamdesk.domain.notes.outside_deeds import outside_verdict, thing_verdict
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.passives import passive_verb, passive_verdict
from teamdesk.domain.notes.settlements import is_appointed, is_settled_in_words
from teamdesk.domain.notes.team_deeds import team_verdict
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form, VerbClass
from teamdesk.domain.notes.verbless import verbless_verdict
from teamdesk.domain.notes.verdicts import DIRECTIONS, OWN_LIFE, WAITING, Setting, Verdict

if TYPE_CHECKING:
    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.verb_forms import Verb

_WILLED = word_set("ta gå starte begynne bruke take go start use")
# Under an owner these are told to somebody: «Fysio: øke motstanden».
_CHANGING = word_set(
    "øke auke redusere trappe kutte stoppe droppe avslutte increase reduce stop end"
)
_RESTING = word_set("hvile kvile sove ligge sitte sitje stå mestre orke tåle klare ønske håpe")
_YET = word_set("ennå enno yet")
_FIRM = ("", "shall")
_NOBODYS = OWN_LIFE | word_set("forlenge utvide extend øve øva prøve prøva try")


def judge(clause: Grammar, setting: Setting, parser: ClauseParser) -> Verdict:
    """The verdict over one clause; questions, quotations and conditions are sifted out before."""
    if is_no_more(clause) or is_settled_in_words(clause):
        return Verdict.SETTLED
    if signs.is_denied(clause):
        return Verdict.SETTLED if _is_refused_by_us(clause, setting) else Verdict.NOTHING
    passive = passive_verb(clause, parser)
    if passive is not None:
        return passive_verdict(clause, passive[0], setting, english=parser.english)
    if clause.verb is None:
        return verbless_verdict(clause, setting, parser)
    if clause.verb.form in (Form.PAST, Form.PARTICIPLE):
        # «Evaluering flyttet til uke 51»: the «blir» is left out.
        telegraphic = clause.subject is None and is_moved(clause, clause.verb)
        return Verdict.SETTLED if telegraphic else Verdict.NOTHING
    return _active(clause, clause.verb, setting, parser)


def _is_refused_by_us(clause: Grammar, setting: Setting) -> bool:
    """«Vi tar ikke bassenget nå»: a negative that ends a thing by the team's will."""
    verb, doer = clause.verb, setting.doer
    if verb is None or doer is None or doer.part is not Part.WE or not setting.is_named:
        return False
    # «Vi bestiller ikke nå» tells only what nobody does.
    willed = verb.kind is VerbClass.COURSE or verb.infinitive in _WILLED
    not_yet = any(unit.low in _YET for unit in clause.units)
    return (
        willed
        and not not_yet
        and verb.form in (Form.PRESENT, Form.INFINITIVE)
        and clause.modal in _FIRM
    )


def _active(clause: Grammar, verb: Verb, setting: Setting, parser: ClauseParser) -> Verdict:
    part = setting.doer.part if setting.doer else None
    if is_to_remain(clause) or is_appointed(clause):
        return Verdict.SETTLED
    if part not in (Part.TEAM, Part.WE) and is_rate_begun(clause):
        return Verdict.SETTLED
    if part in (Part.PERSON, Part.PRONOUN):
        return Verdict.NOTHING
    loose = setting.reported or verb.form is Form.ONGOING
    loose = loose and not (part is Part.WE and verb.kind is VerbClass.COURSE)
    if loose and verb.kind is not VerbClass.STRONG and not _is_dated(clause):
        return Verdict.NOTHING
    if part is not None and part.is_outside:
        return outside_verdict(clause, verb, setting)
    if clause.other_subject:
        return thing_verdict(clause, verb)
    promised = not clause.modal or _modal_promises(clause, verb, setting)
    if not promised or (setting.by_pronoun and _is_of_person(clause, verb, setting)):
        return Verdict.NOTHING
    if part is not None and setting.is_named:
        return team_verdict(clause, verb, setting, parser)
    return _unnamed(clause, verb, setting)


def _is_dated(clause: Grammar) -> bool:
    return has_due(clause.units)


def _is_of_person(clause: Grammar, verb: Verb, setting: Setting) -> bool:
    """Whether a pronoun's verb is rather the person's: «hun går», «hun ber om å slippe»."""
    if setting.decided and verb.kind is not VerbClass.STRONG:
        return True
    if verb.infinitive in OWN_LIFE:
        return not signs.has_company(clause)
    return (clause.is_guess or verb.infinitive in {"be", "spørre"}) and not _is_dated(clause)


def _modal_promises(clause: Grammar, verb: Verb, setting: Setting) -> bool:
    if clause.modal in {"must", "shall"}:
        return True
    if setting.owned_behind and clause.modal == "should":
        return True
    if setting.by_pronoun and clause.modal == "should" and not has_due(clause.units):
        return False  # advice to the person, as often as not
    if setting.reported and setting.is_named and clause.modal in {"would", "may"}:
        return not signs.is_doubtful(clause)
    if clause.modal == "would" or signs.is_alone(clause) or signs.is_doubtful(clause):
        return False
    if setting.is_named and clause.modal == "should" and verb.kind is VerbClass.WEAK:
        return setting.doer is not None and setting.doer.part is Part.TEAM
    firm = verb.kind is VerbClass.STRONG or has_due(clause.units)
    return firm and (setting.is_named or clause.modal == "should")


def _unnamed(clause: Grammar, verb: Verb, setting: Setting) -> Verdict:
    """No doer in the clause: only what staff alone do is a promise, or what is dated or listed."""
    if (signs.is_alone(clause) or signs.is_own(clause)) and not setting.listed:
        return Verdict.NOTHING
    if verb.form is Form.ONGOING and not (setting.has_owner or setting.listed):
        return Verdict.NOTHING
    if setting.labelled and signs.is_labelled_deed(clause):
        return Verdict.DEED
    if setting.decided and _is_decided_course(clause, verb):
        return Verdict.COURSE
    now_gets = verb.form is Form.PRESENT and verb.infinitive == "få"
    if signs.is_held(clause) or (signs.is_staff_phrase(clause) and not now_gets):
        return Verdict.DEED
    if verb.kind is VerbClass.COURSE:
        return _course_verdict(clause, verb, setting)
    news = verb.infinitive == "melde" and signs.is_news(clause)
    if verb.kind is VerbClass.STATE or news:
        bare = verb.form in (Form.INFINITIVE, Form.IMPERATIVE) and clause.verb_at == 0
        idle = verb.infinitive in _RESTING
        return Verdict.DEED if bare and setting.listed and not idle else Verdict.NOTHING
    if verb.kind is VerbClass.STRONG or setting.listed or setting.decided:
        return Verdict.DEED
    bare = verb.form is Form.INFINITIVE and verb.infinitive not in OWN_LIFE
    if bare or verb.form is Form.IMPERATIVE or clause.modal or _is_dated(clause):
        return Verdict.DEED
    return Verdict.DEED if setting.has_owner and signs.has_company(clause) else Verdict.NOTHING


def _is_decided_course(clause: Grammar, verb: Verb) -> bool:
    """«Enige om å gå ned til …», «enige om å starte …»: no deed of anybody's."""
    if is_moved(clause, verb) or is_begun(clause, verb):
        return True
    lead = next((u.low for u in clause.after_verb() if u.is_word), "")
    if verb.infinitive in {"gå", "go"} and lead in DIRECTIONS:
        return True
    return verb.infinitive in _NOBODYS and not _is_dated(clause)


def _course_verdict(clause: Grammar, verb: Verb, setting: Setting) -> Verdict:
    if verb.form is Form.PRESENT and is_unchanged(clause):
        return Verdict.SETTLED
    bare = verb.form in (Form.INFINITIVE, Form.IMPERATIVE)
    aimed = bare and (setting.listed or (setting.labelled and verb.infinitive in _CHANGING))
    dated = setting.has_owner and not setting.decided and _is_dated(clause)
    aimed = aimed or (dated and verb.infinitive not in WAITING)
    return Verdict.DEED if aimed else Verdict.COURSE
