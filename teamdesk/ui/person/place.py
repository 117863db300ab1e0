"""Puts the person's page together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.gap_kinds import GapKind
from teamdesk.ui.navigation import TEAM, Place
from teamdesk.ui.person.presenter import PersonPresenter
from teamdesk.ui.person.tab_bar import TabKey, written_on
from teamdesk.ui.person.view import PersonView

if TYPE_CHECKING:
    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.person.desk import PersonDesk
    from teamdesk.ui.person.tab import PersonTab
    from teamdesk.ui.surroundings import Surroundings


def make_person(desk: PersonDesk, tools: ExportTools, around: Surroundings) -> PersonView:
    """The page, with the presenter it keeps."""
    presenter = PersonPresenter(desk, around)
    view = PersonView(presenter, around, tools)
    presenter.setParent(view)
    makers = TabMakers(view, presenter, around)
    view.use_tabs(
        {
            TabKey.OVERVIEW: makers.overview,
            TabKey.GOALS: makers.goals,
            TabKey.WEEK: makers.week,
            TabKey.ASSESSMENTS: makers.assessments,
            TabKey.INTERVIEWS: makers.interviews,
            TabKey.PLAN: makers.plan,
            TabKey.SERVICES: makers.services,
            TabKey.EFFORT: makers.effort,
            TabKey.EVALUATION: makers.evaluation,
            TabKey.NETWORK: makers.network,
            TabKey.DOCUMENTS: makers.documents,
        }
    )
    return view


class TabMakers:
    """Makes a tab, and imports what it needs, when it is first opened."""

    def __init__(self, view: PersonView, presenter: PersonPresenter, around: Surroundings) -> None:
        self._view = view
        self._presenter = presenter
        self._around = around

    def overview(self) -> PersonTab:
        """Everything at a glance."""
        from teamdesk.ui.person.overview.tab import OverviewTab

        tab = OverviewTab(self._around, self._presenter)
        tab.plan_wanted.connect(self._open_plan)
        tab.goals_wanted.connect(self._view.open_point)
        return tab

    def goals(self) -> PersonTab:
        """Goals and measures."""
        from teamdesk.ui.person.goals.tab import GoalsTab

        return GoalsTab(self._around, self._presenter)

    def week(self) -> PersonTab:
        """The week plan."""
        from teamdesk.ui.person.week.tab import WeekTab

        tab = WeekTab(self._around, self._presenter)
        tab.export_requested.connect(self._view.exporter.begin)
        return tab

    def assessments(self) -> PersonTab:
        """Assessments."""
        from teamdesk.ui.person.scores.tab import AssessmentsTab

        tab = AssessmentsTab(self._around, self._presenter)
        tab.export_requested.connect(self._view.handing_out.of_kind)
        return tab

    def interviews(self) -> PersonTab:
        """Motivational interviews."""
        from teamdesk.ui.person.talks.tab import InterviewsTab

        tab = InterviewsTab(self._around, self._presenter)
        tab.export_requested.connect(self._view.handing_out.one)
        return tab

    def plan(self) -> PersonTab:
        """The plan, of either kind."""
        from teamdesk.ui.person.plan.tab import PlanTab

        tab = PlanTab(self._around, self._presenter)
        tab.point_wanted.connect(self._view.open_point)
        tab.gap_wanted.connect(self._open_gap)
        tab.export_requested.connect(self._view.handing_out.of_kind)
        tab.sharing.copy_requested.connect(self._view.handing_out.copy)
        return tab

    def documents(self) -> PersonTab:
        """What was handed out."""
        from teamdesk.ui.person.documents_tab import DocumentsTab

        documents = self._presenter.desk.documents
        return DocumentsTab(self._around, self._view.exporter, documents)

    def services(self) -> PersonTab:
        """Services and decisions."""
        from teamdesk.ui.person.services.tab import ServicesTab

        tab = ServicesTab(self._around, self._presenter)
        tab.extension.export_requested.connect(self._view.exporter.begin)
        return tab

    def effort(self) -> PersonTab:
        """Contacts."""
        from teamdesk.ui.person.effort.tab import EffortTab

        return EffortTab(self._around, self._presenter)

    def evaluation(self) -> PersonTab:
        """Evaluations and follow-ups."""
        from teamdesk.ui.person.evaluation.tab import EvaluationTab

        return EvaluationTab(self._around, self._presenter)

    def network(self) -> PersonTab:
        """Those around the person."""
        from teamdesk.ui.person.network.tab import NetworkTab

        return NetworkTab(self._around, self._presenter)

    def _open_gap(self, gap: Gap) -> None:
        """Goals, measures and the week are written on tabs of their own, the unit in «Oppsett»."""
        if gap.kind is GapKind.UNIT:
            self._around.navigator.open(Place.SETUP, part=TEAM)
            return
        self._view.open_tab(written_on(gap.point))
        self._view.tab.go_to_gap(gap)

    def _open_plan(self) -> None:
        self._view.open_tab(TabKey.PLAN)
