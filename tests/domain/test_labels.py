from __future__ import annotations

from datetime import date

import pytest

from teamdesk.core.formats import Formats
from teamdesk.core.i18n import Language, Translator, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain import (
    contacts,
    documents,
    evaluations,
    goals,
    inclusion,
    interviews,
    labels,
    meetings,
    people,
    phases,
    plans,
)
from teamdesk.domain.pressing import Pressing, PressingKind, Urgency
from teamdesk.domain.sentences import pressing_sentence, week_of_weeks
from teamdesk.domain.worded import Worded

WORDED = (contacts, documents, evaluations, goals, inclusion, interviews)
KINDS = [
    kind
    for module in (*WORDED, meetings, people, phases, plans)
    for kinds in vars(module).values()
    if isinstance(kinds, type) and issubclass(kinds, Worded)
    for kind in kinds
]


@pytest.fixture(scope="module")
def nynorsk() -> Translator:
    return load_translator(Language.NN, resources_dir() / "locale")


@pytest.fixture(scope="module")
def bokmaal() -> Translator:
    return load_translator(Language.NB, resources_dir() / "locale")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_word(bokmaal: Translator, kind: Worded) -> None:
    assert labels.label(bokmaal, kind)


def test_profession_of_the_teams_own_is_shown_as_written(bokmaal: Translator) -> None:
    assert labels.profession_label(bokmaal, "hudpleier") == "hudpleier"


def test_profession_is_said_in_the_language(nynorsk: Translator) -> None:
    assert labels.profession_label(nynorsk, "nurse") == "sjukepleiar"


@pytest.mark.parametrize("kind", PressingKind)
def test_whatever_presses_has_a_sentence(bokmaal: Translator, kind: PressingKind) -> None:
    pressing = Pressing(kind, Urgency.INFO, count=2, overdue=1, day=date(2026, 12, 4), days=11)
    assert pressing_sentence(bokmaal, Formats(Language.NB), pressing)


def test_sentence_about_a_week_names_the_week(nynorsk: Translator) -> None:
    due = Pressing(PressingKind.EVALUATION_DUE, Urgency.INFO, day=date(2026, 12, 4), is_week=True)
    assert pressing_sentence(nynorsk, Formats(Language.NN), due) == "evaluering veke 49"


def test_overdue_promises_are_counted_in_words(bokmaal: Translator) -> None:
    late = Pressing(PressingKind.ACTIONS_OVERDUE, Urgency.URGENT, count=2, overdue=1)
    said = pressing_sentence(bokmaal, Formats(Language.NB), late)
    assert said == "2 oppfølginger · 1 over frist"


def test_week_of_a_phase_without_length_stands_alone(bokmaal: Translator) -> None:
    assert [week_of_weeks(bokmaal, 3, weeks) for weeks in (4, None)] == ["uke 3 av 4", "uke 3"]


def test_week_past_the_planned_length_says_what_was_planned(bokmaal: Translator) -> None:
    assert week_of_weeks(bokmaal, 5, 4) == "uke 5 (planlagt 4)"
