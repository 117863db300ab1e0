"""The words that bear on a verdict, and what a setting tells by itself."""

from __future__ import annotations

from teamdesk.domain.notes.verdicts import DIRECTIONS, OWN_LIFE, WAITING, Setting


def test_verdict_own_life_and_waiting_share_no_verb() -> None:
    assert OWN_LIFE.isdisjoint(WAITING)


def test_verdict_directions_are_no_verbs_that_end_a_sentence() -> None:
    assert DIRECTIONS.isdisjoint(OWN_LIFE | WAITING)


def test_setting_tells_nothing_of_an_owner_until_told() -> None:
    setting = Setting(doer=None, is_named=False, has_owner=False, listed=False, decided=False)

    assert not any((setting.by_pronoun, setting.reported, setting.owned_behind, setting.labelled))
