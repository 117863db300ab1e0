from __future__ import annotations

from uuid import uuid4

import pytest

from teamdesk.domain.interviews import PlanUse, TalkHint, hint_of, plan_sentence, use_id


@pytest.mark.parametrize(
    ("importance", "confidence", "expected"),
    [
        (8, 3, TalkHint.SMALLER_STEP),
        (7, 4, TalkHint.SMALLER_STEP),
        (6, 4, None),
        (7, 5, None),
        (3, 9, TalkHint.BACK_TO_FOCUS),
        (0, None, TalkHint.BACK_TO_FOCUS),
        (4, 1, None),
        (9, None, None),
        (None, 2, None),
    ],
)
def test_hint_of_the_two_rulers(
    importance: int | None, confidence: int | None, expected: TalkHint | None
) -> None:
    assert hint_of(importance, confidence) is expected


def test_what_a_note_becomes_has_one_id_for_each_use() -> None:
    note = uuid4()
    ids = {use_id(note, use) for use in PlanUse}
    assert len(ids) == len(PlanUse)
    assert ids == {use_id(note, use) for use in PlanUse}
    assert use_id(uuid4(), PlanUse.GOAL) not in ids


def test_plan_sentence_leaves_out_what_nobody_said() -> None:
    assert plan_sentence("Dusje.\n", "mandag", "", "Jonas") == "Dusje, mandag, Jonas"
