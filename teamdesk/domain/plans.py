"""The two plans of a case, what was offered, and how far a plan has come."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class PlanKind(Worded):
    """Two plans from the same data; a rehabilitation plan may be promoted to an IP."""

    REHABILITATION = "rehabilitation", mark("Rehabilitation plan")
    INDIVIDUAL = "individual", mark("Individual plan")


class PlanStatus(Worded):
    """The life of a plan."""

    OFFERED = "offered", mark("offered")
    DECLINED = "declined", mark("declined")
    CONSENTED = "consented", mark("consented")
    IN_PREPARATION = "in_preparation", mark("in preparation")
    ACTIVE = "active", mark("active")
    UNDER_REVISION = "under_revision", mark("under revision")
    ENDED = "ended", mark("ended")


class OfferState(Worded):
    """What came of an offer, of an individual plan or of a coordinator; always recorded."""

    NOT_OFFERED = "not_offered", mark("not offered")
    OFFERED = "offered", mark("offered")
    DECLINED = "declined", mark("declined")
    CONSENTED = "consented", mark("consented")


class PlanEnd(Worded):
    """Why a plan ended (domain notes 2.3)."""

    NO_NEED = "no_need", mark("no longer needed")
    NOT_WANTED = "not_wanted", mark("the person does not want it")
    MOVED = "moved", mark("moved away")
    DIED = "died", mark("died")


class CoordinatorKind(Worded):
    """By which right somebody coordinates (domain notes 2.6)."""

    COORDINATOR = "coordinator", mark("Coordinator")
    CHILD = "child", mark("Child coordinator")
    HOSPITAL = "hospital", mark("Coordinator in the specialist health service")
    CONTACT_DOCTOR = "contact_doctor", mark("Contact doctor")


# In these a plan is used: one that nobody touches then is asked for.
PLANS_AT_WORK = (
    PlanStatus.CONSENTED,
    PlanStatus.IN_PREPARATION,
    PlanStatus.ACTIVE,
    PlanStatus.UNDER_REVISION,
)
# A plan in one of these is an offer and what came of it, and holds nothing yet.
OF_AN_OFFER = {
    PlanStatus.OFFERED: OfferState.OFFERED,
    PlanStatus.DECLINED: OfferState.DECLINED,
    PlanStatus.CONSENTED: OfferState.CONSENTED,
}
# A plan that was turned down or is only offered holds nothing to hand out.
WITHOUT_CONTENT = (PlanStatus.OFFERED, PlanStatus.DECLINED)
STATUS_OF_OFFER = {offer: status for status, offer in OF_AN_OFFER.items()}


def statuses_of(kind: PlanKind) -> tuple[PlanStatus, ...]:
    """The states a plan of a kind can be in: a rehabilitation plan is begun without an offer."""
    if kind is PlanKind.INDIVIDUAL:
        return tuple(PlanStatus)
    return tuple(status for status in PlanStatus if status not in OF_AN_OFFER)


def offer_told_by(kind: PlanKind, status: PlanStatus, offer: OfferState) -> OfferState:
    """The offer of an individual plan: a plan that is no more than an offer tells it itself."""
    return OF_AN_OFFER.get(status, offer) if kind is PlanKind.INDIVIDUAL else offer


def status_after_answer(kind: PlanKind, status: PlanStatus, offer: OfferState) -> PlanStatus:
    """How far a plan is once the offer of an individual plan was answered.

    A no ends the work on an individual plan; a rehabilitation plan goes on whatever is answered.
    """
    if kind is PlanKind.REHABILITATION:
        return status
    if status in OF_AN_OFFER or offer is OfferState.DECLINED:
        return STATUS_OF_OFFER.get(offer, status)
    return status


class Agreement(Worded):
    """Whether others have said yes to working together, or are only needed (domain notes 2.2 i)."""

    WANTED = "wanted", mark("wanted")
    AGREED = "agreed", mark("agreed")
