"""«Kopier for journal»: what happened in a period, as plain text for the patient record."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.wording import assessment_result
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.ui.person.overview.timeline_words import KIND_NAMES, timeline_sentence
from teamdesk.ui.person.scores.score_words import goal_scores

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.domain.rows.entries import ContactRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.timeline import TimelineRow
    from teamdesk.ui.texts import Texts


# Told by other rows in full, or not yet something that happened.
ELSEWHERE = frozenset({TimelineKind.CONTACT, TimelineKind.FOLLOW_UP})


def record_text(
    _: Texts,
    page: PersonRows,
    rows: Iterable[TimelineRow],
    contacts: Iterable[ContactRow],
    period: tuple[date | None, date],
) -> str:
    """The text, the oldest first: each line with its date, its author and where it comes from.

    Args:
        _: the window's words.
        page: the person; the name and the case stand at the head.
        rows: what happened, the newest first; what is ahead is left out.
        contacts: the contacts, the newest first; the timeline has neither minutes nor notes.
        period: the first day, None for all there is, and today.
    """
    first, today = period
    told = [(row.on, _line(_, page, row)) for row in rows if row.kind not in ELSEWHERE]
    told += [(row.on, _contact(_, row)) for row in contacts]
    told.sort(key=itemgetter(0), reverse=True)
    past = [line for on, line in told if on <= today and (first is None or on >= first)]
    lines = [_heading(_, page, first, today), *_what_matters(_, page), *_goals(_, page)]
    lines += ["", _("What happened"), *reversed(past)]
    if not past:
        lines.append(_("Nothing in this period."))
    return "\n".join(lines)


def _heading(_: Texts, page: PersonRows, first: date | None, today: date) -> str:
    day = _.formats.date_short
    period = f"{day(first)}–{day(today)}" if first else _("until {day}", day=day(today))
    number = page.case_number
    return _("{name}, case {number}, {period}", name=page.name, number=number, period=period)


def _what_matters(_: Texts, page: PersonRows) -> list[str]:
    if not page.what_matters:
        return []
    day = _.formats.date_short(page.what_matters_on) if page.what_matters_on else ""
    source = ", ".join(part for part in (day, page.what_matters_by) if part)
    said = _("What matters to you?") + f" «{page.what_matters}»"
    return [f"{said} ({source})" if source else said]


def _goals(_: Texts, page: PersonRows) -> list[str]:
    if not page.goals:
        return []
    return ["", _("Goals"), *(_goal(_, page, place) for place in range(len(page.goals)))]


def _goal(_: Texts, page: PersonRows, place: int) -> str:
    goal = page.goals[place]
    since = _.formats.date_short(goal.status_on) if goal.status_on else ""
    status = " ".join(part for part in (label(_, goal.status), since) if part)
    scores = goal_scores(_, goal, page.items)
    return f"– {goal.text}: " + "; ".join(part for part in (status, scores) if part)


def _contact(_: Texts, row: ContactRow) -> str:
    """What was done, how long and by whom; driving and who stayed away are the team's own."""
    kind = row.kind_text or label(_, row.kind)
    length = _("{minutes} min", minutes=row.minutes) if row.minutes else ""
    said = ", ".join(part for part in (kind[:1].upper() + kind[1:], length) if part)
    guided = _("given to {whom}", whom=row.guided) if row.guided else ""
    what = "; ".join(part for part in (guided, row.note) if part)
    role = profession_label(_, row.role) if row.role else ""
    company = _("together with {name}", name=row.companion_name) if row.companion_name else ""
    source = _("source: {source}", source=_lowered(_(KIND_NAMES[TimelineKind.CONTACT])))
    aside = ", ".join(part for part in (row.staff_name, role, company, source) if part)
    return f"{_.formats.date_short(row.on)} {said}{': ' if what else ''}{what} ({aside})"


def _line(_: Texts, page: PersonRows, row: TimelineRow) -> str:
    day, said = _.formats.date_short(row.on), timeline_sentence(_, row)
    result = _result(_, page, row)
    if result:
        said = f"{said}: {result}"
    source = _("source: {source}", source=_lowered(_(KIND_NAMES[row.kind])))
    by = row.by if row.by and row.by not in row.text else ""
    return f"{day} {said} ({', '.join(part for part in (by, source) if part)})"


def _result(_: Texts, page: PersonRows, row: TimelineRow) -> str:
    """What an assessment came to: the record needs the number, not that there is one."""
    if row.kind is not TimelineKind.ASSESSMENT:
        return ""
    found = (
        assessment_result(_, one)
        for one in page.assessments
        if (one.instrument, one.assessed_on) == (row.text, row.on)
    )
    return next(found, "")


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
