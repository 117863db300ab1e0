from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.exports.document import Heading, KeyValue, KeyValues, Span, Table, plain
from teamdesk.exports.typography import bound, typeset
from tests.exports.samples import KITCHEN_SINK, document


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tirsdag 12. mars 2026", "tirsdag 12.~mars 2026"),
        ("man. 3. nov.", "man. 3.~nov."),
        ("on 12 March", "on 12~March"),
        ("møt kl. 10.30 i uke 48", "møt kl.~10.30 i uke~48"),
        ("1 070 000 kr", "1~070~000~kr"),
        ("ring 68 05 20 14 nå", "ring 68~05~20~14 nå"),
        ("5 % av 45 min", "5~% av 45~min"),
        ("en pause – og videre", "en pause~– og videre"),
        ("4.11.2026 – 16.11.2026", "4.11.2026~– 16.11.2026"),
        ("3 mål, 2 kroner", "3 mål, 2 kroner"),
        ("ingen tall her", "ingen tall her"),
    ],
)
def test_bound_of_what_belongs_together(typed: str, expected: str) -> None:
    assert bound(typed) == expected.replace("~", "\N{NO-BREAK SPACE}")


@given(st.text())
def test_bound_changes_spaces_only(typed: str) -> None:
    assert bound(typed).replace("\N{NO-BREAK SPACE}", " ") == typed.replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_typeset_reaches_headings_facts_and_cells() -> None:
    blocks = (
        Heading("Uke 48"),
        KeyValues((KeyValue("Uke 48", plain("Uke 48")),)),
        Table(("Uke 48",), (1,), ((plain("Uke 48"),),)),
    )
    assert " 48" not in repr(typeset(document(blocks)).blocks)


def test_typeset_leaves_links_and_the_name_of_the_file() -> None:
    sample = document([])
    assert typeset(Span("Uke 48", link="tel:12 34")).link == "tel:12 34"
    assert typeset(sample).file_stem == sample.file_stem


def test_typeset_twice_is_typeset_once() -> None:
    once = typeset(document(KITCHEN_SINK))
    assert typeset(once) == once
