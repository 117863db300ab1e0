"""No two modules lean on each other, not even for a name in an annotation."""

from __future__ import annotations

from graphlib import TopologicalSorter

import grimp


def test_modules_form_no_circle() -> None:
    graph = grimp.build_graph("teamdesk", cache_dir=None)

    order = TopologicalSorter(
        {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    )

    order.prepare()
