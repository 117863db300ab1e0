"""Whether a document's texts are changed everywhere, and the rest is left as it was."""

from __future__ import annotations

from dataclasses import dataclass

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import Bullets, KeyValue, KeyValues, Span, plain
from teamdesk.exports.rewriting import Rewriting
from tests.exports.samples import KITCHEN_SINK, document

LOUD = Rewriting(str.upper)


@dataclass(frozen=True)
class _Kinds:
    kind: DocumentKind
    shown: type
    count: int


def test_texts_are_changed_in_every_part() -> None:
    facts = KeyValues((KeyValue("mål", plain("gå")), KeyValue("uke", plain("tre"))))

    assert LOUD.of(facts) == KeyValues(
        (KeyValue("MÅL", plain("GÅ")), KeyValue("UKE", plain("TRE")))
    )


def test_what_has_nothing_to_change_is_the_same_object() -> None:
    whole = document(KITCHEN_SINK)

    assert Rewriting(lambda text: f"{text} "[:-1]).of(whole) is whole


def test_only_the_parts_that_change_are_built_anew() -> None:
    kept, changed = plain("GÅ"), plain("sitte")

    rewritten = LOUD.of(Bullets((kept, changed)))

    assert rewritten.items[0] is kept
    assert rewritten.items[1] == plain("SITTE")


def test_names_passed_over_and_kinds_left_stay() -> None:
    link = Span("ring", link="tel:61000000")

    assert Rewriting(str.upper, passed_over={"link"}).of(link) == Span("RING", link="tel:61000000")
    assert Rewriting(str.upper, left=(Span,)).of(Bullets(((link,),))).items[0][0] is link


def test_words_of_an_enumeration_and_types_are_no_texts() -> None:
    kinds = _Kinds(DocumentKind.PLAN, KeyValue, 3)

    assert LOUD.of(kinds) is kinds
