"""A kind without a line in the registry could be named, and never handed out."""

from __future__ import annotations

from teamdesk.cli.documents import CHOSEN_BY
from teamdesk.domain.documents import BY_INITIALS, OF_A_MEETING, OF_A_WEEK, DocumentKind
from teamdesk.services.documents.papers.registry import PAPERS
from teamdesk.ui.documents.kind_words import KINDS


def test_papers_hold_every_kind() -> None:
    assert set(PAPERS) == set(DocumentKind)


def test_documents_place_offers_what_has_subjects() -> None:
    assert set(KINDS) == {kind for kind, paper in PAPERS.items() if paper.subjects}


def test_command_line_finds_what_a_person_can_choose() -> None:
    assert {kind for kind, paper in PAPERS.items() if paper.subjects} <= set(CHOSEN_BY)


def test_what_is_chosen_by_a_day_or_named_by_initials_is_listed() -> None:
    assert {*OF_A_MEETING, *OF_A_WEEK, *BY_INITIALS} <= set(KINDS)
