"""What one window stores is told to the others on the same database, and not to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from teamdesk.domain.changes import Entity
from teamdesk.domain.news import ELSEWHERE, everything
from teamdesk.models import NEWS, Draft, Person
from teamdesk.storage import news as written
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.errors import ServerUnreachable
from teamdesk.storage.gate import Gate
from teamdesk.storage.news_watch import FileNews, NewsWatch, ServerNews
from tests.helpers.clock import FixedClock
from tests.helpers.databases import ENGINES
from tests.helpers.vaults import MONDAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Engine


class Side:
    """One window: what it stores, and what it hears."""

    def __init__(self, engine: Engine, file: EncryptedFile | None) -> None:
        self.gate = Gate(lambda: engine, None, FixedClock(MONDAY))
        self.watch = NewsWatch(FileNews(file) if file else ServerNews(engine), self.gate.source)
        self.watch.begin()

    def store(self, name: str = "Åse Berg", *, for_every_view: bool = False) -> UUID:
        person = Person(name=name)
        with self.gate.writing() as work:
            work.add(person)
            work.commit(for_every_view=for_every_view)
        return person.id


@pytest.fixture(params=ENGINES)
def sides(
    request: pytest.FixtureRequest, migrated_file: Path, data_key: bytes, tmp_path: Path
) -> Iterator[tuple[Side, Side]]:
    """Two windows, each with connections of its own."""
    if request.param != "sqlite":
        engine = request.getfixturevalue("postgres_engine")
        yield Side(engine, None), Side(engine, None)
        return
    path = tmp_path / "team.teamdesk"
    path.write_bytes(migrated_file.read_bytes())
    with EncryptedFile(path, data_key) as one, EncryptedFile(path, data_key) as other:
        yield Side(one.engine, one), Side(other.engine, other)


def test_window_hears_what_another_has_stored_once(sides: tuple[Side, Side]) -> None:
    one, other = sides
    stored = {one.store("Åse Berg"), one.store("Ola Lien")}
    heard = other.watch.news()
    assert heard is not None
    assert (heard.ids, heard.origin) == ({Entity.PERSON: frozenset(stored)}, ELSEWHERE)
    assert other.watch.news() is None


def test_window_does_not_hear_itself(sides: tuple[Side, Side]) -> None:
    one, other = sides
    mine = one.store("Åse Berg")
    theirs = other.store("Ola Lien")
    heard = one.watch.news()
    assert heard is not None
    assert heard.ids == {Entity.PERSON: frozenset({theirs})}
    assert mine not in heard.ids[Entity.PERSON]
    one.store("Per Moe")
    assert one.watch.news() is None


def test_what_opens_or_closes_cases_is_news_for_every_view(sides: tuple[Side, Side]) -> None:
    one, other = sides
    one.store(for_every_view=True)
    heard = other.watch.news()
    assert heard is not None
    assert set(heard.ids) == set(Entity)


def test_what_somebody_types_is_no_news(sides: tuple[Side, Side]) -> None:
    one, other = sides
    with one.gate.writing() as work:
        work.add(Draft(place="note:1", text="Går nå med staver", kept_at=MONDAY))
        work.commit()
    assert other.watch.news() is None


def test_what_changes_very_much_is_told_as_everything(
    sides: tuple[Side, Side], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("teamdesk.domain.news.MOST_IDS", 1)
    one, other = sides
    with one.gate.writing() as work:
        work.add(Person(name="Åse Berg"), Person(name="Ola Lien"))
        work.commit()
    assert other.watch.news() == everything()


def test_window_that_slept_through_what_is_thrown_away_asks_for_everything(
    sides: tuple[Side, Side], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(written, "KEPT", 1)
    monkeypatch.setattr(written, "SWEEP_EVERY", 3)
    one, other = sides
    for name in ("Åse Berg", "Ola Lien", "Per Moe", "Kari Lie"):
        one.store(name)
    assert other.watch.news() == everything()
    with one.gate.reading() as work:
        assert work.session.scalar(select(func.count()).select_from(NEWS)) == 2


def test_server_that_does_not_answer_is_told_and_asked_again(
    postgres_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = Side(postgres_engine, None), Side(postgres_engine, None)
    stored = one.store()
    with monkeypatch.context() as patch:
        patch.setattr(other.watch, "_look", _unreachable)
        with pytest.raises(ServerUnreachable):
            other.watch.news()
    heard = other.watch.news()
    assert heard is not None
    assert heard.ids == {Entity.PERSON: frozenset({stored})}


def _unreachable(_after: int | None) -> None:
    raise ServerUnreachable
