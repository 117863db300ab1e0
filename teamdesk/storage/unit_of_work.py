"""One service call, one short session, one transaction, one ChangeSet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from sqlalchemy import event, insert, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from teamdesk.domain.closed import Ids
from teamdesk.domain.errors import ClosedToYou, ConflictError, NotFoundError
from teamdesk.models import Base
from teamdesk.models.base import Versioned
from teamdesk.storage.closed_cases import belongs_to, hide_closed, is_recused, recused_of
from teamdesk.storage.collector import Collector
from teamdesk.storage.driver_errors import translate_error
from teamdesk.storage.engine import is_for_reading
from teamdesk.storage.news import write_news

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from types import TracebackType
    from uuid import UUID

    from sqlalchemy import Engine

    from teamdesk.core.clock import Clock
    from teamdesk.domain.changes import ChangeSet

Row = TypeVar("Row", bound=Base)


class UnitOfWork:
    """A transaction that is rolled back unless it is committed.

    It collects what changed for the bus, writes one line of history for each row that people
    edit, and turns the driver's errors into errors of ours.
    """

    def __init__(
        self, engine: Engine, member_id: UUID | None, clock: Clock, source: str = ""
    ) -> None:
        self._engine = engine
        self._source = source
        self.member_id = member_id
        self.clock = clock
        self._session: Session | None = None
        self._recused: Ids | None = None
        # A session forgets what nobody holds, and would read it again for the next who asks.
        self._found: list[Base] = []
        self._changes = Collector(self.clock.now())

    @property
    def session(self) -> Session:
        """The session that queries of `teamdesk.storage.queries` read through."""
        if self._session is None:
            raise RuntimeError("a unit of work is used inside its with statement")
        return self._session

    def __enter__(self) -> Self:
        self._session, self._recused = Session(self._engine, expire_on_commit=False), None
        self._changes = Collector(self.clock.now())
        if is_for_reading(self._engine):
            hide_closed(self._session, self.member_id, self.clock.today())
        # Each flush empties the lists of what is new and changed, those of queries too.
        event.listen(self._session, "before_flush", self._changes.before_flush)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        session, self._session, self._found = self.session, None, []
        session.close()
        if isinstance(error, SQLAlchemyError):
            raise translate_error(error) from error

    def get(self, model: type[Row], row_id: UUID, expected: int | None = None) -> Row:
        """Load a row by id.

        Raises:
            NotFoundError: it is not there.
            ConflictError: its version is no longer the ``expected`` one.
            ClosedToYou: it belongs to a case in which who works is disqualified.
        """
        row = self.session.get(model, row_id)
        if row is None:
            raise NotFoundError
        self._found.append(row)
        self._check_open(row)
        version = getattr(row, "version", None)
        if expected is not None and version != expected:
            raise ConflictError(row_id, theirs=version or 0, mine=expected)
        return row

    def get_all(self, model: type[Row], row_ids: Collection[UUID]) -> Sequence[Row]:
        """Read several rows at once, those that are there; `get` finds each of them then.

        Raises:
            ClosedToYou: one belongs to a case in which who works is disqualified.
        """
        rows = self.session.scalars(select(model).where(model.id.in_(row_ids))).all()
        self._found += rows
        for row in rows:
            self._check_open(row)
        return rows

    def _check_open(self, row: Base) -> None:
        # What is only read was left out before it came here.
        if self.member_id is None or is_for_reading(self._engine):
            return
        if is_recused(self.session, self.member_id, self.clock.today(), row):
            raise ClosedToYou

    def _check_place(self, rows: Iterable[Base]) -> None:
        """Refuse a new row in a closed case."""
        if any(belongs_to(self._closed_to_member(), row) for row in rows):
            raise ClosedToYou

    def _closed_to_member(self) -> Ids:
        """What is closed to whoever writes; it is looked up once."""
        if self.member_id is None or is_for_reading(self._engine):
            return Ids()
        if self._recused is None:
            self._recused = recused_of(self.session, self.member_id, self.clock.today())
        return self._recused

    def add(self, *rows: Base) -> None:
        """Put new rows into the transaction.

        Raises:
            ClosedToYou: one belongs to a case in which who works is disqualified.
        """
        self._check_place(rows)
        self.session.add_all(rows)

    def add_all(self, rows: Iterable[Base]) -> None:
        """Put many new rows into the transaction, as an import does.

        Raises:
            ClosedToYou: one belongs to a case in which who works is disqualified.
        """
        self.add(*rows)

    def add_in_bulk(self, model: type[Base], rows: Sequence[dict[str, Any]]) -> None:
        """Store very many rows at once, past the session's own bookkeeping.

        For tables without history, and for the contacts of years: 50,000 of them take 2 seconds
        this way and five times as long as objects.

        Args:
            model: the table; its rows are not versioned, or may come in bulk all the same.
            rows: the values of each row, its id among them, all with the same keys.

        Raises:
            ClosedToYou: one belongs to a case in which who works is disqualified.
        """
        if issubclass(model, Versioned) and not model.may_come_in_bulk:
            raise TypeError("rows that people edit need their history")
        if not self._closed_to_member().cases.isdisjoint(row.get("case_id") for row in rows):
            raise ClosedToYou
        if rows:
            self.session.execute(insert(model), rows)
            self._changes.take_in_bulk(model, rows)

    def remove(self, row: Base) -> None:
        """Take a row away; its last values stay in the history, and undo can bring it back."""
        self.session.delete(row)

    def bring(self, row: Base, version: int) -> None:
        """Put in a row that is new, or was there in ``version`` before it was taken away.

        Its version goes on from there: a deed that saw the row before knows it again.

        Raises:
            ClosedToYou: it belongs to a case in which who works is disqualified.
        """
        self._check_place([row])
        self.session.add(row)
        if version:
            self.session.flush()
            # A mapper gives each row that it inserts the first version.
            model = type(row)
            self.session.execute(
                update(model).where(model.id == row.id).values(version=version + 1)
            )

    def touch(self, root: Versioned) -> None:
        """Raise the version of an aggregate's root when only a child was added."""
        root.updated_at = self.clock.now()
        # Twice within one tick of the clock is twice all the same.
        flag_modified(root, "updated_at")

    def flush(self) -> None:
        """Send what is pending, so that a query in the same transaction sees it."""
        self.session.flush()

    def commit(self, origin: str = "", *, for_every_view: bool = False) -> ChangeSet:
        """Store everything, and tell what changed, other windows too.

        Args:
            origin: who gave the command.
            for_every_view: other cases than before may be seen now.

        Raises:
            ConflictError: another transaction changed one of the rows meanwhile.
        """
        session, changes = self.session, self._changes
        try:
            session.flush()
            changes.store_activity(session)
            # The history itself is no change.
            event.remove(session, "before_flush", changes.before_flush)
            session.add_all(changes.history_by(self.member_id))
            told = changes.change_set(origin)
            told = told.of_everything() if for_every_view else told
            if changes.is_news:
                session.flush()
                write_news(session, told, self._source)
            session.commit()
        except StaleDataError as error:
            raise ConflictError from error
        return told
