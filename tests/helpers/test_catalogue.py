"""The tool that keeps the catalogues finds what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from babel.messages.catalog import Catalog

from teamdesk.core.i18n import Language
from tests.helpers.catalogue import extract_template, faults, merge

if TYPE_CHECKING:
    from pathlib import Path

GOALS = ("{count} goal", "{count} goals")


def _faults(source: str | tuple[str, str], text: str | tuple[str, str]) -> list[str]:
    template, catalogue = Catalog(), Catalog(locale="nb")
    template.add(source)
    catalogue.add(source, text)
    return faults(template, catalogue, Language.NB)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Open", ""),
        (GOALS, ("{count} mål", "")),
        ("Due {day}", "Frist {dag}"),
        ("Due {day}", "Frist"),
        ("Due {day}", "Frist {day"),
        (GOALS, ("Ett mål", "Flere mål")),
        (GOALS, ("{number} mål", "{count} mål")),
    ],
)
def test_faults_entry_that_would_show_wrong_is_found(
    source: str | tuple[str, str], text: str | tuple[str, str]
) -> None:
    assert len(_faults(source, text)) == 1


@pytest.mark.parametrize(
    ("source", "text"),
    [("Due {day}", "{day} er fristen"), (GOALS, ("Ett mål", "{count} mål"))],
)
def test_faults_sound_entry_passes(
    source: str | tuple[str, str], text: str | tuple[str, str]
) -> None:
    assert not _faults(source, text)


def test_faults_fuzzy_entry_is_found() -> None:
    template, catalogue = Catalog(), Catalog(locale="nb")
    template.add("Open")
    catalogue.add("Open", "Åpne", flags=["fuzzy"])

    assert faults(template, catalogue, Language.NB) == ["nb: fuzzy: 'Open'"]


def test_faults_entry_nobody_says_is_found() -> None:
    catalogue = Catalog(locale="nb")
    catalogue.add("Open", "Åpne")

    assert faults(Catalog(), catalogue, Language.NB) == ["nb: no longer used: 'Open'"]


def test_extract_template_finds_each_way_of_saying(tmp_path: Path) -> None:
    (tmp_path / "window.py").write_text(
        'self._("Lock")\n_.plural("{count} goal", "{count} goals", 2)\n'
        'mark("Board")\n_.context("verb", "Open")\n',
        encoding="utf-8",
    )

    found = {(message.id, message.context) for message in extract_template(tmp_path) if message.id}

    assert found == {("Lock", None), (GOALS, None), ("Board", None), ("Open", "verb")}


def test_merge_keeps_translations_and_fills_english() -> None:
    template, old = Catalog(), Catalog(locale="nb")
    template.add("Open")
    old.add("Open", "Åpne")

    assert merge(template, old, Language.NB).get("Open").string == "Åpne"
    assert merge(template, old, Language.EN).get("Open").string == "Open"
