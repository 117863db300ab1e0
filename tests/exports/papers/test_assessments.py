"""The summary of assessments: changes with their source, and never a mean of a profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.formats import ARROW
from teamdesk.exports.charts import Chart
from teamdesk.exports.papers.assessments.builder import build_assessments
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.papers.assessment_contents import ASSESSMENTS

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


def text(translator: Translator) -> str:
    return as_text(build_assessments(ASSESSMENTS, translator).blocks)


def test_summary_tells_each_change_with_who_says_that_it_matters(nb: Translator) -> None:
    told = f"3,5{ARROW}7,0 (+3,5), bedring; Klinisk viktig endring: 3 eller mer (Tuntland"
    assert told in text(nb)


def test_summary_shows_profiles_one_by_one_and_no_sum(nb: Translator) -> None:
    said = text(nb)
    assert "21332" in said
    assert "14" not in [word.strip(";.") for word in said.split()]
    assert f"; 3{ARROW}2, bedring" in said


def test_summary_tells_icf_in_words_and_the_remark_of_tug(nb: Translator) -> None:
    said = text(nb)
    assert "d450.23 Gange; utførelse: " in said
    assert "Risikoen for fall bør vurderes." in said


def test_summary_draws_what_was_measured_twice_only(nb: Translator) -> None:
    document = build_assessments(ASSESSMENTS, nb)
    names = [
        line.name for block in document.blocks if isinstance(block, Chart) for line in block.series
    ]
    assert names == ["COPM utførelse", "COPM tilfredshet", "EQ-5D-5L VAS"]


def test_summary_of_one_assessment_has_no_empty_headings(nb: Translator) -> None:
    once = replace(ASSESSMENTS, rows=ASSESSMENTS.rows[2:3], changes=(), pairs=(), series=())
    said = as_text(build_assessments(once, nb).blocks)
    assert "Utvikling" not in said
    assert "Endring siden" not in said
