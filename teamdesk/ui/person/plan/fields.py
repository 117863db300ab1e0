"""The plan's own fields, each saved as it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.labels import label
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import PlanStatus
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.kept_field import KeptDay, KeptText

if TYPE_CHECKING:
    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.ui.surroundings import Surroundings

TEXTS = {
    PlanPoint.RESOURCES: "resources",
    PlanPoint.NEEDS: "needs",
    PlanPoint.CONTRIBUTIONS: "own_contribution",
    PlanPoint.COOPERATION: "cooperation",
}
DAYS = ("offered_on", "answered_on", "period_from", "period_to", "revision_on")
# What the history tells of a plan.
WRITTEN = ("status", *TEXTS.values(), *DAYS, "not_relevant")


class PointField(QWidget):
    """A text of the plan, or why the point is not relevant.

    Signals:
        left: something else stands here than is stored.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.field = KeptText(around)
        self.aside = QCheckBox()
        self._stored = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        column.addWidget(self.field)
        column.addWidget(self.aside)
        self.field.left.connect(self.left)
        self.aside.clicked.connect(self._on_ticked)

    def set_words(self, name: str, hint: str) -> None:
        """Set the name of the point."""
        self.field.set_words(name, hint)
        self.aside.setText(self._("Not relevant; the text says why"))
        self.aside.setAccessibleName(self._("{point} is not relevant", point=name))

    def show_stored(self, text: str, reason: str) -> None:
        """Show the text, or the reason where the point was set aside."""
        is_aside = bool(reason) and not text
        if self.aside.isChecked() == self._stored:
            self.aside.setChecked(is_aside)
        self._stored = is_aside
        self.field.show_stored(reason if is_aside else text)

    def forget(self) -> None:
        """Show nothing."""
        self._stored = False
        self.aside.setChecked(False)
        self.field.forget()

    @property
    def text(self) -> str:
        """What the plan says."""
        return "" if self.aside.isChecked() else self.field.value

    @property
    def reason(self) -> str:
        """Why the point is set aside."""
        return self.field.value if self.aside.isChecked() else ""

    @Slot()
    def _on_ticked(self) -> None:
        if self.field.value:
            self.left.emit()


class PlanFields(QWidget):
    """Texts, days and status; what is stored and what is typed become two commands.

    Signals:
        left: a field was left changed.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._plan: PlanRow | None = None
        self.status = DropDown()
        self._status_field = InlineField(around.theme, self.status)
        self.points = {point: PointField(around) for point in TEXTS}
        self.days = {name: KeptDay(around) for name in DAYS}
        self.status.activated.connect(self._on_status)
        for point in self.points.values():
            point.left.connect(self.left)
        for day in self.days.values():
            day.left.connect(self.left)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(around.theme.tokens.space.md)
        # The longest state has a line of its own: on the wall it fills it.
        grid.addWidget(self._status_field, 0, 0, 1, 6)
        for place, name in enumerate(("offered_on", "answered_on")):
            grid.addWidget(self.days[name], 1, 3 * place, 1, 3)
        for row, field in enumerate(self.points.values(), start=2):
            grid.addWidget(field, row, 0, 1, 6)
        for place, name in enumerate(("period_from", "period_to", "revision_on")):
            grid.addWidget(self.days[name], len(self.points) + 2, 2 * place, 1, 2)

    def show_plan(self, plan: PlanRow) -> None:
        """Show what is stored; what is being typed stays."""
        if self._plan is not None and plan.case_id != self._plan.case_id:
            for written in self.points.values():
                written.forget()
            for day in self.days.values():
                day.forget()
        self._plan = plan
        self._retranslate(plan.status)
        reasons = dict(plan.not_relevant)
        for point, name in TEXTS.items():
            self.points[point].show_stored(getattr(plan, name), reasons.get(point.value, ""))
        for name, field in self.days.items():
            field.show_stored(getattr(plan, name))

    def commands(self) -> tuple[SavePlan, SavePlan] | None:
        """What is stored and what is typed; None where they are the same."""
        plan = self._plan
        if plan is None:
            return None
        stored = _command(plan)
        kept = {key: value for key, value in stored.not_relevant if key not in _SET_ASIDE}
        aside = {point.value: field.reason for point, field in self.points.items() if field.reason}
        typed = SavePlan(
            plan_id=plan.id,
            expected_version=plan.version,
            case_id=plan.case_id,
            status=PlanStatus(self.status.currentData()),
            offered_on=self.days["offered_on"].value,
            answered_on=self.days["answered_on"].value,
            resources=self.points[PlanPoint.RESOURCES].text,
            needs=self.points[PlanPoint.NEEDS].text,
            own_contribution=self.points[PlanPoint.CONTRIBUTIONS].text,
            cooperation=self.points[PlanPoint.COOPERATION].text,
            period_from=self.days["period_from"].value,
            period_to=self.days["period_to"].value,
            revision_on=self.days["revision_on"].value,
            not_relevant=tuple(sorted({**kept, **aside}.items())),
        )
        return None if typed == stored else (stored, typed)

    def _retranslate(self, status: PlanStatus) -> None:
        _ = self._
        self.status.blockSignals(True)
        self.status.clear()
        for kind in PlanStatus:
            self.status.add_words(label(_, kind), kind.value)
        self.status.setCurrentIndex(self.status.findData(status.value))
        self.status.blockSignals(False)
        self._status_field.set_words(_("State of the plan"))
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
            _("Cooperation with others"), _("Who else is needed, and what about.")
        )
        hint = _("For example u50 or 12.12")
        self.days["offered_on"].set_words(_("Offered"), hint)
        self.days["answered_on"].set_words(_("Answered"), hint)
        self.days["period_from"].set_words(_("Plan period from"), hint)
        self.days["period_to"].set_words(_("to"), hint)
        self.days["revision_on"].set_words(_("Next revision"), hint)

    @Slot(int)
    def _on_status(self, _place: int) -> None:
        self.left.emit()


_SET_ASIDE = frozenset(point.value for point in TEXTS)


def _command(plan: PlanRow) -> SavePlan:
    return SavePlan(
        plan_id=plan.id,
        expected_version=plan.version,
        case_id=plan.case_id,
        status=plan.status,
        offered_on=plan.offered_on,
        answered_on=plan.answered_on,
        resources=plan.resources.strip(),
        needs=plan.needs.strip(),
        own_contribution=plan.own_contribution.strip(),
        cooperation=plan.cooperation.strip(),
        period_from=plan.period_from,
        period_to=plan.period_to,
        revision_on=plan.revision_on,
        not_relevant=plan.not_relevant,
    )
