"""How stored codes and JSON are told to the person they are about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import Language, mark
from teamdesk.domain.inclusion import read_judgements
from teamdesk.domain.instruments.names import SCALES, instrument_name
from teamdesk.domain.instruments.registry import KNOWN
from teamdesk.domain.meetings import CaseTick
from teamdesk.domain.people import AddressProtection, ConsentForm, Information, Profession
from teamdesk.domain.phases import ReferralOutcome
from teamdesk.domain.plan_points import POINT_NAMES, PlanPoint
from teamdesk.domain.plans import PlanKind
from teamdesk.exports.papers.data_package.content import Value, Values, Weekday, Word

if TYPE_CHECKING:
    from collections.abc import Mapping

_OUTCOMES = {
    ReferralOutcome.ACCEPTED: mark("taken in"),
    ReferralOutcome.REJECTED: mark("not taken in"),
}
_PLANS = {
    PlanKind.REHABILITATION: mark("Rehabilitation plan"),
    PlanKind.INDIVIDUAL: mark("Individual plan"),
}
_ITEMS = {
    asked.name: asked.words for known in KNOWN for version in known.forms for asked in version.items
}
# The only version of a test has no name.
_FORMS = {
    version.key: version.words for known in KNOWN if len(known.forms) > 1 for version in known.forms
}
_DEEDS = {"opened": mark("opened the page")}


def language(code: str) -> Value:
    """A language by the name that it has for itself."""
    return Language(code).own_name if code in list(Language) else code


def protection(kind: AddressProtection) -> Value | None:
    """How an address is protected; None where it is not."""
    return None if kind is AddressProtection.NONE else Word(kind.word)


def outcome(kind: ReferralOutcome) -> Value:
    """What became of a referral."""
    return Word(_OUTCOMES[kind])


def plan_kind(kind: PlanKind) -> Value:
    """Which of the two plans it is."""
    return Word(_PLANS[kind])


def deed(what: str) -> Value:
    """What somebody did who looked."""
    return Word(_DEEDS[what]) if what in _DEEDS else what


def profession(code: str) -> Value:
    """A profession; one that the team wrote itself as it was written."""
    known = code in {each.value for each in Profession}
    return Word(Profession(code).word) if known else code


def consent_form(form: str) -> Value:
    """How a consent was given; what was written elsewhere as it was written."""
    known = form in {kind.value for kind in ConsentForm}
    return Word(ConsentForm(form).word) if known else form


def information(stored: list[str]) -> Value | None:
    """The kinds of information that may be shared."""
    known = {kind.value for kind in Information}
    told = tuple(Word(Information(kind).word) for kind in stored if kind in known)
    return Values(told) if told else None


def weekday(number: int) -> Value:
    """A day of every week."""
    return Weekday(number)


def file_kind(stored: str) -> Value:
    """A kind of file as people write it."""
    return str(stored).upper()


def taper(stored: list[Any]) -> Value | None:
    """The plan for doing less: from when, how often, how long."""
    steps = tuple(
        Values((date.fromisoformat(str(step[0])), _numbers(step[1:])), ": ") for step in stored
    )
    return Values(steps, "\n") if steps else None


def _numbers(stored: list[Any]) -> Value:
    words = (mark("times a week"), mark("minutes"))
    told = zip(stored, words, strict=False)
    parts = tuple(Values((number, Word(word)), " ") for number, word in told if number)
    return Values(parts) if parts else Word(mark("ends"))


def some(number: float) -> Value | None:
    """A number; where it is nought nothing was counted."""
    return number or None


def criteria(stored: Mapping[str, Any]) -> Value | None:
    """The checklist of a referral."""
    told = [
        Values((Word(criterion.word), Values((Word(found.answer.word), found.reason))), ": ")
        for criterion, found in read_judgements(stored).items()
    ]
    return Values(tuple(told), "\n") if told else None


def not_relevant(stored: Mapping[str, str]) -> Value | None:
    """The points of a plan that were set aside, each with its reason."""
    known = {point.value for point in PlanPoint}
    told = [
        Values((Word(POINT_NAMES[PlanPoint(point)]), reason), ": ")
        for point, reason in sorted(stored.items())
        if point in known
    ]
    return Values(tuple(told), "\n") if told else None


def ticks(stored: list[str]) -> Value | None:
    """What was looked at before the meeting went on."""
    known = {tick.value for tick in CaseTick}
    told = tuple(Word(CaseTick(tick).word) for tick in stored if tick in known)
    return Values(told) if told else None


def instrument(code: str) -> Value:
    """The name that professionals know a test by."""
    return instrument_name(code)


def scale(code: str) -> Value:
    """Which number about it."""
    return Word(SCALES[code]) if code in SCALES else code


def item(name: str) -> Value:
    """What was asked; the person's own activity as it was written."""
    return Word(_ITEMS[name]) if name in _ITEMS else name


def form(key: str) -> Value | None:
    """Which version of a test it was; None where there is but one."""
    return Word(_FORMS[key]) if key and _FORMS.get(key) else None
