"""What a copy of each paper holds for one who takes part: the kinds that the consent covers."""

from __future__ import annotations

from itertools import chain, combinations
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.people import Information
from teamdesk.exports.papers.assessments.builder import build_assessments
from teamdesk.exports.papers.decision_basis.builder import build_decision_basis
from teamdesk.exports.papers.extension.builder import build_extension
from teamdesk.exports.papers.final_evaluation.builder import build_final_evaluation
from teamdesk.exports.papers.goal_meeting.builder import build_goal_meeting
from teamdesk.exports.papers.handover.builder import build_handover
from teamdesk.exports.papers.interview.builder import build_interview
from teamdesk.exports.papers.promises.builder import build_person_promises
from teamdesk.exports.papers.stay_follow_up.builder import build_stay_follow_up
from teamdesk.exports.papers.week.week_plan import build_week_plan
from teamdesk.exports.sharing import Reader, blocks_of, cut_for, with_left_out
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.outline import headings, notices
from tests.exports.papers.assessment_contents import ASSESSMENTS
from tests.exports.papers.case_contents import (
    DECISION_BASIS,
    EXTENSION,
    HANDOVER,
    PERSON_PROMISES,
    STAY_FOLLOW_UP,
)
from tests.exports.papers.contents import INTERVIEW
from tests.exports.papers.ending_contents import FINAL_EVALUATION, GOAL_MEETING
from tests.exports.papers.week_contents import WEEK_PLAN

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document

    Build = Callable[[Translator], Document]

GOALS, HEALTH, SERVICES = Information.GOALS, Information.HEALTH, Information.SERVICES
NETWORK, MEASURED = Information.NETWORK, Information.ASSESSMENTS
BUILDERS: dict[str, Build] = {
    "goal_meeting": lambda nb: build_goal_meeting(GOAL_MEETING, nb),
    "final_evaluation": lambda nb: build_final_evaluation(FINAL_EVALUATION, nb),
    "handover": lambda nb: build_handover(HANDOVER, nb),
    "decision_basis": lambda nb: build_decision_basis(DECISION_BASIS, nb),
    "extension": lambda nb: build_extension(EXTENSION, nb),
    "stay_follow_up": lambda nb: build_stay_follow_up(STAY_FOLLOW_UP, nb),
    "assessments": lambda nb: build_assessments(ASSESSMENTS, nb),
    "week_plan": lambda nb: build_week_plan(WEEK_PLAN, nb),
    "interview": lambda nb: build_interview(INTERVIEW, nb),
    "person_promises": lambda nb: build_person_promises(PERSON_PROMISES, nb),
}
# A text of each paper, and what must be covered before somebody reads it.
EVERYTHING = set(Information)
TEXTS: list[tuple[str, str, set[Information]]] = [
    ("goal_meeting", "Áile Ŋuorttaniid", {NETWORK}),
    ("goal_meeting", "slippe å vente på noen", {GOALS}),
    ("goal_meeting", "Går nå med staver inne", EVERYTHING),
    ("goal_meeting", "Bestiller rullator", {GOALS, HEALTH, SERVICES}),
    ("final_evaluation", "Det som hjalp mest", EVERYTHING),
    ("final_evaluation", "Gangtrening ute", {SERVICES}),
    ("final_evaluation", "Mål: Gå til butikken selv", {GOALS, SERVICES}),
    ("final_evaluation", "1 av 2 mål er nådd", {GOALS}),
    ("final_evaluation", "COPM utførelse", {MEASURED}),
    ("final_evaluation", "Avtalt oppfølging", {SERVICES}),
    ("handover", "Kler på seg", {HEALTH}),
    ("handover", "Falt i oktober", {HEALTH}),
    ("handover", "Gangtrening ute", {SERVICES}),
    ("handover", "Ring på to ganger", EVERYTHING),
    ("decision_basis", "Forlenget rehabilitering", {SERVICES}),
    ("decision_basis", "Fire dager i uka", {HEALTH}),
    ("decision_basis", "Klare meg hjemme", {GOALS}),
    ("decision_basis", "Går lenger nå", EVERYTHING),
    ("decision_basis", "Slik trappes det ned", {SERVICES}),
    ("extension", "Kari Hansen", EVERYTHING),
    ("stay_follow_up", "Fra rullestol", {HEALTH, MEASURED}),
    ("stay_follow_up", "COPM utførelse", {MEASURED}),
    ("stay_follow_up", "Hjem til to besøk om dagen", {HEALTH, SERVICES}),
    ("stay_follow_up", "Rehabilitering i hjemmet", {SERVICES}),
    ("assessments", "COPM utførelse", {MEASURED}),
    ("assessments", "d450.23", {MEASURED}),
    ("week_plan", "Dusj og påkledning", {SERVICES}),
    ("interview", "Vil ikke vise seg med rullator", {GOALS, HEALTH}),
    ("interview", "Jeg vil klare meg", {GOALS}),
    ("interview", "redd for å falle", EVERYTHING),
    ("person_promises", "Søke om TT-kort", {GOALS, HEALTH, SERVICES}),
]
each_paper = pytest.mark.parametrize("name", BUILDERS)


def _copy(name: str, nb: Translator, *kinds: Information) -> Document | None:
    return cut_for(BUILDERS[name](nb), Reader("Tor Dahl", "NAV", frozenset(kinds)), nb)


def _every_combination() -> list[tuple[Information, ...]]:
    kinds = tuple(Information)
    return list(chain.from_iterable(combinations(kinds, size) for size in range(len(kinds) + 1)))


@pytest.mark.parametrize(("name", "text", "needed"), TEXTS)
def test_copy_holds_a_text_only_where_all_of_its_kinds_are_covered(
    name: str, text: str, needed: set[Information], nb: Translator
) -> None:
    assert text in as_text(BUILDERS[name](nb).blocks)
    for kinds in _every_combination():
        copy = _copy(name, nb, *kinds)
        told = "" if copy is None else as_text(copy.blocks)
        assert (text in told) is (needed <= set(kinds)), kinds


@each_paper
def test_whole_paper_is_its_parts_and_a_reader_of_all_gets_all(name: str, nb: Translator) -> None:
    document = BUILDERS[name](nb)
    assert blocks_of(document.sections) == document.blocks
    copy = _copy(name, nb, *Information)
    assert copy is not None
    assert copy.running.footer == "Deles bare med dem som samtykket omfatter."
    assert headings(copy) == headings(document)
    assert "Kopi til Tor Dahl. Den inneholder det samtykket omfatter." in notices(copy)


@each_paper
def test_nobody_gets_a_head_alone(name: str, nb: Translator) -> None:
    assert _copy(name, nb) is None


def test_copy_of_what_surrounds_the_content_is_no_copy(nb: Translator) -> None:
    # Whom one can ring and who was there do not make a note of a talk.
    assert _copy("interview", nb, NETWORK) is None
    assert _copy("handover", nb, NETWORK) is None


def test_those_around_are_named_only_to_who_may_know_of_them(nb: Translator) -> None:
    knowing, other = _copy("handover", nb, GOALS, NETWORK), _copy("handover", nb, GOALS)
    assert knowing is not None
    assert other is not None
    assert "Bjørnstad-Mortensen" in as_text(knowing.blocks)
    assert "Bjørnstad-Mortensen" not in as_text(other.blocks)


@each_paper
def test_copy_does_not_name_what_it_lacks(name: str, nb: Translator) -> None:
    document = BUILDERS[name](nb)
    for kinds in _every_combination():
        copy = _copy(name, nb, *kinds)
        if copy is not None:
            kept = {part.title for part in copy.sections}
            lacking = {part.title for part in document.sections} - kept
            assert not lacking & set(headings(copy))


def test_own_copy_lists_by_titles_what_others_are_not_given(nb: Translator) -> None:
    readers = [
        Reader("Tor Dahl", "NAV", frozenset(Information) - {MEASURED}),
        Reader("Eva Lie", "skolen", frozenset()),
        Reader("Berit Moen", "", frozenset(Information)),
    ]
    own = with_left_out(BUILDERS["stay_follow_up"](nb), readers, nb)
    _before, _heading, after = as_text(own.blocks).partition("Ikke delt med")
    assert "Tor Dahl: Hva oppholdet førte til" in after
    assert "Eva Lie: hele dokumentet" in after
    assert "Berit Moen" not in after


def test_own_copy_without_others_says_nothing_of_them(nb: Translator) -> None:
    document = BUILDERS["handover"](nb)
    everybody = [Reader("Berit Moen", "", frozenset(Information))]
    assert with_left_out(document, everybody, nb) == document
