"""What holds for every note, whatever is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes import ItemKind, extract
from tests.helpers.meeting_notes import CONTEXT, TEAM, read

WORDS = """
    Kari Ola KH spl @Tom hun vi datter NAV Bjørn bestiller ringer sender må skal går er har ikke
    rullator fredag uke 50 12.12 at å og men av hvis ny SPPB TODO ERGO [x] 1. , . : ; ? ! - -> ( )
    « » " ' | / Vedtatt: Fysio: Mål:
"""
PHRASES = ("i morgen", "om to uker", "neste møte", "hver mandag", "Enige om", "\n", "\n- ", "\n\n")
FIELDS = ("Ansvar: OL.", "alle enige", "det er avtalt at")
FRAGMENTS = [*WORDS.split(), *PHRASES, *FIELDS]
NOTES = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(FRAGMENTS), max_size=40).map(" ".join),
)
CONTEXTS = st.builds(
    lambda day, person, language: replace(
        CONTEXT, meeting_date=day, person=person, language=language
    ),
    st.dates(),
    st.sampled_from([None, "Bjørn", "BK", "Kari", ""]),
    st.sampled_from(["nb", "nn", "en", "xx"]),
)


@given(note=NOTES, context=CONTEXTS)
def test_extract_any_text_gives_exact_spans_in_order(note: str, context: object) -> None:
    assert isinstance(context, type(CONTEXT))
    end = 0
    for item in extract(note, context):
        assert end <= item.start < item.end <= len(note)
        assert item.quote == note[item.start : item.end]
        assert item.assignee is None or item.assignee in {member.name for member in TEAM}
        assert item.kind is ItemKind.ACTION or item.assignee is None
        assert item.text.strip()
        end = item.end


@given(note=NOTES)
def test_extract_same_note_gives_same_items(note: str) -> None:
    assert extract(note, CONTEXT) == extract(note, CONTEXT)


def test_extract_typical_note_is_read_whole() -> None:
    items = read(
        "Bjørn har hatt to gode uker. Går nå med rullator inne.\n\n"
        "Kari bestiller rullator til utebruk innen fredag. Ola tar ny SPPB om to uker.\n"
        "Vedtatt: fortsetter intensiv fase to uker til."
    )

    assert [(i.kind.value, i.assignee, i.due) for i in items] == [
        ("action", "Kari Hansen", date(2026, 11, 27)),
        ("action", "Ola Lien", date(2026, 12, 9)),
        ("decision", None, None),
    ]


def test_extract_word_that_announces_a_decision_alone_is_none() -> None:
    assert read("0!VEDTATT-") == ()


def test_extract_decision_with_a_day_of_effect_is_due_then() -> None:
    (item,) = read("Enige om å avslutte kveldsbesøkene fra 1. mars")

    assert (item.kind, item.due) == (ItemKind.DECISION, date(2027, 3, 1))


def test_extract_recurring_deed_has_no_day() -> None:
    (item,) = read("Tom øver dusj hver man og tor")

    assert item.due is None


def test_extract_two_deeds_each_keep_their_own_day() -> None:
    items = read("Kari ringer NAV i morgen og sender søknad fredag")

    assert [item.due for item in items] == [date(2026, 11, 26), date(2026, 11, 27)]


def test_extract_without_members_still_reads_deeds() -> None:
    (item,) = extract("Må bestille rullator", replace(CONTEXT, members=(), author=None))

    assert item.assignee is None


def test_extract_very_long_sentence_is_read_without_recursion() -> None:
    note = "Kari ringer" + ", enige om at Ola ringer legen" * 1500

    assert len(read(note)) == 1501


def test_extract_one_word_of_100_000_letters_is_read() -> None:
    assert read("enige" * 20_000) == ()


def test_extract_decision_that_says_nothing_is_none() -> None:
    assert read("Da landet vi på at") == ()


def test_extract_long_note_takes_time_in_proportion_to_its_length() -> None:
    line = "Kari ringer NAV fredag, så er Ola fornøyd, », og Tom øver dusj hver dag.\n"

    def seconds(lines: int) -> float:
        start = process_time()
        read(line * lines)
        return process_time() - start

    read(line)
    short, long = min(seconds(130) for _ in range(3)), seconds(1_300)

    # Ten times the letters, with room for a busy machine; a square law would take a hundred.
    assert long < 40 * short
