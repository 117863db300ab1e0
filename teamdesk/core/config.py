"""What a person has chosen on this machine, kept as TOML between starts.

Settings never stop the program: a file that cannot be read is set aside and the defaults hold;
a single value of the wrong kind is passed over. What a newer version wrote is kept as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from teamdesk.core.files import replace_file
from teamdesk.core.i18n import Language, mark

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

FILE_NAME = "settings.toml"
SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 4.0
T = TypeVar("T")
Values = dict[str, object]
Upgrade = Callable[[Values], Values]

# The first entry brings version 1 to 2, the next 2 to 3; an entry is never changed or removed.
UPGRADES: tuple[Upgrade, ...] = ()


class ThemeChoice(StrEnum):
    """How the window looks; the value names a file of tokens."""

    LIGHT = "light"
    DARK = "dark"
    PROJECTOR = "projector"


@dataclass(frozen=True, slots=True)
class Config:
    """The settings; ``None`` means that the person has not been asked yet."""

    language: Language | None = None
    theme: ThemeChoice = ThemeChoice.LIGHT
    last_database: str | None = None
    teams: Mapping[str, str] = field(default_factory=dict)  # the team worked in last, by database
    zoom: Mapping[str, float] = field(default_factory=dict)  # 1.0 = 100 %, by name of the screen
    walls: Mapping[str, str] = field(default_factory=dict)  # the wall, by name of the screens
    version: int = 1
    unknown: Mapping[str, object] = field(default_factory=dict)

    def team_of(self, database: str) -> UUID | None:
        """The team that was worked in last in a file or on a server; None where none is known."""
        # It asks which platform this is: 2 ms that the unlock window does not need.
        from uuid import UUID

        told = self.teams.get(database)
        try:
            return UUID(told) if told else None
        except ValueError:
            return None


class ConfigNotice(NamedTuple):
    """Something about the settings that the person should know; ``message`` is a source string."""

    message: str
    values: Mapping[str, object]


class LoadedConfig(NamedTuple):
    """The settings to start with, and what there is to say about their file."""

    config: Config
    notices: tuple[ConfigNotice, ...] = ()


class ConfigFile:
    """The settings file of one person."""

    def __init__(self, folder: Path, upgrades: tuple[Upgrade, ...] = UPGRADES) -> None:
        self.path = folder / FILE_NAME
        self._upgrades = upgrades
        self._version = len(upgrades) + 1

    def load(self) -> LoadedConfig:
        """Read the settings, in whatever version and state they are."""
        # The window waits for the settings: what only reads or only writes them is loaded then.
        try:
            text = self.path.read_text(encoding="utf-8")
            import tomllib

            values = self._upgraded(tomllib.loads(text))
        except FileNotFoundError:
            return LoadedConfig(Config(version=self._version))
        except OSError:
            # Busy or closed to us just now: it may be whole, so it is left where it is.
            return LoadedConfig(Config(version=self._version), (self._not_opened(),))
        except (ValueError, TypeError, KeyError):
            return LoadedConfig(Config(version=self._version), (self._set_aside(),))
        return _read(values)

    def save(self, config: Config) -> None:
        """Write all settings, those that a newer version knows included.

        Raises:
            OSError: the file cannot be written; the old one is untouched.
        """
        from teamdesk.core.toml_text import to_toml

        values: Values = {"version": config.version, "theme": config.theme.value}
        if config.language:
            values["language"] = config.language.value
        if config.last_database:
            values["last_database"] = config.last_database
        if config.teams:
            values["teams"] = dict(config.teams)
        values |= {**config.unknown, "zoom": dict(config.zoom), "walls": dict(config.walls)}
        replace_file(self.path, to_toml(values).encode())

    def _upgraded(self, values: Values) -> Values:
        found = values.get("version", 1)
        if not isinstance(found, int) or found < 1:
            raise ValueError("version")
        for number, upgrade in enumerate(self._upgrades[found - 1 :], start=found + 1):
            values = {**upgrade(values), "version": number}
        return values

    def _not_opened(self) -> ConfigNotice:
        return ConfigNotice(
            mark(
                "The settings of this machine could not be opened, so Teamdesk starts with its "
                "own. The team's data is not touched. The settings are in {file}."
            ),
            {"file": str(self.path)},
        )

    def _set_aside(self) -> ConfigNotice:
        aside = self.path.with_suffix(".broken.toml")
        try:
            self.path.replace(aside)
        except OSError:
            # It stays where it is; the next save will try to replace it.
            aside = self.path
        return ConfigNotice(
            mark(
                "The settings of this machine could not be read, so Teamdesk starts with its own. "
                "The team's data is not touched. The old settings are kept in {file}."
            ),
            {"file": str(aside)},
        )


class _Reader:
    """Takes known settings out of what was read, and notes those of the wrong kind."""

    def __init__(self, values: Values) -> None:
        self.rest = dict(values)
        self.refused: list[str] = []

    def take(self, name: str, convert: Callable[[object], T], default: T) -> T:
        if name not in self.rest:
            return default
        try:
            return convert(self.rest.pop(name))
        except (TypeError, ValueError):
            self.refused.append(name)
            return default


def _read(values: Values) -> LoadedConfig:
    reader = _Reader(values)
    config = Config(
        version=reader.take("version", _whole, 1),
        language=reader.take("language", _language, None),
        theme=reader.take("theme", _theme, ThemeChoice.LIGHT),
        last_database=reader.take("last_database", _text, None),
        teams=reader.take("teams", _texts, {}),
        zoom=reader.take("zoom", _zoom, {}),
        walls=reader.take("walls", _texts, {}),
        unknown=reader.rest,
    )
    return LoadedConfig(config, tuple(_passed_over(name) for name in reader.refused))


def _passed_over(name: str) -> ConfigNotice:
    return ConfigNotice(
        mark("The setting “{name}” could not be understood; its default is used."), {"name": name}
    )


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError
    return value


def _language(value: object) -> Language | None:
    return Language(str(value))


def _theme(value: object) -> ThemeChoice:
    return ThemeChoice(str(value))


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        raise TypeError
    return value


def _zoom(value: object) -> Mapping[str, float]:
    if not isinstance(value, Mapping):
        raise TypeError
    factors = {str(screen): float(factor) for screen, factor in value.items()}
    if not all(SMALLEST_ZOOM <= factor <= LARGEST_ZOOM for factor in factors.values()):
        raise ValueError
    return factors


def _texts(value: object) -> Mapping[str, str]:
    if not isinstance(value, Mapping):
        raise TypeError
    return {str(name): _text(text) or "" for name, text in value.items()}
