"""A transaction tells all that it changed, whenever it was sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from teamdesk.domain.changes import Entity
from teamdesk.models import AccessLog, ChangeEntry, ImportedRecord, Person
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.clock import FixedClock
from tests.helpers.counting import counted_statements
from tests.helpers.vaults import MONDAY

if TYPE_CHECKING:
    from sqlalchemy import Engine


@pytest.fixture
def work(engine: Engine) -> UnitOfWork:
    return UnitOfWork(engine, None, FixedClock(MONDAY))


def actions(engine: Engine) -> list[str]:
    with Session(engine) as session:
        return [entry.action for entry in session.scalars(select(ChangeEntry))]


def test_change_set_holds_what_was_flushed_before_the_commit(
    engine: Engine, work: UnitOfWork
) -> None:
    with work:
        person = Person(name="Åse Berg")
        work.add(person)
        work.flush()
        work.add(AccessLog(person_id=person.id, at=MONDAY, what="page"))
        changes = work.commit()
    assert person.id in changes.ids[Entity.PERSON]
    assert actions(engine) == ["added"]


def test_change_set_holds_what_a_query_flushed(engine: Engine, work: UnitOfWork) -> None:
    with work:
        person = Person(name="Åse Berg")
        work.add(person)
        assert work.session.scalar(select(Person.name)) == "Åse Berg"
        changes = work.commit()
    assert changes.ids == {Entity.PERSON: frozenset({person.id})}


def test_history_tells_an_addition_and_a_later_change(engine: Engine, work: UnitOfWork) -> None:
    with work:
        person = Person(name="Åse Berg")
        work.add(person)
        work.flush()
        person.birth_date = date(1942, 3, 12)
        work.commit()
    assert sorted(actions(engine)) == ["added", "changed"]


def test_rows_in_bulk_are_stored_and_told(engine: Engine, work: UnitOfWork) -> None:
    person = Person(id=uuid4(), name="Åse Berg")
    seen = {"person_id": person.id, "at": MONDAY}
    rows = [{"id": uuid4(), "what": what, **seen} for what in ("page", "plan")]
    with work:
        work.add(person)
        work.flush()
        work.add_in_bulk(AccessLog, rows)
        changes = work.commit()
    assert {row["id"] for row in rows} <= changes.ids[Entity.OTHER]
    with Session(engine) as session:
        assert len(session.scalars(select(AccessLog)).all()) == 2


def test_rows_with_history_are_refused_in_bulk(work: UnitOfWork) -> None:
    with work, pytest.raises(TypeError):
        work.add_in_bulk(Person, [{"id": uuid4(), "name": "Åse"}])


def test_no_rows_in_bulk_are_no_change(work: UnitOfWork) -> None:
    with work:
        work.add_in_bulk(ImportedRecord, [])
        assert not work.commit().ids


def test_row_is_read_once_by_those_who_ask_for_it(engine: Engine, work: UnitOfWork) -> None:
    person = Person(id=uuid4(), name="Åse Berg")
    with work:
        work.add(person)
        work.commit()
    with counted_statements(engine) as sent, work:
        names = [work.get(Person, person.id).name for _asked in range(3)]

    assert names == ["Åse Berg"] * 3
    assert len([text for text in sent if "FROM person" in text]) == 1
