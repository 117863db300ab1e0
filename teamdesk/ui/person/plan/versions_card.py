"""Two versions of the plan side by side: what was added, taken away and changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.labels import label
from teamdesk.domain.names import initials
from teamdesk.domain.plan_differences import SIGNS, Difference, ItemDifference
from teamdesk.domain.plan_points import POINT_NAMES
from teamdesk.ui.person.forms.saved_form import choose
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.plan_differences import PointDifference
    from teamdesk.domain.rows.plans import PlanVersionRow
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

TONES = {
    Difference.ADDED: Tone.OK,
    Difference.REMOVED: Tone.DANGER,
    Difference.CHANGED: Tone.WARNING,
    Difference.SAME: Tone.PLAIN,
}


class DifferenceLine(RuledLine):
    """A point's name over its first item; then what happened, how it was, how it is."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._point = Label(TextRole.STRONG, wraps=True)
        self._what = Label(TextRole.SMALL, wraps=True)
        self._before = Label(TextRole.BODY, wraps=True)
        self._after = Label(TextRole.BODY, wraps=True)
        for part, share in (
            (self._point, 3),
            (self._what, 2),
            (self._before, 6),
            (self._after, 6),
        ):
            part.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.row.addWidget(part, share)

    def show_item(self, row: tuple[str, ItemDifference]) -> None:
        """Show an item of a point; the name is empty below the first one."""
        name, item = row
        said = label(self._, item.what)
        self._point.setText(name)
        self._what.setText(f"{SIGNS[item.what]} {said}")
        self._what.set_tone(TONES[item.what])
        self._before.setText(item.before or "–")
        self._after.setText(item.after or "–")
        self.setAccessibleName(
            self._(
                "{what}. Before: {before}. After: {after}.",
                what=said,
                before=item.before or self._("nothing"),
                after=item.after or self._("nothing"),
            )
        )


class VersionsCard(Card):
    """By default the last version that was handed out, and the plan as it is now."""

    def __init__(self, presenter: PersonPresenter, parent: QWidget | None = None) -> None:
        around = presenter.around
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._service = presenter.desk.versions
        self._state: PersonState | None = None
        self._told: tuple[PlanVersionRow, ...] = ()
        self.before, self.after = DropDown(), DropDown()
        self._fields = {box: InlineField(around.theme, box) for box in (self.before, self.after)}
        self.only_changes = QCheckBox()
        self.only_changes.setChecked(True)
        self._says = Label(TextRole.MUTED, wraps=True)
        self.rows: RowsBox[DifferenceLine, tuple[str, ItemDifference]] = RowsBox(
            self._make_line, DifferenceLine.show_item, 0
        )
        head = QHBoxLayout()
        head.setSpacing(around.theme.tokens.space.md)
        for field, share in zip(self._fields.values(), (2, 3), strict=True):
            head.addWidget(field, share)
        self._fields[self.after].put_beside(self.only_changes)
        self.body.addLayout(head)
        self.body.addWidget(self._says)
        self.body.addWidget(self.rows)
        for box in self._fields:
            box.activated.connect(self._on_chosen)
        self.only_changes.clicked.connect(self._on_ticked)

    def show_state(self, state: PersonState) -> None:
        """Show what is new in a person's plan since it was handed out last."""
        _, before = self._, self._state
        self._state = state
        self.set_heading(_("What has changed"))
        self.only_changes.setText(_("Only what is different"))
        self._fields[self.before].set_words(_("Compare"))
        self._fields[self.after].set_words(_("with"))
        versions = self._service.of_plan(state.plan.id) if state.plan else ()
        is_same = before is not None and before.page.case_id == state.page.case_id
        is_known = is_same and versions == self._told
        self._told = versions
        chosen = (self.before.currentData(), self.after.currentData())
        newest = versions[0].id if versions else None
        self._offer(self.before, chosen[0] if is_known else newest)
        self._offer(self.after, chosen[1] if is_known else None)
        for part in (*self._fields.values(), self.only_changes, self.rows):
            part.setVisible(bool(versions))
        if versions:
            self._compare()
        else:
            self._says.setText(
                _("A version is frozen each time the plan is exported. There is none yet.")
            )
            self._says.show()

    def _offer(self, box: DropDown, chosen: UUID | None) -> None:
        _, day = self._, self._.formats.date_short
        box.blockSignals(True)
        box.clear()
        box.add_words(_("the plan as it is now"), None)
        for row in self._told:
            on = day(row.frozen_at.astimezone().date())
            box.addItem(_("Version {number}, {day}", number=row.number, day=on), row.id)
        choose(box, chosen)
        box.blockSignals(False)

    def _content(self, state: PersonState, box: DropDown) -> IndividualPlanContent | None:
        version_id = box.currentData()
        if not isinstance(version_id, UUID) or state.plan is None:
            found = state.plan_state.content if state.plan_state else None
        else:
            found = state.as_shown(self._service.content(state.plan.id, version_id))
        return _without_names(found) if found is not None and state.is_veiled else found

    def _compare(self) -> None:
        state = self._state
        if state is None:
            return
        try:
            before, after = self._content(state, self.before), self._content(state, self.after)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        if before is None or after is None:
            return
        found = self._service.compare(before, after, self._.translator)
        rows = list(lines_of(found, self._, is_short=self.only_changes.isChecked()))
        self.rows.show_rows(rows)
        self._says.setText(self._("Nothing is different."))
        self._says.setVisible(not rows)

    def _make_line(self) -> DifferenceLine:
        return DifferenceLine(self._around)

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self._compare()

    @Slot()
    def _on_ticked(self) -> None:
        self._compare()


def lines_of(
    found: Iterable[PointDifference], _: Texts, *, is_short: bool
) -> Iterable[tuple[str, ItemDifference]]:
    """Each item of each point, the name with the first; where it is short, what is different."""
    for point in found:
        if is_short and not point.is_changed:
            continue
        items = [i for i in point.items if not is_short or i.what is not Difference.SAME]
        name = _(POINT_NAMES[point.point]) if point.point else _("Above the points")
        for place, item in enumerate(items):
            yield (name if place == 0 else "", item)


def _without_names(content: IndividualPlanContent) -> IndividualPlanContent:
    """Others whom the plan needs are anybody, whom no list of names knows."""
    others = (replace(row, name=initials(row.name)) for row in content.cooperations)
    return replace(content, cooperations=tuple(others))
