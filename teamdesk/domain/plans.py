"""The two plans of a case, and how far an individual plan has come."""

from __future__ import annotations

from enum import StrEnum

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class PlanKind(StrEnum):
    """Two plans from the same data; a rehabilitation plan may be promoted to an IP."""

    REHABILITATION = "rehabilitation"
    INDIVIDUAL = "individual"


class PlanStatus(Worded):
    """The life of an individual plan; the offer is always recorded."""

    OFFERED = "offered", mark("offered")
    DECLINED = "declined", mark("declined")
    CONSENTED = "consented", mark("consented")
    IN_PREPARATION = "in_preparation", mark("in preparation")
    ACTIVE = "active", mark("active")
    UNDER_REVISION = "under_revision", mark("under revision")
    ENDED = "ended", mark("ended")
