"""Promises about one person as a table: what, who and by when; and those that were kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.exports.document import Table, bold, plain
from teamdesk.exports.papers.lists.task_words import told_of
from teamdesk.exports.phrases import Phrases, beside
from teamdesk.exports.sharing import GOALS, HEALTH, SERVICES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.lists.task_content import TaskLine

WIDTHS = (11, 6, 5)
# What somebody is to do for a person tells what is done for her, for which goal, and often why.
PROMISES = GOALS | HEALTH | SERVICES


@dataclass(frozen=True, slots=True)
class CasePromise:
    """A promise about the person, whoever gave it; ``done_on`` is the day on which it was kept."""

    line: TaskLine
    owner: str
    done_on: dt.date | None = None


def open_table(_: Translator, promises: Iterable[CasePromise], day: dt.date) -> Table:
    """What is still to be done, as it stands on ``day``."""
    say = Phrases(_)
    return Table(
        header=(_("What"), _("Who"), _("By when")),
        widths=WIDTHS,
        rows=tuple(
            (
                beside(one.line.text, told_of(_, one.line, day)),
                bold(one.owner or _("nobody yet")),
                plain(say.due(one.line.due_on) or _("no date")),
            )
            for one in promises
        ),
    )


def kept_table(_: Translator, promises: Iterable[CasePromise]) -> Table:
    """What was done, and when."""
    say = Phrases(_)
    return Table(
        header=(_("What"), _("Who"), _("Done")),
        widths=WIDTHS,
        rows=tuple(
            (plain(one.line.text), plain(one.owner), plain(say.due(one.done_on)))
            for one in promises
        ),
    )
