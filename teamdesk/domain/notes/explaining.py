"""The reasons of an item, gathered from the grammar, the owner and the day that were found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.reasons import Aspect, Reason, ReasonRule
from teamdesk.domain.notes.units import UnitKind
from teamdesk.domain.notes.verb_forms import Form
from teamdesk.domain.notes.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.dates import DateMention
    from teamdesk.domain.notes.findings import Finding
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.headings import Label
    from teamdesk.domain.notes.model import NoteItem
    from teamdesk.domain.notes.scopes import Scope
    from teamdesk.domain.notes.units import Unit

_BY_FORM = {
    Form.IMPERATIVE: ReasonRule.ASKED,
    Form.INFINITIVE: ReasonRule.ASKED,
    Form.PASSIVE: ReasonRule.PASSIVE,
    Form.PARTICIPLE: ReasonRule.PASSIVE,
}


def explained(
    note: str, finding: Finding, scope: Scope, told: DateMention | None
) -> tuple[Reason, ...]:
    """Why a finding is an item, whose it is and when; ``told`` is the day its words tell."""
    if finding.verdict is not Verdict.DEED:
        kind = _decided(note, finding, scope)
        return (kind, *_day(note, finding.units, told, None))
    return (
        _promised(note, finding.grammar, scope),
        *_owner(note, finding, scope),
        *_day(note, finding.units, told, scope.by_day),
    )


def amended(note: str, item: NoteItem, owner: Unit | None, day: Unit | None) -> NoteItem:
    """The item with what a field behind it tells, `Ansvar: SB. Frist: 20.11.`, put in."""
    reasons = item.reasons
    if owner is not None and owner.someone is not None:
        named = _reason(Aspect.OWNER, ReasonRule.OWNER_BEHIND, note, (owner.start, owner.end))
        kept = tuple(r for r in reasons if r.aspect is not Aspect.OWNER)
        reasons = (*kept[:1], named, *kept[1:])
        item = replace(item, assignee=owner.someone.name or item.assignee)
    if day is not None and day.date is not None:
        told = _reason(Aspect.DUE, ReasonRule.DAY, note, (day.start, day.end))
        reasons = (*(r for r in reasons if r.aspect is not Aspect.DUE), told)
        item = replace(item, due=day.date.due or item.due)
    return replace(item, reasons=reasons)


def _reason(aspect: Aspect, rule: ReasonRule, note: str, span: tuple[int, int]) -> Reason:
    return Reason(aspect, rule, *span, note[slice(*span)])


def _under(aspect: Aspect, rule: ReasonRule, note: str, label: Label) -> Reason:
    return _reason(aspect, rule, note, (label.start, label.end))


def _promised(note: str, grammar: Grammar, scope: Scope) -> Reason:
    units, verb = grammar.units, grammar.verb
    if verb is None:
        if scope.by_list is not None:
            return _under(Aspect.KIND, ReasonRule.LISTED, note, scope.by_list)
        first = next((u for u in units if u.kind is UnitKind.WORD), units[0])
        return _reason(Aspect.KIND, ReasonRule.NOUN, note, (first.start, first.end))
    unit = units[grammar.verb_at]
    rule = ReasonRule.MUST if grammar.modal else _BY_FORM.get(verb.form, ReasonRule.VERB)
    return _reason(Aspect.KIND, rule, note, (unit.start, unit.end))


def _decided(note: str, finding: Finding, scope: Scope) -> Reason:
    if finding.marker:
        span = (finding.marker[0].start, finding.marker[-1].end)
        return _reason(Aspect.KIND, ReasonRule.DECIDED, note, span)
    if scope.by_decision is not None:
        return _under(Aspect.KIND, ReasonRule.DECIDED_LABEL, note, scope.by_decision)
    grammar = finding.grammar
    at = grammar.verb_at if grammar.verb is not None else len(finding.units) - 1
    last = finding.units[min(at, len(finding.units) - 1)]
    return _reason(Aspect.KIND, ReasonRule.COURSE, note, (finding.units[0].start, last.end))


def _owner(note: str, finding: Finding, scope: Scope) -> tuple[Reason, ...]:
    by = finding.owned_by
    if by is None:
        return ()
    if by.units:
        span = (by.units[0].start, by.units[-1].end)
        rule = by.rule if by.someone.name is not None else ReasonRule.OWNER_UNSURE
        return (_reason(Aspect.OWNER, rule, note, span),)
    if by.rule is ReasonRule.OWNER_LABEL and scope.by_owner is not None:
        return (_under(Aspect.OWNER, by.rule, note, scope.by_owner),)
    return ()


def _day(
    note: str, units: Sequence[Unit], told: DateMention | None, label: Label | None
) -> tuple[Reason, ...]:
    if told is None:
        return (_under(Aspect.DUE, ReasonRule.DAY_LABEL, note, label),) if label else ()
    rule = ReasonRule.DAY if told.is_due else ReasonRule.NO_DAY
    if told.sense is DateSense.RECURRING:
        rule = ReasonRule.EVERY
    unit = next(u for u in units if u.date is told)
    return (_reason(Aspect.DUE, rule, note, (unit.start, unit.end)),)
