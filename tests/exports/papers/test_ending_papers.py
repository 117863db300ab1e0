from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.charts import Chart
from teamdesk.exports.papers.final_evaluation.builder import build_final_evaluation
from teamdesk.exports.papers.goal_meeting.builder import build_goal_meeting
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.outline import headings
from tests.exports.papers.ending_contents import FINAL_EVALUATION, GOAL_MEETING

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


def test_goal_meeting_tells_who_was_there_and_what_was_agreed(nb: Translator) -> None:
    told = as_text(build_goal_meeting(GOAL_MEETING, nb).blocks)
    assert "Áile Ŋuorttaniid" in told
    assert GOAL_MEETING.case.note.splitlines()[0] in told
    assert GOAL_MEETING.case.actions[0].text in told


def test_goal_meeting_without_anything_says_so(nb: Translator) -> None:
    bare = replace(GOAL_MEETING.case, goals=(), note="", actions=())
    meeting = replace(GOAL_MEETING.meeting, next_meeting_on=None)
    told = as_text(build_goal_meeting(replace(GOAL_MEETING, case=bare, meeting=meeting), nb).blocks)
    assert "Ingen lovet noe" in told
    assert "Ingen dag er avtalt" in told


def test_final_evaluation_counts_the_goals_that_were_reached(nb: Translator) -> None:
    told = as_text(build_final_evaluation(FINAL_EVALUATION, nb).blocks)
    assert "1 av 2 mål er nådd" in told
    assert "Hver onsdag." in told


def test_final_evaluation_without_words_has_no_heading_for_them(nb: Translator) -> None:
    document = build_final_evaluation(replace(FINAL_EVALUATION, text="", measures=()), nb)
    assert "Hvordan det gikk, og hva som hjalp" not in headings(document)


def test_final_evaluation_draws_the_scores(nb: Translator) -> None:
    blocks = build_final_evaluation(FINAL_EVALUATION, nb).blocks
    assert any(isinstance(block, Chart) for block in blocks)


def test_final_evaluation_without_scores_draws_nothing_and_says_so(nb: Translator) -> None:
    blocks = build_final_evaluation(replace(FINAL_EVALUATION, changes=()), nb).blocks
    assert not any(isinstance(block, Chart) for block in blocks)
    assert "Ingenting ble målt både ved start og ved slutt" in as_text(blocks)


def test_final_evaluation_tells_which_follow_up_was_held(nb: Translator) -> None:
    told = as_text(build_final_evaluation(FINAL_EVALUATION, nb).blocks)
    assert "Etter 12 måneder" in told
    assert "ikke ennå" in told
