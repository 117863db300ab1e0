"""What the history of a checklist says: which question, and its answer before and after."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from teamdesk.domain.inclusion import Criterion, read_judgements
from teamdesk.domain.labels import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.domain.inclusion import Judgement, Judgements
    from teamdesk.domain.rows.history import FieldChange
    from teamdesk.ui.texts import Texts


def changed_answers(_: Texts, change: FieldChange) -> Iterator[tuple[str, str, str]]:
    """Each question whose answer or reason is another: its words, the old and the new answer."""
    before, after = _read(change.before), _read(change.after)
    for criterion in Criterion:
        old, new = before.get(criterion), after.get(criterion)
        if old != new:
            yield label(_, criterion), _answer(_, old), _answer(_, new)


def _read(stored: str | None) -> Judgements:
    """What a save kept; one from before answers were told one by one tells nothing."""
    try:
        return read_judgements(json.loads(stored or "{}"))
    except ValueError:
        return {}


def _answer(_: Texts, judgement: Judgement | None) -> str:
    if judgement is None:
        return ""
    answer = label(_, judgement.answer)
    return f"{answer} ({judgement.reason})" if judgement.reason else answer
