"""A person's plan as other systems read it: resources of FHIR R4, with nothing of ours in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from uuid import UUID

Value: TypeAlias = "str | float | bool | list[Value] | dict[str, Value]"


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource, by which others in the same bundle can point to it.

    Attributes:
        fields: as FHIR names them, without ``resourceType`` and ``id``.
    """

    kind: str
    id: UUID
    fields: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Bundle:
    """Resources that are handed over together."""

    id: UUID
    made_on: dt.date
    resources: tuple[Resource, ...]
