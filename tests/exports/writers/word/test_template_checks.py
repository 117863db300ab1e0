"""What is refused as a template, and that nothing in it is run to find out."""

from __future__ import annotations

import pytest

from teamdesk.exports.writers.word.template.checks import check_template
from teamdesk.exports.writers.word.template.package import MOST_BYTES
from teamdesk.exports.writers.word.template.refusals import (
    CarriesField,
    CarriesMacros,
    CarriesObject,
    Damaged,
    FetchesFromOutside,
    IsProtected,
    NotWord,
    PlaceElsewhere,
    PlaceMissing,
    PlaceTwice,
    TemplateRefused,
    TiedToTemplate,
    TooLarge,
)
from tests.exports.templates import (
    W,
    field,
    letterhead,
    packed,
    part,
    with_markup,
    with_parts,
    with_relation,
)

GOOD = packed(letterhead())
TYPES = "[Content_Types].xml"
HIDDEN = '<Default Extension="dat" ContentType="application/x+xml"/></Types>'
BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'


def with_type(data: bytes, old: str, new: str) -> bytes:
    return with_parts(data, {TYPES: part(data, TYPES).replace(old.encode(), new.encode())})


def in_settings(markup: str) -> bytes:
    told = part(GOOD, "word/settings.xml").replace(b"<w:zoom", f"{markup}<w:zoom".encode(), 1)
    return with_parts(GOOD, {"word/settings.xml": told})


@pytest.mark.parametrize("marker", ["{{innhold}}", "{{innhald}}", "{{ Content }}"])
def test_letterhead_with_its_place_is_taken(marker: str) -> None:
    check_template(packed(letterhead(marker=marker)))


def test_letterhead_with_links_and_harmless_fields_is_taken() -> None:
    link = with_relation(GOOD, "hyperlink", "https://fjordvik.example", outside=True)
    fields = field(" IF ", " 1 = 1 ") + field(" DATE \\@ &quot;d.M.yyyy&quot;") + field("PA", "GE")
    check_template(with_markup(link, fields + field(' HYPERLINK "mailto:post@fjordvik.example"')))


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", NotWord),
        (b"PK\x03\x04", NotWord),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, NotWord),
        (with_parts(GOOD, {TYPES: b"<Types/>"}), NotWord),
        (with_type(GOOD, "document.main+xml", "template.main+xml"), NotWord),
        (b"x" * (MOST_BYTES + 1), TooLarge),
        (with_parts(GOOD, {"word/zeros.bin": b"\0" * 70_000_000}), Damaged),
        (with_parts(GOOD, {"../evil.xml": b"<a/>"}), Damaged),
        (with_parts(GOOD, {"word/STYLES.XML": b"<a/>"}), Damaged),
        (with_parts(GOOD, {"customXml/item9.xml": BOMB}), Damaged),
        (with_parts(GOOD, {"customXml/item9.xml": b"<a>"}), Damaged),
        (with_type(GOOD, "</Types>", HIDDEN), Damaged),
    ],
)
def test_file_that_is_no_plain_word_document_is_refused(
    data: bytes, refusal: type[TemplateRefused]
) -> None:
    with pytest.raises(refusal):
        check_template(data)


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (with_parts(GOOD, {"word/vbaProject.bin": b"\0"}), CarriesMacros),
        (with_type(GOOD, "wordprocessingml.document", "ms-word.macroEnabled"), CarriesMacros),
        (with_relation(GOOD, "vbaProject", "project.bin"), CarriesMacros),
        (with_relation(GOOD, "oleObject", "embeddings/a.bin"), CarriesObject),
        (with_relation(GOOD, "control", "activeX/activeX1.xml"), CarriesObject),
        (with_relation(GOOD, "aFChunk", "chunk.html"), CarriesObject),
        (with_relation(GOOD, "webextension", "webextension.xml"), CarriesObject),
        (with_markup(GOOD, '<w:altChunk r:id="rId9"/>'), CarriesObject),
        (with_relation(GOOD, "attachedTemplate", "http://x.example/a.dotm"), TiedToTemplate),
        (with_relation(GOOD, "image", "http://x.example/a.png", outside=True), FetchesFromOutside),
        (with_relation(GOOD, "hyperlink", "file://server/a", outside=True), FetchesFromOutside),
        (with_relation(GOOD, "hyperlink", "javascript:a()", outside=True), FetchesFromOutside),
        (in_settings('<w:documentProtection w:edit="forms" w:enforcement="1"/>'), IsProtected),
    ],
)
def test_template_with_something_that_acts_is_refused(
    data: bytes, refusal: type[TemplateRefused]
) -> None:
    with pytest.raises(refusal):
        check_template(data)


@pytest.mark.parametrize(
    "markup",
    [
        field(" DDEAUTO c:\\\\windows\\\\calc.exe "),
        field(" DD", "EAU", "TO cmd"),
        field(" INCLUDETEXT http://x.example "),
        field(" MACROBUTTON Start her "),
        # The inner field would make «DATABASE» of it.
        field(" DAT")
        .removesuffix("</w:p>")
        .replace(
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            field("DATE")[5:-6] + "<w:r><w:instrText>E</w:instrText></w:r>",
        )
        + "</w:p>",
        f'<w:p><w:fldSimple {W} w:instr="LINK Excel.Sheet"/></w:p>',
    ],
)
def test_template_with_a_field_that_fetches_or_starts_is_refused(markup: str) -> None:
    with pytest.raises(CarriesField):
        check_template(with_markup(GOOD, markup))


def test_template_with_a_link_field_to_a_file_is_refused() -> None:
    with pytest.raises(FetchesFromOutside):
        check_template(with_markup(GOOD, field(' HYPERLINK "file://server/a.exe"')))


def test_template_without_a_place_is_refused() -> None:
    with pytest.raises(PlaceMissing):
        check_template(packed(letterhead(marker="Her begynner teksten")))


def test_template_with_two_places_is_refused() -> None:
    word = letterhead()
    word.sections[0].header.paragraphs[0].text = "{{innhold}}"
    with pytest.raises(PlaceTwice):
        check_template(packed(word))


def test_template_with_its_place_in_a_table_or_among_words_is_refused() -> None:
    word = letterhead(marker="Helse og mestring")
    word.add_table(1, 1).cell(0, 0).text = "{{innhold}}"
    for data in (packed(word), packed(letterhead(marker="Her: {{innhold}}"))):
        with pytest.raises(PlaceElsewhere):
            check_template(data)
