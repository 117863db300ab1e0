"""Word files of an invented municipality, as it made them and as somebody tampered with them."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as WordDocument

W = nsdecls("w")
LACKING = ("Heading3", "Quote", "ListNumber")


def letterhead(*, marker: str = "{{innhold}}", counts_pages: bool = True) -> WordDocument:
    """A letterhead in bokmål Word, which calls the ids of its headings «Overskrift1»."""
    word = docx.Document()
    word.styles["Normal"].font.name = "Georgia"
    word.styles["Heading 1"].font.size = Pt(31)
    _call_headings_in_norwegian(word)
    section = word.sections[0]
    section.page_width, section.left_margin, section.right_margin = Mm(210), Mm(40), Mm(20)
    section.header.paragraphs[0].text = "Fjordvik kommune"
    foot = section.footer.paragraphs[0]
    foot.text = "Postboks 1, 6100 Fjordvik "
    if counts_pages:
        foot._p.append(parse_xml(f'<w:fldSimple {W} w:instr=" PAGE "/>'))
    word.add_paragraph("Helse og mestring")
    place = word.add_paragraph(marker[:4])
    # Word cuts a word into runs wherever its spelling was looked at.
    place.add_run(marker[4:])
    word.add_paragraph("Vennlig hilsen")
    return word


def packed(word: WordDocument) -> bytes:
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


def with_parts(data: bytes, changes: Mapping[str, bytes]) -> bytes:
    """The same package with parts added or replaced."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def with_relation(data: bytes, kind: str, target: str, *, outside: bool = False) -> bytes:
    """The same package whose text names one thing more."""
    name = "word/_rels/document.xml.rels"
    mode = ' TargetMode="External"' if outside else ""
    line = (
        '<Relationship Id="rId999" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/{kind}" Target="{target}"{mode}/></Relationships>'
    )
    told = part(data, name).replace(b"</Relationships>", line.encode())
    return with_parts(data, {name: told})


def with_markup(data: bytes, markup: str) -> bytes:
    """The same package with a paragraph more at the top of its text."""
    text = part(data, "word/document.xml")
    return with_parts(
        data, {"word/document.xml": text.replace(b"<w:body>", f"<w:body>{markup}".encode(), 1)}
    )


def field(*codes: str) -> str:
    """A field whose instruction stands in as many runs."""
    runs = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"<w:p>{begin}{runs}{end}</w:p>"


def _call_headings_in_norwegian(word: WordDocument) -> None:
    styles = word.styles.element
    for style in styles.findall(qn("w:style")):
        own = style.get(qn("w:styleId"))
        if own in LACKING:
            styles.remove(style)
        for named in (style, *style.iter(qn("w:basedOn"), qn("w:next"), qn("w:link"))):
            key = qn("w:styleId") if named is style else qn("w:val")
            if named.get(key) in ("Heading1", "Heading2"):
                named.set(key, named.get(key).replace("Heading", "Overskrift"))
