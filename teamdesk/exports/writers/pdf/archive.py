"""The last hand on a PDF: the tree for screen readers, and PDF/A-2b for the archive.

reportlab writes neither. pikepdf declares the archive's format and brings the colour profile; what
it stamps with the present moment gets the day of the content, so that the same content gives the
same bytes.
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String, pdfa

from teamdesk.core.paths import APP
from teamdesk.exports.writers.pdf.structure import Element, Link, Mark, Structure

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

FLAVOUR = "2b"
_ELEMENT = Name.StructElem
_PACKED = Name.FlateDecode


def archived(data: bytes, structure: Structure, dated: dt.date) -> bytes:
    """Return the file with its tree, as PDF/A-2b."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        _drop_transitions(pdf)
        _name_filters(pdf)
        # Before the tree is there, for it looks at every object; it has no say about the tree.
        pdfa.prepare(pdf, FLAVOUR)
        _Tree(pdf, structure).write()
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["xmp:MetadataDate"] = f"{dated:%Y-%m-%d}T00:00:00Z"
            metadata["pdf:Producer"] = APP
        pdf.docinfo.Producer = String(APP)
        pdf.save(target, **pdfa.resolve_save_kwargs(FLAVOUR, deterministic_id=True))
    return target.getvalue()


def _drop_transitions(pdf: pikepdf.Pdf) -> None:
    """Take away the empty transition that reportlab gives each page, which PDF/A forbids."""
    for page in pdf.pages:
        if Name.Trans in page.obj:
            del page.obj[Name.Trans]


def _name_filters(pdf: pikepdf.Pdf) -> None:
    """Name what a stream is packed with as qpdf expects it, or it packs it a second time.

    reportlab names it in a list of one, which means the same.
    """
    listed = Array([_PACKED])
    for one in pdf.objects:
        if isinstance(one, Stream) and one.get("/Filter") == listed:
            one.Filter = _PACKED


class _Tree:
    """Writes the elements as objects that know their parents, and the way back from each mark."""

    def __init__(self, pdf: pikepdf.Pdf, structure: Structure) -> None:
        self._pdf = pdf
        self._structure = structure
        self._objects: dict[int, pikepdf.Object] = {}
        # Asked for by hundreds of elements, and searched for in the file each time.
        self._pages = [page.obj for page in pdf.pages]
        self._kinds: Callable[[str], Name] = cache(Name)

    def write(self) -> None:
        """Add the tree to the file's catalogue and its pages."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._written(self._structure.root, root)])
        owners = self._owners()
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=owners))
        root.ParentTreeNextKey = len(owners) // 2
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _owners(self) -> Array:
        found = Array()
        for number, owners in enumerate(self._structure.pages):
            page = self._pages[number]
            page.StructParents = number
            row = Array([self._objects[id(owner)] for owner in owners])
            found.append(number)
            found.append(self._pdf.make_indirect(row))
        for link in self._structure.links:
            for place in self._places(link):
                place.StructParent = len(found) // 2
                found.append(place.StructParent)
                found.append(self._objects[id(link.element)])
        return found

    def _places(self, link: Link) -> Iterator[pikepdf.Object]:
        """Where a page opens the address: a link that is broken has a place on each line."""
        page = self._pages[link.page]
        page.Tabs = Name.S
        written = self._objects[id(link.element)]
        for place in page.Annots:
            if Name.StructParent not in place and str(place.A.URI) == link.address:
                place.Contents = String(link.element.alternative)
                written.K.append(Dictionary(Type=Name.OBJR, Pg=page, Obj=place))
                yield place

    def _written(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        told: dict[str, object] = {
            "/Type": _ELEMENT,
            "/S": self._kinds(f"/{element.kind}"),
            "/P": parent,
        }
        if element.alternative:
            told["/Alt"] = String(element.alternative)
        if element.scope:
            told["/A"] = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
        if element.box is not None:
            box = element.box
            corners = [round(value, 2) for value in (box.left, box.bottom, box.right, box.top)]
            told["/A"] = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(corners))
        home = next((part.page for part in element.parts if isinstance(part, Mark)), None)
        if home is not None:
            told["/Pg"] = self._pages[home]
        written = self._pdf.make_indirect(Dictionary(told))
        self._objects[id(element)] = written
        written.K = Array([self._part(part, written, home) for part in element.parts])
        return written

    def _part(
        self, part: Element | Mark, parent: pikepdf.Object, home: int | None
    ) -> pikepdf.Object | int:
        match part:
            case Element():
                return self._written(part, parent)
            case Mark() if part.page == home:
                # On the element's own page the number alone says which it is.
                return part.number
            case Mark():
                page = self._pages[part.page]
                return Dictionary(Type=Name.MCR, Pg=page, MCID=part.number)
