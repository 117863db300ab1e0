"""What one document holds, gathered in one transaction and built in one language."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, mark
from teamdesk.domain.documents import PLANS, SHEET_FORMATS, DocumentFormat, DocumentKind
from teamdesk.domain.errors import UserError
from teamdesk.exports.sharing import SERVICES
from teamdesk.models import CaseFile, Person, Team
from teamdesk.services.documents.order import PaperOrder
from teamdesk.services.documents.papers.letters import gaps_of_letter
from teamdesk.services.documents.papers.plan import plan_state
from teamdesk.services.documents.papers.registry import OF_PERSONS, PAPERS, listed_of
from teamdesk.services.documents.recipients import NotCovered, may_be_told
from teamdesk.services.documents.sharing import copy_for, own_copy, shared_with
from teamdesk.storage.queries import templates as template_queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.letters import LetterPlace
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.exports.document import Document
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.services.documents.sharing import SharedWith
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class NotForCalendars(UserError):
    """A calendar takes a meeting, and no papers."""

    message = mark("Only the call to a meeting can be written as a calendar file.")
    advice = mark("Nothing was written. Choose Word or PDF.")


class NotForSheets(UserError):
    """A spreadsheet takes figures, and no papers."""

    message = mark("Only the effect of a year can be written for a spreadsheet.")
    advice = mark("Nothing was written. Choose Word or PDF.")


class NotForSystems(UserError):
    """Other systems take a plan, and no papers."""

    message = mark("Only a plan can be written for other systems.")
    advice = mark("Nothing was written. Choose Word or PDF.")


class DocumentGathering:
    """Turns what is stored into a document, each kind as its line in the registry says."""

    def __init__(
        self,
        workplace: Workplace,
        translators: Callable[[Language], Translator],
        *,
        is_practice: bool,
    ) -> None:
        self._at = workplace
        # A catalogue takes as long to read as a document to gather.
        self._translators = cache(translators)
        self._is_practice = is_practice

    def gather(self, work: UnitOfWork, command: ExportDocument) -> GatheredDocument:
        """The document that a command asks for.

        Raises:
            NotForCalendars: only a call fits into a calendar.
            NotForSheets: only figures fit into a spreadsheet.
            NotForSystems: other systems take a plan only.
            NotFoundError: what it is about is not there.
            NotCovered: it is for somebody whom the person's consent doesn't cover.
            NoConsentFor: it is for somebody whom no consent names.
            AboutManyPersons: it tells of many, and is for somebody from outside.
            UserError: there is nothing to hand out, as the module of its kind tells.
        """
        _check_formats(command)
        case_of = PAPERS[command.kind].case_of
        case_id = case_of(work, command) if case_of else None
        shared = shared_with(work, command, case_id, self._at)
        order = self._order(work, command, shared)
        made = PAPERS[command.kind].make(order)
        document = self._shown(order, made.document, case_id)
        # Whoever writes it needs its blocks only.
        gathered = replace(made, document=replace(document, sections=()), shared=shared)
        if DocumentFormat.DOCX not in command.formats:
            return gathered
        template = template_queries.data_in_use(work.session, self._at.team_id)
        return replace(gathered, document=replace(gathered.document, word_template=template))

    def look_up(self, work: UnitOfWork, commands: Sequence[ExportDocument]) -> None:
        """Read the cases and the persons of several papers at once, before each is gathered."""
        asked = [(PAPERS[command.kind].case_of, command) for command in commands]
        case_ids = [case_of(work, command) for case_of, command in asked if case_of]
        cases = work.get_all(CaseFile, case_ids)
        work.get_all(Person, [case.person_id for case in cases])

    def subjects(
        self, work: UnitOfWork, kind: DocumentKind, day: date | None
    ) -> tuple[SubjectRow, ...]:
        """What there is of a kind on a day, or in its week; by default today."""
        return listed_of(kind, work, self._at, day or self._at.today)

    def of_case(self, work: UnitOfWork, case_id: UUID) -> tuple[SubjectRow, ...]:
        """What there is about one person today, in the order of the registry."""
        listed = (subjects(work, self._at, self._at.today) for subjects in OF_PERSONS)
        return tuple(row for rows in listed for row in rows if row.case_id == case_id)

    def letter_gaps(self, work: UnitOfWork, command: ExportDocument) -> tuple[LetterPlace, ...]:
        """What can't be filled in an invitation or a service description as things stand."""
        return gaps_of_letter(self._order(work, command))

    def plan_state(self, work: UnitOfWork, case_id: UUID, language: Language) -> PlanState | None:
        """A plan as its next version would be, and what is missing; None where there is none."""
        return plan_state(work, case_id, self._translators(language), self._at.today)

    def _shown(self, order: PaperOrder, document: Document, case_id: UUID | None) -> Document:
        """The paper as far as it is for whoever gets it."""
        if order.shared is not None:
            return copy_for(document, order.shared, order.translate)
        if case_id is None or not order.is_internal:
            return document
        return own_copy(order.work, document, case_id, self._at.today, order.translate)

    def check(self, work: UnitOfWork, command: ExportDocument, gathered: GatheredDocument) -> None:
        """What was gathered a while ago still may leave.

        Raises:
            NotCovered: the person has taken back a consent meanwhile.
            NoConsentFor: it goes to somebody whom no consent names any longer.
        """
        case_of = PAPERS[command.kind].case_of
        case_id = case_of(work, command) if case_of else None
        now, shared = shared_with(work, command, case_id, self._at), gathered.shared
        to, today = command.recipient, self._at.today
        if not all(may_be_told(work, told, to, SERVICES, today) for told in gathered.told):
            raise NotCovered(name=to.strip())
        if (
            shared is not None
            and now is not None
            and not shared.reader.covered <= now.reader.covered
        ):
            raise NotCovered(name=shared.reader.name)

    def _order(
        self, work: UnitOfWork, command: ExportDocument, shared: SharedWith | None = None
    ) -> PaperOrder:
        return PaperOrder(
            work=work,
            at=self._at,
            command=command,
            translators=self._translators,
            own=self._own_language(work, command),
            is_practice=self._is_practice,
            shared=shared,
        )

    def _own_language(self, work: UnitOfWork, command: ExportDocument) -> Language:
        """The person's language, or the team's for what the team reads; bokmål where unknown."""
        team = work.get(Team, self._at.team_id)
        case_of = PAPERS[command.kind].case_of
        spoken = _language_in(work, case_of(work, command)) if case_of else ""
        return Language.of(spoken, team.language)


def _check_formats(command: ExportDocument) -> None:
    if DocumentFormat.ICS in command.formats and command.kind is not DocumentKind.CALL:
        raise NotForCalendars
    has_sheet = any(kind in SHEET_FORMATS for kind in command.formats)
    if has_sheet and command.kind is not DocumentKind.EFFECT_REPORT:
        raise NotForSheets
    if DocumentFormat.FHIR in command.formats and command.kind not in PLANS:
        raise NotForSystems


def _language_in(work: UnitOfWork, case_id: UUID) -> str:
    return work.get(Person, work.get(CaseFile, case_id).person_id).language
