from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.people import ConsentState
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.exports.document import Notice, Paragraph
from teamdesk.exports.papers.rehabilitation_plan.builder import build_rehabilitation_plan
from teamdesk.exports.writers.plain_text import as_text, said
from tests.exports.outline import below, headings
from tests.exports.papers.contents import SHORT_PLAN
from tests.exports.papers.week_contents import WEEK_PLAN

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent

WHOLE = replace(SHORT_PLAN, measures=SHORT_PLAN.measures[:1], consents=(), cooperation="")


def notices(content: IndividualPlanContent, nb: Translator) -> str:
    document = build_rehabilitation_plan(content, WEEK_PLAN, nb)
    return " ".join(as_text((block,)) for block in document.blocks if isinstance(block, Notice))


def test_plan_without_consent_and_cooperation_is_no_draft(nb: Translator) -> None:
    assert "Utkast" not in notices(WHOLE, nb)


def test_plan_without_goals_is_a_draft_and_says_what_is_missing(nb: Translator) -> None:
    told = notices(replace(WHOLE, goals=()), nb)
    assert "Utkast" in told
    assert "Mål" in told


def test_draft_says_so_on_every_page_of_a_copy_too(nb: Translator) -> None:
    copy = replace(WHOLE, recipient="Kari Hansen")
    heads = [
        build_rehabilitation_plan(content, WEEK_PLAN, nb).running.left
        for content in (WHOLE, replace(WHOLE, goals=()), copy, replace(copy, is_unfinished=True))
    ]
    assert [head.startswith("Utkast · ") for head in heads] == [False, True, False, True]


def test_plan_holds_the_week(nb: Translator) -> None:
    document = build_rehabilitation_plan(WHOLE, WEEK_PLAN, nb)
    assert "Ukeplan" in headings(document, level=2)
    assert WEEK_PLAN.visits[0].text.casefold() in as_text(document.blocks).casefold()


def test_plan_tells_what_changed_from_its_second_version_on(nb: Translator) -> None:
    first, second = SHORT_PLAN.revisions
    for revisions, is_told in (((first,), False), ((first, second), True)):
        content = replace(WHOLE, revisions=revisions)
        document = build_rehabilitation_plan(content, WEEK_PLAN, nb)
        assert (first.what_changed in as_text(document.blocks)) is is_told


def test_plan_without_a_week_is_a_draft(nb: Translator) -> None:
    told = notices(replace(WHOLE, is_week_planned=False), nb)
    assert told.endswith("Dette mangler: Ukeplan.")


def test_plan_says_why_there_is_no_week(nb: Translator) -> None:
    reasons = ((PlanPoint.WEEK, "Følges opp på telefon."),)
    content = replace(WHOLE, is_week_planned=False, not_relevant=reasons)
    document = build_rehabilitation_plan(content, None, nb)
    (paragraph,) = below(document, "Ukeplan")
    assert said(paragraph.spans) == "Ikke aktuelt. Følges opp på telefon."
    assert "Utkast" not in notices(content, nb)


def test_plan_says_why_a_point_was_set_aside(nb: Translator) -> None:
    content = replace(WHOLE, goals=(), not_relevant=((PlanPoint.GOALS, "Settes etter ferien."),))
    (paragraph,) = below(build_rehabilitation_plan(content, WEEK_PLAN, nb), "Mål")
    assert said(paragraph.spans) == "Ikke aktuelt. Settes etter ferien."
    assert "Utkast" not in notices(content, nb)


def test_consent_that_was_asked_for_and_not_given_is_missing(nb: Translator) -> None:
    refused = replace(SHORT_PLAN.consents[0], state=ConsentState.REFUSED)
    assert "Samtykke" in notices(replace(WHOLE, consents=(refused,)), nb)
    unknown = replace(SHORT_PLAN.consents[0], state=ConsentState.UNKNOWN)
    assert "Utkast" not in notices(replace(WHOLE, consents=(unknown,)), nb)


def test_plan_without_a_week_says_so(nb: Translator) -> None:
    blocks = build_rehabilitation_plan(WHOLE, None, nb).blocks
    told = [as_text((block,)) for block in blocks if isinstance(block, Paragraph)]
    assert any("Ingen uke er planlagt" in text for text in told)


def test_copy_without_the_week_does_not_tell_that_there_is_none(nb: Translator) -> None:
    document = build_rehabilitation_plan(replace(WHOLE, recipient="NAV"), None, nb)
    assert "Ukeplan" not in headings(document, level=2)
