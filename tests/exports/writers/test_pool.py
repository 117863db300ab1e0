"""Documents rendered in processes of their own are the same as here."""

from __future__ import annotations

import multiprocessing
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentFormat
from teamdesk.exports.writers.pool import FEW, RenderPool
from teamdesk.exports.writers.write import render_each
from tests.exports.samples import KITCHEN_SINK, document

if TYPE_CHECKING:
    import pytest

SAMPLE = document(KITCHEN_SINK)
PDF = (DocumentFormat.PDF,)


def test_few_documents_start_no_process() -> None:
    with RenderPool(FEW - 1, PDF) as pool:
        rendered = pool.begin(SAMPLE, PDF).result()
        assert not multiprocessing.active_children()
    assert rendered == render_each(SAMPLE, PDF)


def test_process_gives_the_same_bytes_and_one_that_dies_is_replaced_here() -> None:
    here = render_each(SAMPLE, PDF)
    with RenderPool(FEW, PDF) as pool:
        assert pool.begin(SAMPLE, PDF).result() == here
        for child in multiprocessing.active_children():
            child.kill()
        assert pool.begin(SAMPLE, PDF).result() == here
        assert pool.begin(SAMPLE, PDF).result() == here


def test_machine_that_starts_no_process_renders_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_given: object) -> None:
        raise BrokenProcessPool

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor.submit", refused)
    with RenderPool(FEW, PDF) as pool:
        assert pool.begin(SAMPLE, PDF).result() == render_each(SAMPLE, PDF)
