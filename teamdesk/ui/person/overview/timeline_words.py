"""What a line of the timeline says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.evaluations import FINAL, FOLLOW_UP, Moment, Outcome
from teamdesk.domain.goals import GoalResult, GoalStatus
from teamdesk.domain.instruments.names import instrument_name
from teamdesk.domain.labels import label, phase_label
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.phases import EntryRoute, PhaseKind
from teamdesk.domain.rows.timeline import ENDED, TimelineKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.labels import Words
    from teamdesk.domain.rows.timeline import TimelineRow

KIND_NAMES = {
    TimelineKind.REFERRAL: mark("Referrals"),
    TimelineKind.PHASE: mark("Phases"),
    TimelineKind.GOAL: mark("Goals"),
    TimelineKind.DECISION: mark("Meetings"),
    TimelineKind.ASSESSMENT: mark("Assessments"),
    TimelineKind.INTERVIEW: mark("Interviews (MI)"),
    TimelineKind.CONTACT: mark("Contacts"),
    TimelineKind.STAY: mark("Stays"),
    TimelineKind.HANDOVER: mark("Handovers"),
    TimelineKind.SERVICE: mark("Decisions on services"),
    TimelineKind.EVALUATION: mark("Evaluations"),
    TimelineKind.FOLLOW_UP: mark("Follow-ups ahead"),
    TimelineKind.TRANSFER: mark("Transfers between teams"),
    TimelineKind.GOAL_EVALUATION: mark("Evaluations of goals"),
    TimelineKind.MEASURE: mark("Measures"),
    TimelineKind.PROMISE: mark("Promises kept"),
    TimelineKind.NEED_LEVEL: mark("Need level"),
    TimelineKind.CONSENT: mark("Consents"),
    TimelineKind.DOCUMENT: mark("Documents"),
}


def timeline_sentence(_: Words, row: TimelineRow) -> str:
    """What happened, in a few words."""
    return _SENTENCES[row.kind](_, row)


def _referral(_: Words, row: TimelineRow) -> str:
    if not row.code:
        return _("Referred")
    return _("Referred: {route}", route=_lowered(label(_, EntryRoute(row.code))))


def _phase(_: Words, row: TimelineRow) -> str:
    return _("Phase: {phase}", phase=phase_label(_, PhaseKind(row.code), row.text))


def _goal(_: Words, row: TimelineRow) -> str:
    status = label(_, GoalStatus(row.code))
    return _("Goal {status}: {goal}", status=status, goal=_lowered(row.text))


def _decision(_: Words, row: TimelineRow) -> str:
    return _("Meeting: {decision}", decision=_lowered(row.text))


def _assessment(_: Words, row: TimelineRow) -> str:
    moment = label(_, Moment(row.code))
    return f"{instrument_name(row.text)}, {moment}"


def _interview(_: Words, row: TimelineRow) -> str:
    return _("Interview (MI): {topic}", topic=_lowered(row.text))


def _contact(_: Words, row: TimelineRow) -> str:
    kind = label(_, ContactKind(row.code))
    said = kind[:1].upper() + kind[1:]
    return f"{said}, {row.text}" if row.text else said


def _stay(_: Words, row: TimelineRow) -> str:
    return _("Stay: {place}", place=row.text)


def _handover(_: Words, row: TimelineRow) -> str:
    return _("Handed over to {name}", name=row.text)


def _transfer(_: Words, row: TimelineRow) -> str:
    return _("Transferred: {teams}", teams=row.text)


def _service(_: Words, row: TimelineRow) -> str:
    return _("Decision on services: {service}", service=row.text)


def _evaluation(_: Words, row: TimelineRow) -> str:
    names = {FINAL: _("Final evaluation"), FOLLOW_UP: _("Follow-up")}
    name = names.get(row.text, _("Interim evaluation"))
    return f"{name}: {_lowered(label(_, Outcome(row.code)))}"


def _follow_up(_: Words, row: TimelineRow) -> str:
    return _("Ahead: {what}", what=_lowered(row.text))


def _goal_evaluation(_: Words, row: TimelineRow) -> str:
    result = label(_, GoalResult(row.code))
    return _("Goal evaluated, {result}: {goal}", result=result, goal=_lowered(row.text))


def _measure(_: Words, row: TimelineRow) -> str:
    text = _lowered(row.text)
    if row.code == ENDED:
        return _("Measure ended: {measure}", measure=text)
    return _("Measure begun: {measure}", measure=text)


def _promise(_: Words, row: TimelineRow) -> str:
    return _("Promise kept: {promise}", promise=_lowered(row.text))


def _need_level(_: Words, row: TimelineRow) -> str:
    return _("Need level {level}", level=row.code)


def _consent(_: Words, row: TimelineRow) -> str:
    kind, _point, state = row.code.partition(".")
    answer, about = label(_, ConsentState(state)), _lowered(label(_, ConsentKind(kind)))
    said = f"{answer[:1].upper()}{answer[1:]}: {about}"
    return f"{said} ({row.text})" if row.text else said


def _document(_: Words, row: TimelineRow) -> str:
    return _("Exported: {document}", document=_lowered(label(_, DocumentKind(row.code))))


def _lowered(text: str) -> str:
    """The text after a colon; a name or an abbreviation keeps its capitals."""
    first, _blank, _rest = text.partition(" ")
    return text if first[1:] != first[1:].lower() else text[:1].lower() + text[1:]


_SENTENCES: dict[TimelineKind, Callable[[Words, TimelineRow], str]] = {
    TimelineKind.REFERRAL: _referral,
    TimelineKind.PHASE: _phase,
    TimelineKind.GOAL: _goal,
    TimelineKind.DECISION: _decision,
    TimelineKind.ASSESSMENT: _assessment,
    TimelineKind.INTERVIEW: _interview,
    TimelineKind.CONTACT: _contact,
    TimelineKind.STAY: _stay,
    TimelineKind.HANDOVER: _handover,
    TimelineKind.TRANSFER: _transfer,
    TimelineKind.SERVICE: _service,
    TimelineKind.EVALUATION: _evaluation,
    TimelineKind.FOLLOW_UP: _follow_up,
    TimelineKind.GOAL_EVALUATION: _goal_evaluation,
    TimelineKind.MEASURE: _measure,
    TimelineKind.PROMISE: _promise,
    TimelineKind.NEED_LEVEL: _need_level,
    TimelineKind.CONSENT: _consent,
    TimelineKind.DOCUMENT: _document,
}
