"""What is done with measures, consents and participants, each deed with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.plan_parts import (
    AddMeasure,
    ConsentAnswer,
    EditMeasure,
    EndMeasure,
    EndParticipant,
    MeasureWords,
    ParticipantWords,
    SaveParticipant,
    SetConsent,
    TakeBackConsent,
    TakeBackMeasure,
    TakeBackParticipant,
    WithdrawConsent,
)
from teamdesk.ui.deeds import RowAt

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.plans import ConsentRow, MeasureRow, ParticipantRow
    from teamdesk.ui.person.deeds import PersonDeeds
    from teamdesk.ui.person.desk import PersonDesk
    from teamdesk.ui.surroundings import Surroundings


class PlanDeeds:
    """Deeds on what a plan is made of; each tells whether it was done."""

    def __init__(self, desk: PersonDesk, around: Surroundings, deeds: PersonDeeds) -> None:
        self._desk = desk
        self._deeds = deeds
        self._ = around.texts

    def add_measure(
        self, page: PersonRows, words: MeasureWords, new_id: UUID | None = None
    ) -> bool:
        """Agree on a new measure; ``new_id`` keeps the same one from being agreed on twice."""
        measure_id = new_id or uuid4()

        def there() -> ChangeSet:
            return self._desk.measures.add(AddMeasure(page.case_id, words, measure_id))

        def back(version: int) -> ChangeSet:
            return self._desk.measures.take_back(TakeBackMeasure(measure_id, version))

        root = RowAt(page.case_id, page.case_version)
        return self._deeds.add(self._("new measure"), measure_id, root, there, back)

    def end_measure(self, row: MeasureRow, day: date | None) -> bool:
        """End a measure on a day, or with None let it go on after all."""

        def to(wanted: date | None) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.measures.end(EndMeasure(row.id, version, wanted))

        said = self._("end of a measure") if day else self._("going on with a measure")
        return self._deeds.do(said, RowAt(row.id, row.version), to(day), to(row.to_on))

    def edit_measure(self, row: MeasureRow, before: MeasureWords, after: MeasureWords) -> bool:
        """Change what a measure says."""

        def to(words: MeasureWords) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.measures.edit(EditMeasure(row.id, version, words))

        said = self._("change of a measure")
        return self._deeds.do(said, RowAt(row.id, row.version), to(after), to(before))

    def answer(self, page: PersonRows, answer: ConsentAnswer) -> bool:
        """Record what the person answered."""
        consent_id = uuid4()

        def there() -> ChangeSet:
            return self._desk.consents.set(SetConsent(page.case_id, answer, new_id=consent_id))

        def back(version: int) -> ChangeSet:
            return self._desk.consents.take_back(TakeBackConsent(consent_id, version))

        root = RowAt(page.case_id, page.case_version)
        return self._deeds.add(self._("new consent"), consent_id, root, there, back)

    def change_answer(self, page: PersonRows, row: ConsentRow, answer: ConsentAnswer) -> bool:
        """Put right what was recorded."""

        def to(wanted: ConsentAnswer) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.consents.set(
                SetConsent(page.case_id, wanted, row.id, version)
            )

        said = self._("change of a consent")
        seen = RowAt(row.id, row.version)
        return self._deeds.do(said, seen, to(answer), to(answer_of(row)))

    def withdraw(self, page: PersonRows, row: ConsentRow) -> bool:
        """The person takes a consent back."""

        def there(version: int) -> ChangeSet:
            return self._desk.consents.withdraw(WithdrawConsent(row.id, version))

        def back(version: int) -> ChangeSet:
            return self._desk.consents.set(
                SetConsent(page.case_id, answer_of(row), row.id, version)
            )

        said = self._("withdrawal of a consent")
        return self._deeds.do(said, RowAt(row.id, row.version), there, back)

    def add_participant(self, page: PersonRows, words: ParticipantWords) -> bool:
        """Take somebody in."""
        new_id = uuid4()

        def there(version: int) -> ChangeSet:
            return self._desk.participants.save(
                SaveParticipant(page.case_id, version, words, new_id=new_id)
            )

        def back(version: int) -> ChangeSet:
            return self._desk.participants.take_back(
                TakeBackParticipant(page.case_id, version, new_id)
            )

        seen = RowAt(page.case_id, page.case_version)
        return self._deeds.do(self._("new participant"), seen, there, back)

    def edit_participant(
        self, page: PersonRows, row: ParticipantRow, words: ParticipantWords
    ) -> bool:
        """Put right what is said of somebody."""

        def to(wanted: ParticipantWords) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.participants.save(
                SaveParticipant(page.case_id, version, wanted, row.id)
            )

        said = self._("change of a participant")
        seen = RowAt(page.case_id, page.case_version)
        return self._deeds.do(said, seen, to(words), to(participant_words(row)))

    def end_participant(self, page: PersonRows, row: ParticipantRow) -> bool:
        """Somebody takes part no longer."""

        def to(*, is_over: bool) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.participants.end(
                EndParticipant(page.case_id, version, row.id, is_over)
            )

        said = self._("end of a participation")
        seen = RowAt(page.case_id, page.case_version)
        return self._deeds.do(said, seen, to(is_over=True), to(is_over=False))


def answer_of(row: ConsentRow) -> ConsentAnswer:
    """What a stored consent says."""
    return ConsentAnswer(
        kind=row.kind,
        state=row.state,
        form=row.form,
        given_on=row.given_on,
        valid_until=row.valid_until,
        recipient=row.recipient,
        scope=row.scope,
        information=row.information,
        giver=row.giver,
        given_by=row.given_by,
        witness=row.witness,
    )


def participant_words(row: ParticipantRow) -> ParticipantWords:
    """What is stored of somebody."""
    return ParticipantWords(
        row.name,
        row.role,
        row.organisation,
        row.phone,
        row.contribution,
        row.from_on,
        row.to_on,
    )
