from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes import NoteContext, NoteMember, extract, prepare, read_in_steps
from teamdesk.domain.notes.spelling import respellings
from teamdesk.domain.notes.steps import finish

if TYPE_CHECKING:
    from collections.abc import Generator

CONTEXT = NoteContext(
    date(2026, 11, 25), None, None, None, None, (NoteMember("Kari Hansen", "ergoterapeut", "KH"),)
)
SENTENCE = "Kari bestiller rullator innen fredag. "
PIECES = st.sampled_from(
    [SENTENCE, "Hun sier «det går bra. ", "ja» ", "10. Desember. ", "Uke 50\n", "Går bra. "]
)


def test_steps_of_a_long_paragraph_are_many() -> None:
    assert sum(1 for _pause in read_in_steps(SENTENCE * 250, CONTEXT)) > 250


def test_finish_after_some_steps_gives_what_extract_gives() -> None:
    steps = read_in_steps(SENTENCE * 3, CONTEXT)
    next(steps)
    assert finish(steps) == extract(SENTENCE * 3, CONTEXT)


def test_finish_returns_what_the_steps_return() -> None:
    def steps() -> Generator[None, None, int]:
        yield
        return 7

    assert finish(steps()) == 7


def test_promise_of_a_long_paragraph_is_read_wherever_it_stands() -> None:
    found = extract(SENTENCE * 250, CONTEXT)
    assert [item.text for item in found] == ["bestille rullator"] * 250


@given(st.lists(PIECES, max_size=200))
def test_quote_of_any_long_paragraph_is_a_stretch_of_it(pieces: list[str]) -> None:
    note = "".join(pieces)
    assert all(note[item.start : item.end] == item.quote for item in extract(note, CONTEXT))


def test_prepare_makes_what_a_reading_needs_in_pieces() -> None:
    respellings.cache_clear()

    assert sum(1 for _ in prepare()) > 1
    assert respellings.cache_info().currsize > 1
