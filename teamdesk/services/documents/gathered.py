"""A document before it is written: what it shows, and what is stored with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.effects.report import FiguresOfYear
    from teamdesk.exports.document import Document
    from teamdesk.exports.papers.meeting.minutes_content import MinutesContent
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.services.documents.sharing import SharedWith


@dataclass(frozen=True, slots=True)
class GatheredDocument:
    """A document and what has to be stored with it.

    ``first_day`` is the first day of the week or of the year that it is about, ``figures`` those
    that are counted for the first time, and stand from now on; ``shared`` is whose copy it is;
    ``copied_edition`` the version of a plan that was frozen before; ``told`` the cases of a paper
    about many whose own consent lets the receiver know of them.
    """

    document: Document
    language: Language
    case_id: UUID | None
    plan_id: UUID | None = None
    plan: IndividualPlanContent | None = None
    minutes: MinutesContent | None = None
    first_day: date | None = None
    text: str = ""
    figures: FiguresOfYear | None = None
    shared: SharedWith | None = None
    copied_edition: int | None = None
    told: frozenset[UUID] = frozenset()

    @property
    def edition(self) -> int | None:
        """The number of the plan's version that it shows."""
        return self.plan.version if self.plan else self.copied_edition
