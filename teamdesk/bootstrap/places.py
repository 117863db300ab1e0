"""The places of the window, each made with its services when it is first opened.

What a place needs is imported then, too: the board stands before the note reader is compiled.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.i18n import load_translator
from teamdesk.core.kept_views import KeptViews
from teamdesk.core.paths import resources_dir
from teamdesk.domain.holders import CaseHolder, read_holder
from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.bootstrap.first_place import FirstPlace
    from teamdesk.bootstrap.services import DeskServices
    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.rows.board import FirstLook
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.documents.promise_calendar import PromiseCalendarService
    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.shell.host import Factories
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.place import PlacePage


# One folder for all teams of this machine: the path tells of no team and no person.
EXPORTS = "exports"


class PlaceMaker:
    """Makes the places of one open team.

    Attributes:
        views: where it is kept how places were left; until told otherwise nowhere.
        opens_first: the place that opens first, whose first look may be used; None before.
    """

    def __init__(self, opened: OpenedTeam, services: DeskServices, around: Surroundings) -> None:
        self._opened = opened
        self._services = services
        self._at = opened.workplace
        self._around = around
        self.views = KeptViews(None)
        self.opens_first: Place | None = None
        self._tools: ExportTools | None = None

    def factories(self) -> Factories:
        """The places that work, in the order of the rail."""
        return {
            Place.BOARD: self._board,
            Place.MEETING: self._meeting,
            Place.TASKS: self._tasks,
            Place.PEOPLE: self._people,
            Place.PERSON: self._person,
            Place.DOCUMENTS: self._documents,
            Place.EFFECTS: self._effects,
            Place.SETUP: self._setup,
        }

    @property
    def first_place(self) -> FirstPlace:
        """What this member opens first in this team."""
        from teamdesk.bootstrap.first_place import FirstPlace

        return FirstPlace(self.views.of(f"first/{self._at.team_id}/{self._at.member_id}"))

    def _board(self) -> PlacePage:
        from teamdesk.ui.board.services import BoardServices
        from teamdesk.ui.board.view import BoardView

        services, looked = self._services, self._opened.first_look
        # The same machine may be another member's next, and the same member may be in two teams.
        view = self.views.of(f"board/{self._at.team_id}/{self._at.member_id}")
        is_by_zone = read_holder(looked.team.settings) is CaseHolder.ZONE_CONTACT
        contacts = _contacts_at_first(looked) if is_by_zone else None
        ports = BoardServices(
            cases=services.board,
            referrals=services.referrals,
            drafts=services.drafts,
            transfers=services.transfers,
            filters=services.filters,
            draft_place=f"referral:new:{self._at.team_id}",
            member_id=self._at.member_id,
            # Behind another place it may have changed before anybody looks.
            first=looked.board if self.opens_first is Place.BOARD else None,
            view=view,
            is_by_zone=is_by_zone,
            first_contacts=contacts,
        )
        return BoardView(self._around, ports)

    def _meeting(self) -> PlacePage:
        from teamdesk.bootstrap.meeting_desk import meeting_desk
        from teamdesk.ui.meeting.place import make_meeting

        return make_meeting(meeting_desk(self._at, self._export_tools()), self._around)

    def _tasks(self) -> PlacePage:
        from teamdesk.ui.tasks.ports import TaskServices
        from teamdesk.ui.tasks.view import TasksView

        services = self._services
        ports = TaskServices(
            promises=services.actions,
            team=services.board,
            tools=self._export_tools,
            calendar=self._calendar,
            member_id=self._at.member_id,
            first=self._first_tasks(),
        )
        return TasksView(self._around, ports)

    def _first_tasks(self) -> tuple[TaskRow, ...] | None:
        """What was read as the team was opened; later it may have changed."""
        first = self._opened.first_tasks
        return first() if first and self.opens_first is Place.TASKS else None

    def _calendar(self) -> PromiseCalendarService:
        from teamdesk.services.documents.promise_calendar import PromiseCalendarService

        return PromiseCalendarService(self._at, _translators())

    def _people(self) -> PlacePage:
        from teamdesk.ui.people.place import make_people

        of = self._services
        return make_people(of.people(), of.referrals(), of.renewals(), self._around)

    def _person(self) -> PlacePage:
        from teamdesk.bootstrap.person_desk import person_desk
        from teamdesk.ui.person.place import make_person

        tools = self._export_tools()
        return make_person(person_desk(self._at, tools.documents), tools, self._around)

    def _documents(self) -> PlacePage:
        from teamdesk.ui.documents.place import make_documents

        return make_documents(self._export_tools(), self._around)

    def _effects(self) -> PlacePage:
        from teamdesk.services.effects import EffectService
        from teamdesk.ui.effects.place import make_effects

        return make_effects(EffectService(self._at), self._export_tools(), self._around)

    def _setup(self) -> PlacePage:
        from teamdesk.services.backups import BackupService
        from teamdesk.services.capacity import CapacityService
        from teamdesk.services.documents.templates import TemplateService
        from teamdesk.services.history import HistoryService
        from teamdesk.services.imports import ImportService
        from teamdesk.services.instrument_settings import InstrumentSettingsService
        from teamdesk.services.intake_settings import IntakeSettingsService
        from teamdesk.services.letters import LetterService
        from teamdesk.services.meeting.series import SeriesService
        from teamdesk.services.meeting.settings import MeetingSettingsService
        from teamdesk.services.meeting.team_words import TeamWordService
        from teamdesk.services.members import MemberService
        from teamdesk.services.stay_book import StayBookService
        from teamdesk.services.supervision import SupervisionService
        from teamdesk.services.team_settings import TeamSettingsService
        from teamdesk.services.way_of_working import WayOfWorkingService
        from teamdesk.ui.setup.place import make_setup
        from teamdesk.ui.setup.ports import SetupServices

        at, vault = self._at, self._opened.vault
        services = SetupServices(
            first_place=self.first_place,
            imports=ImportService(at),
            members=MemberService(at),
            team=TeamSettingsService(at),
            teams=self._services.teams(),
            intake=IntakeSettingsService(at),
            instruments=InstrumentSettingsService(at),
            series=SeriesService(at),
            rules=MeetingSettingsService(at),
            ways=WayOfWorkingService(at),
            words=TeamWordService(at),
            stays=StayBookService(at),
            capacity=CapacityService(at),
            supervision=SupervisionService(at),
            templates=TemplateService(at, _translators()),
            letters=LetterService(at, _translators()),
            drafts=self._services.drafts(),
            history=HistoryService(at).of,
            backups=BackupService(vault, at.clock) if vault else None,
            is_practice=at.is_practice,
            has_logins=bool(self._opened.login),
        )
        return make_setup(services, self._around)

    def _export_tools(self) -> ExportTools:
        # One for all places, so that each opens the folder that was used last.
        if self._tools is None:
            self._tools = self._make_export_tools()
        return self._tools

    def _make_export_tools(self) -> ExportTools:
        from teamdesk.services.documents.service import DocumentService
        from teamdesk.ui.exporting import ExportTools
        from teamdesk.ui.folder_choice import FolderDialogs, FolderMemory

        documents = DocumentService(
            self._at,
            _translators(),
            is_practice=self._at.is_practice,
        )
        return ExportTools(documents, FolderDialogs(), FolderMemory(kept=self.views.of(EXPORTS)))


def _translators() -> Callable[[Language], Translator]:
    """A document has its own language, whatever the window speaks."""
    return partial(load_translator, locale_dir=resources_dir() / "locale")


def _contacts_at_first(looked: FirstLook) -> dict[UUID, MemberRow]:
    from teamdesk.domain.zones import contacts_in

    return contacts_in(looked.team.settings, looked.members)
