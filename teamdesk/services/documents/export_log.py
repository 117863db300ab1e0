"""The log of what leaves: its lines, the very bytes, and what stands from now on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.models import (
    DocumentExport,
    DocumentFile,
    IndividualPlan,
    Meeting,
    PlanVersion,
    Team,
)
from teamdesk.services.freezing import freeze
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries.holding import hold
from teamdesk.storage.queries.kept_figures import export_that_stands

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.written_files import WrittenFile
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Leaving:
    """One document on its way out, in each format that it was written in."""

    command: ExportDocument
    gathered: GatheredDocument
    written: Sequence[WrittenFile]


class ExportLog:
    """Logs several documents in one transaction: all of them, or none."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def keep(
        self, leaving: Sequence[Leaving], origin: str, *, is_printed: bool = False
    ) -> ChangeSet:
        """Add the lines and the bytes.

        Raises:
            ConflictError: somebody else exported the same plan or year meanwhile.
            NotFoundError: somebody took away what it is about meanwhile.
        """
        with self._at.writing() as work:
            _check_cases(work, leaving)
            work.add(*self._versions(work, leaving))
            logged = [
                pair for each in leaving for pair in self._lines(work, each, is_printed=is_printed)
            ]
            # A file's bytes stand behind its line, of which the flush makes the id.
            work.flush()
            work.add(*(DocumentFile(id=line.id, content=file.data) for line, file in logged))
            return work.commit(origin)

    def _lines(
        self, work: UnitOfWork, leaving: Leaving, *, is_printed: bool
    ) -> list[tuple[DocumentExport, WrittenFile]]:
        gathered, now = leaving.gathered, self._at.clock.now()
        if gathered.minutes is not None:
            # An imported meeting has none yet: what its first export says stands.
            work.get(Meeting, leaving.command.subject_id).minutes_content = freeze(gathered.minutes)
        figures = self._new_figures(work, gathered)
        lines = [self._line(leaving, file, now) for file in leaving.written]
        for place, line in enumerate(lines):
            line.figures, line.is_printed = None if place else figures, is_printed
        # At once, so that the next one that counts the same year finds it.
        work.add(*lines)
        return list(zip(lines, leaving.written, strict=True))

    def _line(self, leaving: Leaving, file: WrittenFile, now: datetime) -> DocumentExport:
        command, gathered = leaving.command, leaving.gathered
        shared = gathered.shared
        return DocumentExport(
            team_id=self._at.team_id,
            case_id=gathered.case_id,
            subject_id=command.subject_id,
            kind=command.kind,
            format=file.format,
            language=gathered.language.value,
            file_name=file.path.name,
            sha256=file.sha256,
            exported_at=now,
            exported_on=self._at.today,
            member_id=self._at.member_id,
            week_of=gathered.first_day,
            uses_initials=command.uses_initials,
            shows_names=command.shows_names,
            text=gathered.text,
            edition=gathered.edition,
            recipient=shared.reader.name if shared else command.recipient.strip(),
            is_without_consent=command.is_without_consent and bool(command.recipient.strip()),
            participant_id=shared.participant_id if shared else None,
            shared_kinds=shared.stored if shared else [],
            without=[point.value for point in command.without],
        )

    def _new_figures(self, work: UnitOfWork, gathered: GatheredDocument) -> dict[str, Any] | None:
        if gathered.figures is None or gathered.first_day is None:
            return None
        # Two that count at once would hand out two counts.
        hold(work.session, Team, [self._at.team_id])
        year = gathered.first_day.year
        if export_that_stands(work.session, self._at.team_id, year) is not None:
            raise ConflictError(self._at.team_id)
        return freeze(gathered.figures)

    def _versions(self, work: UnitOfWork, leaving: Sequence[Leaving]) -> Iterator[PlanVersion]:
        new = [
            (each.gathered.plan_id, each.gathered.plan)
            for each in leaving
            if each.gathered.plan_id is not None and each.gathered.plan is not None
        ]
        plans = {plan_id for plan_id, _content in new}
        # Two that number at once would both take the next one.
        if hold(work.session, IndividualPlan, plans) != plans:
            raise NotFoundError
        last = document_queries.numbers_of_versions(work.session, plans)
        for plan_id, content in new:
            if last.get(plan_id, 0) + 1 != content.version:
                raise ConflictError(plan_id)
            last[plan_id] = content.version
            yield self._version(plan_id, content)

    def _version(self, plan_id: UUID, content: IndividualPlanContent) -> PlanVersion:
        return PlanVersion(
            plan_id=plan_id,
            number=content.version,
            frozen_at=self._at.clock.now(),
            member_id=self._at.member_id,
            what_changed=content.revisions[-1].what_changed,
            content=freeze(content),
        )


def _check_cases(work: UnitOfWork, leaving: Sequence[Leaving]) -> None:
    """A referral may be taken back, and its case with it, while its papers are rendered."""
    cases = {each.gathered.case_id for each in leaving if each.gathered.case_id is not None}
    if document_queries.cases_among(work.session, cases) != cases:
        raise NotFoundError
