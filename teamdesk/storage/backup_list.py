"""The copies of a database that were finished, as their manifests tell.

The manifest is written last: what has none was never finished, and is not listed.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.storage.files import beside

if TYPE_CHECKING:
    from pathlib import Path


class Backup(NamedTuple):
    """A finished copy, as its manifest tells."""

    path: Path
    made_at: datetime
    source: str
    sha256: str
    rows: dict[str, int]


def backup_folder_of(database: Path) -> Path:
    """Where copies go when no other folder was chosen."""
    return beside(database, ".backups")


def manifest_of(copy: Path) -> Path:
    """Where the manifest of ``copy`` lies."""
    return beside(copy, ".json")


def list_backups(folder: Path, database: Path) -> list[Backup]:
    """The finished copies of ``database`` in ``folder``, newest first."""
    manifests = folder.glob("*.json") if folder.is_dir() else iter(())
    found = (read_manifest(manifest) for manifest in manifests)
    own = [backup for backup in found if backup and backup.source == database.name]
    return sorted(own, key=lambda backup: backup.made_at, reverse=True)


def read_manifest(manifest: Path) -> Backup | None:
    """What a manifest tells, or None when it is broken or its copy is gone."""
    copy = manifest.with_name(manifest.name.removesuffix(".json"))
    try:
        content = json.loads(manifest.read_bytes())
        made_at = datetime.fromisoformat(content["made_at"])
        rows = {str(table): int(count) for table, count in content["rows"].items()}
        backup = Backup(copy, made_at, content["source"], content["sha256"], rows)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return backup if copy.is_file() and made_at.tzinfo else None
