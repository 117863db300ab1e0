"""A change set goes to other windows as JSON, and comes back as one."""

from __future__ import annotations

import json
from uuid import UUID

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.news import ELSEWHERE, MOST_IDS, everything, heard, told_of

ONE, TWO, CASE = (UUID(int=number) for number in (1, 2, 3))


def stored(changes: ChangeSet) -> dict[str, object]:
    told: dict[str, object] = json.loads(json.dumps(told_of(changes)))
    return told


def test_heard_is_what_was_told_but_for_its_origin() -> None:
    changes = ChangeSet({Entity.GOAL: frozenset({ONE})}, frozenset({CASE}), "goals")
    assert heard([stored(changes)]) == ChangeSet(changes.ids, changes.cases, ELSEWHERE)


def test_heard_of_several_commits_is_one_change_set() -> None:
    commits = [stored(ChangeSet({Entity.GOAL: frozenset({one})})) for one in (ONE, TWO)]
    assert heard(commits).ids == {Entity.GOAL: frozenset({ONE, TWO})}


def test_heard_of_very_many_ids_is_everything() -> None:
    many = frozenset(UUID(int=number) for number in range(MOST_IDS + 1))
    assert heard([stored(ChangeSet({Entity.GOAL: many}))]) == everything()


def test_heard_of_an_aggregate_that_a_newer_program_knows_is_something_else() -> None:
    told = {"ids": {"journey": [str(ONE)]}, "cases": []}
    assert heard([told]).ids == {Entity.OTHER: frozenset({ONE})}
