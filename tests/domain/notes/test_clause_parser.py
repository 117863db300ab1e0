"""Subject and verb by the order of the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.notes.clause_parser import ClauseParser
from teamdesk.domain.notes.lines import read_lines
from teamdesk.domain.notes.owners import Roster
from teamdesk.domain.notes.passives import passive_verb
from teamdesk.domain.notes.verb_forms import norwegian_verbs
from tests.helpers.meeting_notes import CONTEXT

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar

PARSER = ClauseParser(norwegian_verbs(), english=False)


def parsed(clause: str) -> Grammar:
    (line,) = read_lines(clause, CONTEXT, Roster(CONTEXT))
    return PARSER.parse(line.sentences[0].units)


@pytest.mark.parametrize(
    ("clause", "name", "infinitive"),
    [
        ("Kari bestiller rullator", "Kari Hansen", "bestille"),
        ("I morgen ringer Kari legen", "Kari Hansen", "ringe"),
        ("Det øver Tom på før helga", "Tom Viken", "øve"),
        ("Kari og Ola reiser på besøk", "Kari Hansen", "reise"),
        ("Ergoterapeut Kari undersøker saken", "Kari Hansen", "undersøke"),
        ("Bjørn og Tom går til butikken", "Tom Viken", "gå"),
        ("Ola skal teste balansen", "Ola Lien", "teste"),
        ("Tom gjentar testen", "Tom Viken", "gjenta"),
        ("Tom zoomer inn bildet", "Tom Viken", "zoome"),
        ("Kari har lovet å ringe", "Kari Hansen", "ringe"),
    ],
)
def test_parse_clause_finds_its_doer_and_verb(clause: str, name: str, infinitive: str) -> None:
    found = parsed(clause)

    assert found.subject is not None
    assert found.verb is not None
    assert (found.subject.name, found.verb.infinitive) == (name, infinitive)


def test_parse_verb_first_leaves_the_doer_open() -> None:
    found = parsed("Ringer Kari i morgen")

    assert (found.subject, found.open_subject) == (None, True)


def test_parse_thing_first_is_no_doer() -> None:
    found = parsed("Vasketralla står i bua")

    assert (found.subject, found.other_subject) == (None, True)


@pytest.mark.parametrize(
    ("clause", "infinitive"),
    [("Fastlege kontaktes av spl", "kontakte"), ("Heimetenesta blir orientert", "orientere")],
)
def test_passive_verb_both_passives_are_seen(clause: str, infinitive: str) -> None:
    found = passive_verb(parsed(clause), PARSER)

    assert found is not None
    assert found[0].infinitive == infinitive
