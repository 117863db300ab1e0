"""The declarative base, column types and mixins that all tables stand on."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import DateTime, Dialect, Enum, ForeignKey, MetaData, String, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column

from teamdesk.domain.changes import Entity

if TYPE_CHECKING:
    from enum import StrEnum

# Names that both engines give alike, so that a migration can find a constraint again.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# PostgreSQL stores no NUL, and neither engine half a character, which a paste may hold.
_NOT_STORABLE = re.compile(r"[\x00\ud800-\udfff]")


class StoredText(TypeDecorator[str]):
    """Text as every engine can hold it; what can't be stored can't be seen either."""

    impl = String
    cache_ok = True

    @property
    def python_type(self) -> type[str]:
        """Text, which SQLAlchemy does not tell of a type that is derived from its own."""
        return str

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Leave out what no engine stores, in place of refusing the whole text."""
        return None if value is None else _NOT_STORABLE.sub("", value)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a zone, store UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored moment needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def kind_column(kinds: type[StrEnum], *, default: StrEnum | None = None) -> MappedColumn[Any]:
    """A column of an enum, stored as its value in text."""
    stored = Enum(
        kinds,
        native_enum=False,
        create_constraint=False,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )
    return mapped_column(stored) if default is None else mapped_column(stored, default=default)


def reference(table: str, *, cascade: bool = False, index: bool = True) -> MappedColumn[Any]:
    """A foreign key with its index; neither database makes one by itself."""
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE" if cascade else None), index=index
    )


class Base(DeclarativeBase):
    """All tables; ids are made by the client, so that a retry cannot store twice."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime(),
        uuid.UUID: Uuid(),
        str: StoredText(),
    }
    # The aggregate a change of this row is told as.
    entity: ClassVar[Entity] = Entity.OTHER
    # Whether another window on the same database may show a change of this row.
    is_news: ClassVar[bool] = True

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)


class Versioned:
    """A row that people edit: a late save is found instead of overwriting.

    ``may_come_in_bulk`` says that an import's own report is history enough of its first version.
    ``private`` are the columns that no history keeps: what is deleted there is gone.
    """

    may_come_in_bulk: ClassVar[bool] = False
    private: ClassVar[frozenset[str]] = frozenset()
    version: Mapped[int] = mapped_column(default=1)
    updated_at: Mapped[datetime | None]

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:  # the mapper wants the column itself
        return {"version_id_col": cls.version}

    def history_id(self, own_id: uuid.UUID) -> uuid.UUID:
        """Whose history a change of this row, which has ``own_id``, is part of."""
        return own_id
