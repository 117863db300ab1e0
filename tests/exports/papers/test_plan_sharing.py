from __future__ import annotations

from dataclasses import replace
from itertools import chain, combinations
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.documents import DocumentFormat
from teamdesk.domain.people import ConsentKind, Information
from teamdesk.domain.plan_points import INDIVIDUAL_POINTS, POINT_NAMES, PlanPoint
from teamdesk.exports.papers.plan.builder import build_plan
from teamdesk.exports.papers.plan.content import CooperationContent, LeftOutContent
from teamdesk.exports.papers.plan.sharing import NEEDED, cut_for, points_left_out
from teamdesk.exports.sharing import Reader
from teamdesk.exports.writers.write import render_each
from tests.exports.outline import headings, notices
from tests.exports.papers.contents import PLAN
from tests.exports.reading import docx_words, open_pdf

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent

# Every text of a plan is a word of its own, so that each can be looked for in the file.
WORDS = {
    "Viktigord": {Information.GOALS},
    "Måløord": {Information.GOALS},
    "Egetord": {Information.GOALS},
    "Ressursord": {Information.HEALTH},
    "Behovsord": {Information.HEALTH},
    "Tolkord": {Information.HEALTH},
    "Tiltaksord": {Information.SERVICES},
    "Omfangsord": {Information.SERVICES},
    "Metodeord": {Information.SERVICES},
    "Hjelperord": {Information.SERVICES},
    "Nabonavn": {Information.NETWORK},
    "Naboord": {Information.GOALS, Information.NETWORK},
    "Samarbeidsord": {Information.NETWORK},
    "Medord": {Information.NETWORK},
    "Saksord": {Information.NETWORK},
    "Kontaktord": {Information.NETWORK},
}
# What no copy holds, whatever the consent covers: whom else it names, and what points are called.
NEVER = ("Arbeidsgiverord", "Hemmeligord", "Revisjonsord", "20812345678")


def _plan() -> IndividualPlanContent:
    (goal, *_), (measure, *_), (who, *_) = PLAN.goals, PLAN.measures, PLAN.participants
    (consent, *_) = PLAN.consents
    return replace(
        PLAN,
        identity_number="20812345678",
        language_needs="Tolkord",
        what_matters="Viktigord",
        goals=(replace(goal, text="Måløord"),),
        own_contribution="Egetord",
        resources="Ressursord",
        needs="Behovsord",
        measures=(
            replace(
                measure,
                text="Tiltaksord",
                extent="Omfangsord",
                method="Metodeord",
                executor="Hjelperord",
                goal="Måløord",
            ),
        ),
        participants=(replace(who, name="Nabonavn", contribution="Naboord"),),
        cooperations=(CooperationContent("Medord", about="Saksord", contact="Kontaktord"),),
        cooperation="Samarbeidsord",
        not_relevant=(),
        revisions=tuple(replace(each, what_changed="Revisjonsord") for each in PLAN.revisions),
        consents=(
            replace(
                consent, kind=ConsentKind.SHARING, recipient="Arbeidsgiverord", scope="Hemmeligord"
            ),
        ),
    )


def _every_combination() -> list[tuple[Information, ...]]:
    kinds = tuple(Information)
    sizes = range(len(kinds) + 1)
    return list(chain.from_iterable(combinations(kinds, size) for size in sizes))


def _words(content: IndividualPlanContent, translate: Translator) -> tuple[str, str]:
    document = build_plan(content, translate)
    files = render_each(document, (DocumentFormat.DOCX, DocumentFormat.PDF))
    word = " ".join(docx_words(files[DocumentFormat.DOCX].data))
    pages = open_pdf(files[DocumentFormat.PDF].data).pages
    return word, " ".join(page.extract_text() for page in pages)


@pytest.mark.parametrize("kinds", _every_combination(), ids="-".join)
def test_copy_holds_what_is_covered_and_nothing_else(
    kinds: tuple[Information, ...], nb: Translator
) -> None:
    copy = cut_for(_plan(), Reader("Tor Dahl", "NAV", frozenset(kinds)))
    for text in _words(copy, nb):
        for word, needed in WORDS.items():
            assert (word in text) is (needed <= set(kinds)), word
        for word in NEVER:
            assert word not in text


@pytest.mark.parametrize("kinds", _every_combination(), ids="-".join)
def test_copy_does_not_name_what_was_left_out(
    kinds: tuple[Information, ...], nb: Translator
) -> None:
    copy = cut_for(_plan(), Reader("Tor Dahl", "NAV", frozenset(kinds)))
    document = build_plan(copy, nb)
    for point in points_left_out(frozenset(kinds), INDIVIDUAL_POINTS):
        # A quote of the person's alone is a part of the contributions, not the whole of them.
        if not NEEDED[point] & set(kinds):
            assert nb(POINT_NAMES[point]) not in headings(document)
            assert nb(POINT_NAMES[point]) not in " ".join(notices(document))


def test_copy_of_a_draft_says_that_it_is_one_without_saying_what_lacks(nb: Translator) -> None:
    plan = replace(_plan(), resources="")
    document = build_plan(cut_for(plan, Reader("Tor Dahl", "NAV", frozenset())), nb)
    assert notices(document)[-1] == "Utkast. Planen er ikke ferdig."


def test_reason_of_a_point_set_aside_follows_its_point(nb: Translator) -> None:
    plan = replace(
        _plan(),
        cooperations=(),
        cooperation="",
        not_relevant=((PlanPoint.COOPERATION, "Grunnord"),),
    )
    covered = Reader("Tor Dahl", "NAV", frozenset({Information.NETWORK}))
    assert "Grunnord" in _words(cut_for(plan, covered), nb)[0]
    uncovered = Reader("Tor Dahl", "NAV", frozenset({Information.GOALS}))
    assert "Grunnord" not in _words(cut_for(plan, uncovered), nb)[0]


def test_own_copy_of_the_team_lists_what_was_left_out_by_titles(nb: Translator) -> None:
    left_out = (LeftOutContent("Tor Dahl", (PlanPoint.RESOURCES, PlanPoint.NEEDS)),)
    word, _pdf = _words(replace(_plan(), left_out=left_out), nb)
    _before, _heading, after = word.partition(nb("Not shared with"))
    titles = f"{nb(POINT_NAMES[PlanPoint.RESOURCES])}; {nb(POINT_NAMES[PlanPoint.NEEDS])}"
    assert " ".join(after.split()).startswith(f"Tor Dahl {titles}")
