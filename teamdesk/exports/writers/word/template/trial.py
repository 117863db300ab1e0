"""Whether a template can be written into: tried with a page of invented text before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml.etree import LxmlError

from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.word.template.checks import check_template
from teamdesk.exports.writers.word.template.refusals import Damaged
from teamdesk.exports.writers.word.writer import render_docx

if TYPE_CHECKING:
    from teamdesk.exports.document import Document

# What python-docx raises at a package with parts that are missing or lead nowhere.
_BROKEN = (AttributeError, IndexError, KeyError, LxmlError, TypeError, ValueError)


def try_template(document: Document) -> bytes:
    """Look a document's template through, and return the document in it.

    Raises:
        TemplateRefused: it can't be used.
    """
    check_template(document.word_template or b"")
    try:
        return render_docx(document, load_look()).data
    except _BROKEN as error:
        raise Damaged from error
