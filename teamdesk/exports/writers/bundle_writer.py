"""A bundle as JSON, the same bytes for the same content."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.exports.bundle import Bundle, Resource, Value


def render_bundle(bundle: Bundle) -> bytes:
    """Return a ``collection`` of FHIR R4; every resource is reached by the name of its entry."""
    told: dict[str, Value] = {
        "resourceType": "Bundle",
        "id": str(bundle.id),
        "type": "collection",
        "timestamp": f"{bundle.made_on.isoformat()}T00:00:00Z",
        "entry": [_entry(resource) for resource in bundle.resources],
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _entry(resource: Resource) -> Value:
    fields: dict[str, Value] = {"resourceType": resource.kind, "id": str(resource.id)}
    return {"fullUrl": resource.id.urn, "resource": fields | dict(resource.fields)}
