"""The points of the plan that are written in the plan itself, each saved as it is left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from teamdesk.domain.plan_points import PlanPoint, points_of
from teamdesk.domain.plans import PlanKind
from teamdesk.ui.person.plan.point_field import PointField
from teamdesk.ui.widgets.kept_field import KeptDay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.commands.records import SavePlan
    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.ui.surroundings import Surroundings

TEXTS = {
    PlanPoint.RESOURCES: "resources",
    PlanPoint.NEEDS: "needs",
    PlanPoint.CONTRIBUTIONS: "own_contribution",
    PlanPoint.COOPERATION: "cooperation",
}
# Written on other tabs; here it is only said why there are none.
ELSEWHERE = (PlanPoint.GOALS, PlanPoint.MEASURES, PlanPoint.WEEK)
BESIDE = 2
DAYS = ("period_from", "period_to", "revision_on")
# What a plan of the other kind says besides is shown where somebody wrote it.
_WRITTEN = {
    PlanKind.INDIVIDUAL: points_of(PlanKind.INDIVIDUAL),
    PlanKind.REHABILITATION: (*points_of(PlanKind.REHABILITATION), PlanPoint.CONTRIBUTIONS),
}
_SET_ASIDE = frozenset(point.value for point in (*TEXTS, *ELSEWHERE))


class PlanFields(QWidget):
    """Texts, what is not relevant, the period and the next revision.

    Signals:
        left: a field was left changed.
        edited: something is typed.
    """

    left = Signal()
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._case_id: UUID | None = None
        self.points = {point: PointField(around) for point in TEXTS} | {
            point: PointField(around, is_only_reason=True) for point in ELSEWHERE
        }
        self.days = {name: KeptDay(around) for name in DAYS}
        for point_field in self.points.values():
            point_field.left.connect(self.left)
            point_field.edited.connect(self.edited)
        for day in self.days.values():
            day.left.connect(self.left)
            day.edited.connect(self.edited)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(around.theme.tokens.space.md)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for row, point in enumerate(TEXTS):
            grid.addWidget(self.points[point], row, 0, 1, 6)
        for place, name in enumerate(DAYS):
            grid.addWidget(self.days[name], len(TEXTS), 2 * place, 1, 2)
        for place, point in enumerate(ELSEWHERE):
            row, column = divmod(place, BESIDE)
            grid.addWidget(self.points[point], len(TEXTS) + 1 + row, 3 * column, 1, 3)

    def show_plan(self, plan: PlanRow) -> None:
        """Show what is stored; what is being typed stays."""
        if plan.case_id != self._case_id:
            self._forget()
        self._case_id = plan.case_id
        self._retranslate()
        reasons = dict(plan.not_relevant)
        for point, field in self.points.items():
            text = getattr(plan, TEXTS[point]) if point in TEXTS else ""
            reason = reasons.get(point.value, "")
            field.show_stored(text, reason)
            field.setVisible(point in _WRITTEN[plan.kind] or bool(text or reason))
        for name, day in self.days.items():
            day.show_stored(getattr(plan, name))

    def typed_in(self, plan: SavePlan) -> SavePlan:
        """The plan with what is typed here."""
        kept = {key: value for key, value in plan.not_relevant if key not in _SET_ASIDE}
        aside = {point.value: field.reason for point, field in self.points.items() if field.reason}
        return replace(
            plan,
            resources=self.points[PlanPoint.RESOURCES].text,
            needs=self.points[PlanPoint.NEEDS].text,
            own_contribution=self.points[PlanPoint.CONTRIBUTIONS].text,
            cooperation=self.points[PlanPoint.COOPERATION].text,
            period_from=self.days["period_from"].value,
            period_to=self.days["period_to"].value,
            revision_on=self.days["revision_on"].value,
            not_relevant=tuple(sorted({**kept, **aside}.items())),
        )

    def drafted(self) -> dict[str, str]:
        """What is typed and not stored yet, by the names of the fields."""
        typed = {point.value: field.field.typed for point, field in self.points.items()}
        typed |= {name: day.typed for name, day in self.days.items()}
        return {name: text for name, text in typed.items() if text is not None}

    def take_up(self, drafted: Mapping[str, str]) -> None:
        """Show what was typed and never stored."""
        for point, field in self.points.items():
            if point.value in drafted:
                field.take_up(drafted[point.value])
        for name, day in self.days.items():
            if name in drafted:
                day.type_in(drafted[name])

    def _forget(self) -> None:
        for field in self.points.values():
            field.forget()
        for day in self.days.values():
            day.forget()

    def _retranslate(self) -> None:
        _ = self._
        self.points[PlanPoint.RESOURCES].set_words(
            _("Resources"), _("What the person can do, whom and what there is to draw on.")
        )
        self.points[PlanPoint.NEEDS].set_words(
            _("Need for services"), _("What help the person needs, in plain words.")
        )
        self.points[PlanPoint.CONTRIBUTIONS].set_words(
            _("What the person will do"), _("In the person's own words.")
        )
        self.points[PlanPoint.COOPERATION].set_words(
            _("Cooperation with others"),
            _("What the list below does not say. Write “none” where nobody else is needed."),
        )
        self.points[PlanPoint.GOALS].set_words(_("Goals"), "")
        self.points[PlanPoint.MEASURES].set_words(_("Measures"), "")
        self.points[PlanPoint.WEEK].set_words(_("Week plan"), "")
        hint = _("For example u50 or 12.12")
        self.days["period_from"].set_words(_("Plan period from"), hint)
        self.days["period_to"].set_words(_("Plan period to"), hint)
        self.days["revision_on"].set_words(_("Next revision"), hint)
