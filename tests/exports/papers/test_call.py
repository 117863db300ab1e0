from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentFormat
from teamdesk.exports.document import Table
from teamdesk.exports.papers.meeting.call import build_call
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.word.writer import render_docx
from teamdesk.exports.writers.write import render
from tests.exports.outline import facts_of, headings, rows
from tests.exports.papers.meeting_contents import CALL
from tests.exports.reading import docx_words

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.meeting.call_content import CallContent


def calendar_of(content: CallContent, nb: Translator) -> str:
    data = render(build_call(content, nb), DocumentFormat.ICS, load_look()).data
    return data.decode().replace("\r\n ", "")


def words_of(content: CallContent, nb: Translator) -> str:
    return " ".join(docx_words(render_docx(build_call(content, nb), load_look()).data))


def test_call_says_when_where_and_who_with_roles(nb: Translator) -> None:
    head = facts_of(build_call(CALL, nb), "Innkalling til teammøte")
    assert head["Tid"] == "09.00, 75 minutter"
    assert head["Sted"] == "Møterom 2"
    assert head["Innkalt"].splitlines()[0] == "Kari Hansen, ergoterapeut (møteleder)"
    assert head["Innkalt"].splitlines()[-1] == "Ingrid Solberg, hjemmetrener – forfall"


def test_call_has_the_agenda_by_depth_with_case_numbers_and_reasons(nb: Translator) -> None:
    document = build_call(CALL, nb)
    assert headings(document, level=3) == ["Diskuteres", "Gjennomgås kort", "Kun listet"]
    assert rows(document, "Diskuteres") == [("1", "F-2031", "Forlenge perioden?", "6")]
    assert rows(document, "Gjennomgås kort") == [("2", "F-2040", "Ny henvisning", "2")]
    assert rows(document, "Kun listet") == [("3", "F-1987", "Ukentlig gjennomgang", "–")]


def test_call_tells_how_many_minutes_each_case_has(translator: Translator) -> None:
    (table, *_rest) = [b for b in build_call(CALL, translator).blocks if isinstance(b, Table)]
    assert table.header[-1] in ("Minutter", "Minutt", "Minutes")


def test_call_with_names_stands_as_confidential(nb: Translator) -> None:
    named = replace(CALL, lines=(replace(CALL.lines[0], label="Anne Marie Berg"),))
    document = build_call(named, nb)
    assert rows(document, "Diskuteres")[0][1] == "F-2031, Anne Marie Berg"
    assert "taushetsbelagte" in document.running.footer


def test_call_that_does_not_fit_its_time_says_so_and_proposes_a_break(nb: Translator) -> None:
    words = words_of(CALL, nb)
    assert "omtrent 89 minutter av 75" in words
    assert "etter 60 minutter" in words


def test_call_without_anybody_on_its_agenda_says_so(nb: Translator) -> None:
    assert "Ingen står på sakslisten ennå." in words_of(replace(CALL, lines=()), nb)


def test_calendar_of_a_call_holds_case_numbers_and_never_a_name(nb: Translator) -> None:
    named = replace(
        CALL,
        lines=tuple(
            replace(line, label="Anne Marie Berg", why="Berg faller") for line in CALL.lines
        ),
    )
    said = calendar_of(named, nb)
    assert all(line.number in said for line in CALL.lines)
    assert "Berg" not in said
    assert "Kari" not in said


def test_calendar_of_a_meeting_keeps_its_uid_and_counts_its_sequence(nb: Translator) -> None:
    first, second = (calendar_of(replace(CALL, sequence=n), nb) for n in (0, 1))
    uids = {line for said in (first, second) for line in said.splitlines() if "UID" in line}
    assert len(uids) == 1
    assert "SEQUENCE:0" in first
    assert "SEQUENCE:1" in second


def test_calendar_of_a_call_without_an_hour_takes_the_whole_day(nb: Translator) -> None:
    assert "DTSTART;VALUE=DATE:20261130" in calendar_of(replace(CALL, starts_at=None), nb)
