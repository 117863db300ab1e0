"""What is moved to another day, and what the team agrees to begin: settled, nobody's deed."""

from __future__ import annotations

from datetime import date

import pytest

from teamdesk.domain.notes import ItemKind
from tests.helpers.meeting_notes import read

FRIDAY, WEEK_49, WEEK_50, WEEK_51 = (
    date(2026, 11, 27),
    date(2026, 12, 4),
    date(2026, 12, 11),
    date(2026, 12, 18),
)
NEXT, FIFTEENTH = date(2026, 12, 9), date(2026, 12, 15)


@pytest.mark.parametrize(
    ("note", "language", "day"),
    [
        ("Evaluering flyttes til uke 51", "nb", WEEK_51),
        ("Evalueringsmøtet flyttes til uke 50", "nb", WEEK_50),
        ("Hjemmebesøket flyttes til fredag", "nb", FRIDAY),
        ("Samtalen med datteren utsettes til neste møte", "nb", NEXT),
        ("Vi flytter evalueringen til uke 51", "nb", WEEK_51),
        ("Enige om å flytte evalueringen til 15. desember", "nb", FIFTEENTH),
        ("Oppstart skyves til uke 50", "nb", WEEK_50),
        ("Evalueringen flyttes fra uke 49 til uke 51", "nb", WEEK_51),
        ("Teammøtet flyttes til tirsdager", "nb", None),
        ("Evalueringa blir flytta til veke 51", "nn", WEEK_51),
        ("Heimebesøket vert utsett til neste veke", "nn", WEEK_49),
        ("Vi flyttar samarbeidsmøtet til 15. desember", "nn", FIFTEENTH),
        ("Samde om å flytte evalueringa til veke 50", "nn", WEEK_50),
        ("Oppstarten vert skuva til veke 50", "nn", WEEK_50),
        ("Evaluation moved to week 51", "en", WEEK_51),
        ("The home visit is moved to Friday", "en", FRIDAY),
        ("We move the review to week 50", "en", WEEK_50),
        ("The assessment is postponed to next week", "en", WEEK_49),
        ("Agreed to move the meeting to 15 December", "en", FIFTEENTH),
    ],
)
def test_extract_moved_to_a_day_is_a_decision_for_it(
    note: str, language: str, day: date | None
) -> None:
    (item,) = read(note, language)

    assert (item.kind, item.assignee, item.due) == (ItemKind.DECISION, None, day)


@pytest.mark.parametrize(
    ("note", "language", "owner", "day"),
    [
        ("Kari flytter evalueringen til uke 51", "nb", "Kari Hansen", WEEK_51),
        ("Senga flyttes til stua innen fredag", "nb", None, FRIDAY),
        ("Evalueringen må flyttes til uke 51", "nb", None, WEEK_51),
        ("Enige om at Ola flytter timen til uke 50", "nb", "Ola Lien", WEEK_50),
        ("Ola flyttar timen til fredag", "nn", "Ola Lien", FRIDAY),
        ("Senga må flyttast innan fredag", "nn", None, FRIDAY),
        ("Kari moves the review to week 51", "en", "Kari Hansen", WEEK_51),
        ("The bed must be moved by Friday", "en", None, FRIDAY),
    ],
)
def test_extract_moving_that_somebody_is_to_do_is_an_action(
    note: str, language: str, owner: str | None, day: date
) -> None:
    (item,) = read(note, language)

    assert (item.kind, item.assignee, item.due) == (ItemKind.ACTION, owner, day)


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Møtet ble flyttet i går", "nb"),
        ("Bør evalueringen flyttes til uke 51?", "nb"),
        ("Evalueringen flyttes ikke", "nb"),
        ("Møtet vart flytta i går", "nn"),
        ("The visit was moved yesterday", "en"),
        ("Was the visit moved to Friday?", "en"),
        ("Moves well with a stick", "en"),
    ],
)
def test_extract_moved_before_or_asked_about_is_nothing(note: str, language: str) -> None:
    assert read(note, language) == ()


@pytest.mark.parametrize(
    ("note", "language", "day"),
    [
        ("Enige om å starte intensiv periode fra uke 49", "nb", WEEK_49),
        ("Enige om å begynne med gangtrening ute", "nb", None),
        ("Enige om å sette i gang intensiv periode uke 49", "nb", WEEK_49),
        ("Vedtatt å starte opp igjen i uke 50", "nb", WEEK_50),
        ("Enige om at intensiv periode starter i uke 49", "nb", WEEK_49),
        ("Enige om at vi starter intensiv periode fra uke 49", "nb", WEEK_49),
        ("Einige om å starte intensiv periode frå veke 49", "nn", WEEK_49),
        ("Samde om å byrje med nedtrapping frå veke 50", "nn", WEEK_50),
        ("Vedteke å setje i gang trappetrening i veke 49", "nn", WEEK_49),
        ("Einige om at vi byrjar med nedtrapping frå veke 50", "nn", WEEK_50),
        ("Agreed to start the intensive phase from week 49", "en", WEEK_49),
        ("Agreed to begin stair training in week 50", "en", WEEK_50),
        ("We agreed to start the second phase from week 49", "en", WEEK_49),
        ("Decided to begin the second phase", "en", None),
    ],
)
def test_extract_agreed_beginning_is_a_decision(note: str, language: str, day: date | None) -> None:
    (item,) = read(note, language)

    assert (item.kind, item.assignee, item.due) == (ItemKind.DECISION, None, day)


@pytest.mark.parametrize(
    ("note", "language", "owner"),
    [
        ("Enige om at Kari starter trappetrening fredag", "nb", "Kari Hansen"),
        ("Fysio starter trappetrening fredag", "nb", "Ola Lien"),
        ("Samde om at Kari startar trappetrening fredag", "nn", "Kari Hansen"),
        ("Agreed that Kari starts stair training on Friday", "en", "Kari Hansen"),
    ],
)
def test_extract_beginning_with_a_doer_is_an_action(note: str, language: str, owner: str) -> None:
    (item,) = read(note, language)

    assert (item.kind, item.assignee, item.due) == (ItemKind.ACTION, owner, FRIDAY)
