"""The team's stays: agreements, the year's ledger, offers, and the numbers they are counted by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.domain.field_errors import AgreementTaken, OutOfRange, TextMissing
from teamdesk.domain.names import clean
from teamdesk.domain.rows.stays import StayBook
from teamdesk.domain.stay_book import divide, institution_key, years_known
from teamdesk.domain.stays import FIRST_YEAR, LAST_YEAR, MOST_DAYS, MOST_PRICE
from teamdesk.domain.team_prices import MOST_HOURS, MOST_RATE, MOST_WEEKS, read_prices, write_prices
from teamdesk.models import StayAgreement, Team
from teamdesk.storage.queries import stays

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.effect import (
        AgreementWords,
        RemoveAgreement,
        SaveAgreement,
        SavePrices,
    )
    from teamdesk.domain.team_prices import TeamPrices
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class StayBookService:
    """The ledger of one team, and what it rests on."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def book(self, year: int | None = None) -> StayBook:
        """A year as it stands today; this one where none is told."""
        today = self._at.today
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            agreements = stays.agreements(work.session, team.id)
            had = stays.stays_of_team(work.session, team.id)
            shown = year or today.year
            lines, beside = divide(agreements, had, shown, today)
            return StayBook(
                team_id=team.id,
                version=team.version,
                year=shown,
                years=years_known(agreements, had, today),
                lines=lines,
                beside=beside,
                prices=read_prices(team.settings),
            )

    def save(self, command: SaveAgreement, origin: str = "") -> ChangeSet:
        """Keep an agreement.

        Raises:
            FieldError: a value was refused, or the institution has one for the year.
            ConflictError: somebody changed it after it was seen.
            NotFoundError: somebody has taken it away.
        """
        _check(command.words)
        with self._at.writing() as work:
            self._check_alone(work, command)
            row = self._new(work, command) if command.is_new else self._old(work, command)
            for name in ("year", "days", "price_a_day", "extra_price_a_day", "is_owner"):
                setattr(row, name, getattr(command.words, name))
            row.institution, row.note = clean(command.words.institution), command.words.note.strip()
            if command.is_new:
                work.bring(row, command.expected_version)
            return work.commit(origin)

    def remove(self, command: RemoveAgreement, origin: str = "") -> ChangeSet:
        """Take an agreement away; its stays stay, and stand beside the ledger."""
        with self._at.writing() as work:
            work.remove(work.get(StayAgreement, command.agreement_id, command.expected_version))
            return work.commit(origin)

    def save_prices(self, command: SavePrices, origin: str = "") -> ChangeSet:
        """Count by other numbers from now on.

        Raises:
            FieldError: a number can't be.
            ConflictError: somebody else changed the team meanwhile.
        """
        _check_prices(command.prices)
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            team.settings = write_prices(team.settings, command.prices)
            work.touch(team)
            return work.commit(origin)

    def _check_alone(self, work: UnitOfWork, command: SaveAgreement) -> None:
        wanted = institution_key(command.words.institution), command.words.year
        for row in stays.agreements(work.session, self._at.team_id):
            is_same = (institution_key(row.institution), row.year) == wanted
            if is_same and row.id != command.agreement_id:
                raise AgreementTaken(institution=row.institution, year=row.year)

    def _new(self, work: UnitOfWork, command: SaveAgreement) -> StayAgreement:
        if work.session.get(StayAgreement, command.agreement_id) is not None:
            raise ConflictError(command.agreement_id, mine=command.expected_version)
        return StayAgreement(id=command.agreement_id, team_id=self._at.team_id)

    def _old(self, work: UnitOfWork, command: SaveAgreement) -> StayAgreement:
        row = work.get(StayAgreement, command.agreement_id, command.expected_version)
        if row.team_id != self._at.team_id:
            raise NotFoundError
        return row


def _check(words: AgreementWords) -> None:
    if not words.institution.strip():
        raise TextMissing("institution")
    ranges = (
        ("year", FIRST_YEAR, LAST_YEAR),
        ("days", 1, MOST_DAYS),
        ("price_a_day", 0, MOST_PRICE),
        ("extra_price_a_day", 0, MOST_PRICE),
    )
    for field, least, most in ranges:
        value = getattr(words, field)
        if value is not None and not least <= value <= most:
            raise OutOfRange(field, least, most)


def _check_prices(prices: TeamPrices) -> None:
    ranges = (
        ("hourly_rate", prices.hourly_rate, MOST_RATE),
        ("hours_a_week", prices.hours_a_week, MOST_HOURS),
        ("follow_up_weeks", prices.follow_up_weeks, MOST_WEEKS),
    )
    for field, value, most in ranges:
        if value is not None and not 1 <= value <= most:
            raise OutOfRange(field, 1, most)
