"""What a file holds of those who are closed to whoever imports: refused, and the rest is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.imports.findings import Finding, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from uuid import UUID

    from teamdesk.imports.assessment_records import AssessmentRecord
    from teamdesk.imports.minutes_records import MinutesRecord
    from teamdesk.imports.preview_result import FilePreview, ImportPreview
    from teamdesk.imports.reasons import Reason
    from teamdesk.imports.records import CaseRecord, Place
    from teamdesk.imports.service_records import ContactRecord, ServiceRecord, StayRecord
    from teamdesk.imports.taken import Taken

    Why = Callable[[UUID], Reason | None]
    About = tuple[Place, UUID]
    Record = CaseRecord | ServiceRecord | ContactRecord | AssessmentRecord | StayRecord


def without_closed(preview: ImportPreview, why: Why) -> ImportPreview:
    """A preview whose closed records are findings, with the reason that ``why`` gives.

    Minutes that name somebody closed are refused whole: they are one document, and a colleague to
    whom all of it is open brings them in complete.
    """
    return replace(preview, files=tuple(_file(file, why) for file in preview.files))


def _file(file: FilePreview, why: Why) -> FilePreview:
    refused = tuple(
        Finding(Outcome.REFUSED, place, reason)
        for place, person_id in _about(file.taken)
        if (reason := why(person_id)) is not None
    )
    if not refused:
        return file
    # Person and case come out of one row, and it is refused once.
    findings = (*file.findings, *dict.fromkeys(refused))
    return replace(file, taken=_open(file.taken, why), findings=findings)


def _about(taken: Taken) -> Iterator[About]:
    for person in taken.persons:
        yield person.place, person.id
    yield from _placed(taken.cases)
    yield from _placed(taken.services)
    yield from _placed(taken.contacts)
    yield from _placed(taken.assessments)
    yield from _placed(taken.stays)
    for minutes in taken.minutes:
        yield from _named(minutes)


def _placed(records: Iterable[Record]) -> Iterator[About]:
    for record in records:
        yield record.place, record.person_id


def _named(minutes: MinutesRecord) -> Iterator[About]:
    for note in minutes.notes:
        yield note.place, note.person_id
    for action in minutes.actions:
        if action.person_id is not None:
            yield action.place, action.person_id


def _open(taken: Taken, why: Why) -> Taken:
    return replace(
        taken,
        persons=tuple(r for r in taken.persons if why(r.id) is None),
        cases=tuple(r for r in taken.cases if why(r.person_id) is None),
        services=tuple(r for r in taken.services if why(r.person_id) is None),
        contacts=tuple(r for r in taken.contacts if why(r.person_id) is None),
        assessments=tuple(r for r in taken.assessments if why(r.person_id) is None),
        stays=tuple(r for r in taken.stays if why(r.person_id) is None),
        minutes=tuple(r for r in taken.minutes if not any(why(who) for _place, who in _named(r))),
    )
