"""What one document holds, gathered in one transaction and built in one language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, mark
from teamdesk.domain.documents import SHEET_FORMATS, DocumentFormat, DocumentKind
from teamdesk.domain.errors import UserError
from teamdesk.domain.week_plan import monday_of
from teamdesk.exports.papers.assessments.builder import build_assessments
from teamdesk.exports.papers.effect.register_list import build_register_list
from teamdesk.exports.papers.effect.report import build_effect
from teamdesk.exports.papers.extension.builder import build_extension
from teamdesk.exports.papers.interview.builder import build_interview
from teamdesk.exports.papers.lists.task_list import build_task_list
from teamdesk.exports.papers.lists.zone_list import build_zone_list
from teamdesk.exports.papers.plan.builder import build_plan, points_missing
from teamdesk.exports.papers.week.staff_week import build_staff_week
from teamdesk.exports.papers.week.week_plan import build_week_plan
from teamdesk.models import AgendaItem, CaseFile, Interview, Person, Team
from teamdesk.services.documents.assessments import gather_assessments
from teamdesk.services.documents.effect import gather_effect, gather_register, year_of
from teamdesk.services.documents.extension import gather_extension, words_of_request
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.interview import gather_interview
from teamdesk.services.documents.meeting_papers import gather_of_meeting
from teamdesk.services.documents.plan import PlanGathering
from teamdesk.services.documents.tasks import gather_tasks
from teamdesk.services.documents.week import gather_staff_week, gather_week_plan
from teamdesk.services.documents.zone import gather_zone
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.plan_points import PlanPoint
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

# What the team reads, and none of its persons.
TEAMS_OWN = (
    DocumentKind.CALL,
    DocumentKind.MINUTES,
    DocumentKind.STAFF_WEEK,
    DocumentKind.ZONE_LIST,
    DocumentKind.TASK_LIST,
    DocumentKind.EFFECT_REPORT,
    DocumentKind.REGISTER_LIST,
)
KNOWN_LANGUAGES = frozenset(language.value for language in Language)


class NotForCalendars(UserError):
    """A calendar takes a meeting, and no papers."""

    message = mark("Only the call to a meeting can be written as a calendar file.")
    advice = mark("Nothing was written. Choose Word or PDF.")


class NotForSheets(UserError):
    """A spreadsheet takes figures, and no papers."""

    message = mark("Only the effect of a year can be written for a spreadsheet.")
    advice = mark("Nothing was written. Choose Word or PDF.")


class NoPlan(UserError):
    """A case without an individual plan has nothing to hand out."""

    message = mark("This person has no individual plan yet.")
    advice = mark("Nothing was written. Start the plan on the person's page first.")


@dataclass(frozen=True, slots=True)
class PlanState:
    """What the next version of a plan would hold, and the points that it lacks."""

    content: IndividualPlanContent
    missing: tuple[PlanPoint, ...]


class DocumentGathering:
    """Turns the rows of a meeting, a case, an interview or a week into a document."""

    def __init__(
        self,
        workplace: Workplace,
        translators: Callable[[Language], Translator],
        *,
        is_practice: bool,
    ) -> None:
        self._at = workplace
        self._translators = translators
        self._is_practice = is_practice

    def gather(self, work: UnitOfWork, command: ExportDocument) -> GatheredDocument:
        """The document that a command asks for.

        Raises:
            MeetingWasHeld: nobody is called to a meeting that is over.
            MinutesNotFrozen: the meeting is not closed.
            NotConsented: a guest gets no case that the person hasn't agreed to.
            NotForCalendars: only a call fits into a calendar.
            NotForSheets: only figures fit into a spreadsheet.
            NoPlan: the case has no individual plan.
            NothingPlanned: the person's week is empty.
            NoVisits: the member visits nobody in that week.
            NoRequest: no request is written for the case.
            NobodyInZone: nobody on the board lives in the zone.
            NothingMeasured: the case has no assessment.
            NotFoundError: the meeting, case, interview or member is not there.
        """
        _check_formats(command)
        own = self.own_language(work, command)
        translate = self._translators(command.language or own)
        match command.kind:
            case (
                DocumentKind.CALL
                | DocumentKind.MINUTES
                | DocumentKind.CASE_MINUTES
                | DocumentKind.GUEST_MINUTES
            ):
                return gather_of_meeting(
                    work, self._at, command, translate, is_practice=self._is_practice
                )
            case DocumentKind.PLAN:
                return self._plan(work, command.subject_id, translate)
            case DocumentKind.INTERVIEW | DocumentKind.ASSESSMENTS:
                return self._for_record(work, command, translate)
            case DocumentKind.WEEK_PLAN:
                return self._week_plan(work, command, translate)
            case DocumentKind.STAFF_WEEK:
                return self._staff_week(work, command, translate)
            case DocumentKind.EXTENSION:
                return self._extension(work, command, own)
            case DocumentKind.ZONE_LIST:
                return self._zone_list(work, command, translate)
            case DocumentKind.TASK_LIST:
                return self._task_list(work, command, translate)
            case DocumentKind.EFFECT_REPORT | DocumentKind.REGISTER_LIST:
                return self._of_year(work, command, translate)

    def _plan(self, work: UnitOfWork, case_id: UUID, translate: Translator) -> GatheredDocument:
        plan = document_queries.newest_plan(work.session, case_id)
        if plan is None:
            raise NoPlan
        content = PlanGathering(work, case_id, translate).content(plan, self._at.today)
        content = replace(content, is_practice=self._is_practice)
        return GatheredDocument(
            document=build_plan(content, translate),
            language=translate.language,
            case_id=case_id,
            plan_id=plan.id,
            plan=content,
        )

    def _for_record(
        self, work: UnitOfWork, command: ExportDocument, translate: Translator
    ) -> GatheredDocument:
        if command.kind is DocumentKind.ASSESSMENTS:
            measured = gather_assessments(
                work, command.subject_id, self._at.today, is_practice=self._is_practice
            )
            summary = build_assessments(measured, translate)
            return GatheredDocument(summary, translate.language, command.subject_id)
        interview = work.get(Interview, command.subject_id)
        content = replace(gather_interview(work, interview), is_practice=self._is_practice)
        document = build_interview(content, translate)
        return GatheredDocument(document, translate.language, interview.case_id)

    def _week_plan(
        self, work: UnitOfWork, command: ExportDocument, translate: Translator
    ) -> GatheredDocument:
        content = gather_week_plan(work, command.subject_id, self._monday(command))
        shown = replace(content, is_practice=self._is_practice)
        document = build_week_plan(shown, translate)
        return GatheredDocument(
            document, translate.language, command.subject_id, first_day=content.monday
        )

    def _staff_week(
        self, work: UnitOfWork, command: ExportDocument, translate: Translator
    ) -> GatheredDocument:
        content = gather_staff_week(
            work,
            command.subject_id,
            self._monday(command),
            uses_initials=command.uses_initials,
        )
        shown = replace(content, is_practice=self._is_practice)
        return GatheredDocument(
            build_staff_week(shown, translate), translate.language, None, first_day=content.monday
        )

    def _extension(
        self, work: UnitOfWork, command: ExportDocument, own: Language
    ) -> GatheredDocument:
        text, language = words_of_request(work, command)
        translate = self._translators(language or own)
        case_id, today = command.subject_id, self._at.today
        content = gather_extension(work, case_id, self._at.member_id, today, text)
        shown = replace(content, is_practice=self._is_practice)
        document = build_extension(shown, translate)
        return GatheredDocument(document, translate.language, case_id, text=text)

    def _zone_list(
        self, work: UnitOfWork, command: ExportDocument, translate: Translator
    ) -> GatheredDocument:
        initials = command.uses_initials
        content = gather_zone(work, self._at, command.subject_id, uses_initials=initials)
        shown = replace(content, is_practice=self._is_practice)
        document = build_zone_list(shown, translate)
        return GatheredDocument(document, translate.language, None, text=content.zone)

    def _task_list(
        self, work: UnitOfWork, command: ExportDocument, translate: Translator
    ) -> GatheredDocument:
        initials = command.uses_initials
        content = gather_tasks(work, self._at, command.subject_id, uses_initials=initials)
        shown = replace(content, is_practice=self._is_practice)
        return GatheredDocument(build_task_list(shown, translate), translate.language, None)

    def _of_year(
        self, work: UnitOfWork, command: ExportDocument, translate: Translator
    ) -> GatheredDocument:
        year, is_practice = year_of(command, self._at.today), self._is_practice
        if command.kind is DocumentKind.EFFECT_REPORT:
            figures = gather_effect(work, self._at, year, is_practice=is_practice)
            document = build_effect(figures, translate)
        else:
            cases = gather_register(work, self._at, year, is_practice=is_practice)
            document = build_register_list(cases, translate)
        first = date(year, 1, 1)
        return GatheredDocument(document, translate.language, None, first_day=first)

    def _monday(self, command: ExportDocument) -> date:
        return monday_of(command.day or self._at.today)

    def plan_state(self, work: UnitOfWork, case_id: UUID, language: Language) -> PlanState | None:
        """A plan as its next version would be, and what is missing; None where there is none."""
        plan = document_queries.newest_plan(work.session, case_id)
        if plan is None:
            return None
        translate = self._translators(language)
        content = PlanGathering(work, case_id, translate).content(plan, self._at.today)
        return PlanState(content, points_missing(content, translate))

    def own_language(self, work: UnitOfWork, command: ExportDocument) -> Language:
        """The person's language, or the team's for what the team reads; bokmål where unknown."""
        team = work.get(Team, self._at.team_id)
        spoken = "" if command.kind in TEAMS_OWN else _person(work, command).language
        known = next((code for code in (spoken, team.language) if code in KNOWN_LANGUAGES), "nb")
        return Language(known)


def _check_formats(command: ExportDocument) -> None:
    if DocumentFormat.ICS in command.formats and command.kind is not DocumentKind.CALL:
        raise NotForCalendars
    has_sheet = any(kind in SHEET_FORMATS for kind in command.formats)
    if has_sheet and command.kind is not DocumentKind.EFFECT_REPORT:
        raise NotForSheets


def _person(work: UnitOfWork, command: ExportDocument) -> Person:
    subject_id = command.subject_id
    match command.kind:
        case DocumentKind.INTERVIEW:
            case_id = work.get(Interview, subject_id).case_id
        case DocumentKind.CASE_MINUTES:
            case_id = work.get(AgendaItem, subject_id).case_id
        case DocumentKind.GUEST_MINUTES:
            case_id = command.case_id or subject_id
        case _:
            case_id = subject_id
    return work.get(Person, work.get(CaseFile, case_id).person_id)
