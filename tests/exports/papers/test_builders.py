"""What holds for every kind of document, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.papers.assessments.builder import build_assessments
from teamdesk.exports.papers.data_package.builder import build_data_package
from teamdesk.exports.papers.decision_basis.builder import build_decision_basis
from teamdesk.exports.papers.effect.register_list import build_register_list
from teamdesk.exports.papers.effect.report import build_effect
from teamdesk.exports.papers.extension.builder import build_extension
from teamdesk.exports.papers.final_evaluation.builder import build_final_evaluation
from teamdesk.exports.papers.goal_meeting.builder import build_goal_meeting
from teamdesk.exports.papers.handover.builder import build_handover
from teamdesk.exports.papers.interview.builder import build_interview
from teamdesk.exports.papers.letter.builder import build_invitation, build_service_description
from teamdesk.exports.papers.lists.task_list import build_task_list
from teamdesk.exports.papers.lists.zone_list import build_zone_list
from teamdesk.exports.papers.meeting.call import build_call
from teamdesk.exports.papers.meeting.case_minutes import build_case_minutes
from teamdesk.exports.papers.meeting.minutes import build_minutes
from teamdesk.exports.papers.my_plan.builder import build_my_plan
from teamdesk.exports.papers.plan.builder import build_plan
from teamdesk.exports.papers.preparation.builder import build_preparation
from teamdesk.exports.papers.promises.builder import build_person_promises
from teamdesk.exports.papers.rehabilitation_plan.builder import build_rehabilitation_plan
from teamdesk.exports.papers.stay_follow_up.builder import build_stay_follow_up
from teamdesk.exports.papers.week.staff_week import build_staff_week
from teamdesk.exports.papers.week.week_plan import build_week_plan
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.word.writer import render_docx
from teamdesk.exports.writers.write import safe_name
from tests.exports.outline import headings
from tests.exports.papers.assessment_contents import ASSESSMENTS
from tests.exports.papers.case_contents import (
    DECISION_BASIS,
    EXTENSION,
    HANDOVER,
    PERSON_PROMISES,
    PREPARATION,
    STAY_FOLLOW_UP,
)
from tests.exports.papers.contents import INTERVIEW, PLAN, SHORT_PLAN, ZONE
from tests.exports.papers.data_package_contents import DATA_PACKAGE
from tests.exports.papers.effect_contents import EFFECT, REGISTER
from tests.exports.papers.ending_contents import FINAL_EVALUATION, GOAL_MEETING
from tests.exports.papers.letter_contents import INVITATION, SERVICE
from tests.exports.papers.meeting_contents import BERGS_MINUTES, CALL, GUESTS_MINUTES, MINUTES
from tests.exports.papers.task_contents import TASKS
from tests.exports.papers.week_contents import STAFF_WEEK, WEEK_PLAN
from tests.exports.reading import docx_words, open_pdf, pdf_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document

LOOK = load_look()


def minutes(translator: Translator) -> Document:
    return build_minutes(MINUTES, translator)


def call(translator: Translator) -> Document:
    return build_call(CALL, translator)


def case_minutes(translator: Translator) -> Document:
    return build_case_minutes(BERGS_MINUTES, translator)


def guests_minutes(translator: Translator) -> Document:
    return build_case_minutes(GUESTS_MINUTES, translator)


def plan(translator: Translator) -> Document:
    return build_plan(PLAN, translator)


def rehabilitation_plan(translator: Translator) -> Document:
    return build_rehabilitation_plan(SHORT_PLAN, WEEK_PLAN, translator)


def goal_meeting(translator: Translator) -> Document:
    return build_goal_meeting(GOAL_MEETING, translator)


def final_evaluation(translator: Translator) -> Document:
    return build_final_evaluation(FINAL_EVALUATION, translator)


def my_plan(translator: Translator) -> Document:
    return build_my_plan(PLAN, translator)


def interview(translator: Translator) -> Document:
    return build_interview(INTERVIEW, translator)


def week_plan(translator: Translator) -> Document:
    return build_week_plan(WEEK_PLAN, translator)


def staff_week(translator: Translator) -> Document:
    return build_staff_week(STAFF_WEEK, translator)


def invitation(translator: Translator) -> Document:
    return build_invitation(INVITATION, translator)


def service_description(translator: Translator) -> Document:
    return build_service_description(SERVICE, translator)


def zone_list(translator: Translator) -> Document:
    return build_zone_list(ZONE, translator)


def task_list(translator: Translator) -> Document:
    return build_task_list(TASKS, translator)


def assessments(translator: Translator) -> Document:
    return build_assessments(ASSESSMENTS, translator)


def data_package(translator: Translator) -> Document:
    return build_data_package(DATA_PACKAGE, translator)


def effect(translator: Translator) -> Document:
    return build_effect(EFFECT, translator)


def register_list(translator: Translator) -> Document:
    return build_register_list(REGISTER, translator)


def extension(translator: Translator) -> Document:
    return build_extension(EXTENSION, translator)


def decision_basis(translator: Translator) -> Document:
    return build_decision_basis(DECISION_BASIS, translator)


def handover(translator: Translator) -> Document:
    return build_handover(HANDOVER, translator)


def stay_follow_up(translator: Translator) -> Document:
    return build_stay_follow_up(STAY_FOLLOW_UP, translator)


def person_promises(translator: Translator) -> Document:
    return build_person_promises(PERSON_PROMISES, translator)


def preparation(translator: Translator) -> Document:
    return build_preparation(PREPARATION, translator)


KINDS = [
    *(call, minutes, case_minutes, guests_minutes),
    *(my_plan, invitation, service_description),
    *(assessments, plan, interview, week_plan, staff_week, zone_list, task_list),
    *(rehabilitation_plan, goal_meeting, final_evaluation),
    *(data_package, effect, register_list),
    *(extension, decision_basis, handover, stay_follow_up, person_promises, preparation),
]
each_kind = pytest.mark.parametrize("build", KINDS)


def test_kinds_are_all_of_them(nb: Translator) -> None:
    assert {build(nb).kind for build in KINDS} == set(DocumentKind)


@each_kind
def test_document_of_each_kind_has_the_same_words_in_word_and_pdf(
    build: Callable[[Translator], Document], translator: Translator
) -> None:
    document = build(translator)
    expected = docx_words(render_docx(document, LOOK).data)
    assert pdf_words(render_pdf(document, LOOK).data, document, expected) == expected
    assert len(expected) > 60


@each_kind
def test_document_of_each_kind_loses_no_letter(
    build: Callable[[Translator], Document], nb: Translator
) -> None:
    assert render_pdf(build(nb), LOOK).lost_letters == ()


@each_kind
def test_document_of_each_kind_has_one_title_and_names_nobody_outside(
    build: Callable[[Translator], Document], translator: Translator
) -> None:
    document = build(translator)
    outside = f"{document.title} {document.file_stem} {document.publisher}"
    assert len(headings(document, level=1)) == 1
    assert not {"Anne", "Marie", "Berg", "1947"} & set(outside.replace("_", " ").split())
    assert safe_name(document.file_stem).startswith(document.file_stem.split("_")[0])


@each_kind
def test_document_of_each_kind_speaks_its_own_language(
    build: Callable[[Translator], Document], translator: Translator
) -> None:
    reader = open_pdf(render_pdf(build(translator), LOOK).data)
    assert reader.trailer["/Root"]["/Lang"] == translator.language.tag
    first = reader.pages[0].extract_text()
    assert {"nb": "Side 1 av", "nn": "Side 1 av", "en": "Page 1 of"}[translator.language] in first
