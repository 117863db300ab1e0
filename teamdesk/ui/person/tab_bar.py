"""The names of the tabs, the way from one to the next, and where something is half written."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.labels import label
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.ui.widgets.draft_note import draft_words
from teamdesk.ui.widgets.tab_strip import WholeTabs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.plans import PlanKind
    from teamdesk.ui.person.forms.case_drafts import CaseDrafts
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class TabKey(StrEnum):
    """The tabs, from left to right."""

    OVERVIEW = "overview"
    GOALS = "goals"
    WEEK = "week"
    ASSESSMENTS = "assessments"
    INTERVIEWS = "interviews"
    PLAN = "plan"
    SERVICES = "services"
    EFFORT = "effort"
    EVALUATION = "evaluation"
    NETWORK = "network"
    DOCUMENTS = "documents"


DOT = "•"

# Where drafts of each kind are written.
WRITTEN_ON = {
    "goal": TabKey.GOALS,
    "goal_evaluation": TabKey.GOALS,
    "measure": TabKey.GOALS,
    "visit": TabKey.WEEK,
    "talk": TabKey.INTERVIEWS,
    "consent": TabKey.PLAN,
    "participant": TabKey.PLAN,
    "cooperation": TabKey.PLAN,
    "plan": TabKey.PLAN,
    "revision": TabKey.PLAN,
    "decision": TabKey.SERVICES,
    "extension": TabKey.SERVICES,
    "stay": TabKey.SERVICES,
    "help": TabKey.EVALUATION,
    "cost": TabKey.EVALUATION,
    "contact": TabKey.EFFORT,
    "evaluation": TabKey.EVALUATION,
    "relative": TabKey.NETWORK,
    "about": TabKey.NETWORK,
}
# The others are written in the plan itself.
_POINTS_WRITTEN_ON = {
    PlanPoint.GOALS: TabKey.GOALS,
    PlanPoint.MEASURES: TabKey.GOALS,
    PlanPoint.METHODS: TabKey.GOALS,
    PlanPoint.WEEK: TabKey.WEEK,
}


def written_on(point: PlanPoint) -> TabKey:
    """Where a point of the plan is written."""
    return _POINTS_WRITTEN_ON.get(point, TabKey.PLAN)


class PersonTabBar(WholeTabs):
    """The tabs; a dot stands beside one where something was begun and not finished."""

    def __init__(
        self, around: Surroundings, drafts: CaseDrafts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._drafts = drafts
        self.keys: tuple[TabKey, ...] = ()
        self._plan: PlanKind | None = None
        drafts.changed.connect(self._mark)
        around.theme.changed.connect(self._mark)

    @property
    def key(self) -> TabKey:
        """The tab that is open."""
        return self.keys[max(0, self.currentIndex())]

    def use_keys(self, keys: Iterable[TabKey]) -> None:
        """Say which tabs there are."""
        self.keys = tuple(keys)
        for _key in self.keys:
            self.addTab("")

    def open(self, key: TabKey) -> None:
        """Go to a tab."""
        self.setCurrentIndex(self.keys.index(key))

    def show_plan(self, kind: PlanKind | None) -> None:
        """Call the plan's tab what the plan is; None where the person has none yet."""
        if kind is not self._plan:
            self._plan = kind
            self._mark()

    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self._("Parts of the page"))
        self._mark()

    @Slot()
    def go_on(self) -> None:
        """Go one tab to the right; the last one leads to the first."""
        self.setCurrentIndex((self.currentIndex() + 1) % self.count())

    @Slot()
    def go_back(self) -> None:
        """Go one tab to the left."""
        self.setCurrentIndex((self.currentIndex() - 1) % self.count())

    @Slot()
    def _mark(self) -> None:
        said, names = self._words(), tab_names(self._, self._plan)
        for place, key in enumerate(self.keys):
            name, text = names[key], said.get(key, "")
            # A dot, and no icon: eleven tabs fill the row.
            self.setTabText(place, f"{name} {DOT}" if text else name)
            self.setTabToolTip(place, text)
            self.setAccessibleTabName(place, f"{name}, {text}" if text else name)

    def _words(self) -> dict[TabKey, str]:
        # What is half written is nobody's business in the room.
        if self._around.theme.tokens.masked:
            return {}
        today = self._around.clock.today()
        kept = {kind: row.kept_at.astimezone() for kind, row in self._drafts.kinds.items()}
        return {
            WRITTEN_ON[kind]: draft_words(self._, at, is_today=at.date() == today)
            for kind, at in kept.items()
            if kind in WRITTEN_ON
        }


def tab_names(_: Texts, plan: PlanKind | None) -> dict[TabKey, str]:
    """What each tab is called."""
    return {
        TabKey.OVERVIEW: _("Overview"),
        TabKey.GOALS: _("Goals and measures"),
        TabKey.WEEK: _("Week plan"),
        TabKey.ASSESSMENTS: _("Assessments"),
        TabKey.INTERVIEWS: _("Interviews (MI)"),
        TabKey.PLAN: label(_, plan) if plan else _("Plan"),
        TabKey.SERVICES: _("Services"),
        TabKey.EFFORT: _("Effort"),
        TabKey.EVALUATION: _("Evaluation"),
        TabKey.NETWORK: _("Around the person"),
        TabKey.DOCUMENTS: _("Documents"),
    }
