"""Settings survive old versions, newer versions, broken files and full disks."""

from __future__ import annotations

from pathlib import Path

import pytest

from teamdesk.core.config import Config, ConfigFile, ThemeChoice, Values
from teamdesk.core.i18n import Language

CHOSEN = Config(
    language=Language.NN,
    theme=ThemeChoice.DARK,
    last_database="/data/Team Sør.tdb",
    zoom={"HDMI-1": 1.25},
)


def _written(folder: Path, text: str) -> ConfigFile:
    file = ConfigFile(folder)
    file.path.write_text(text, encoding="utf-8")
    return file


def test_load_without_file_gives_defaults(tmp_path: Path) -> None:
    loaded = ConfigFile(tmp_path).load()

    assert loaded.config == Config()
    assert not loaded.notices


def test_save_then_load_gives_the_same(tmp_path: Path) -> None:
    ConfigFile(tmp_path).save(CHOSEN)

    assert ConfigFile(tmp_path).load().config == CHOSEN


def test_load_broken_file_sets_it_aside_and_says_so(tmp_path: Path) -> None:
    loaded = _written(tmp_path, 'theme = "dark').load()

    (notice,) = loaded.notices
    assert loaded.config == Config()
    assert Path(str(notice.values["file"])).read_text(encoding="utf-8") == 'theme = "dark'
    assert not (tmp_path / "settings.toml").exists()


def test_load_file_that_is_no_text_sets_it_aside(tmp_path: Path) -> None:
    file = ConfigFile(tmp_path)
    file.path.write_bytes(b"\xff\xfe\x00")

    assert len(file.load().notices) == 1


def test_load_file_that_cannot_be_opened_leaves_it(tmp_path: Path) -> None:
    file = ConfigFile(tmp_path)
    file.path.mkdir()

    assert len(file.load().notices) == 1
    assert file.path.is_dir()


@pytest.mark.parametrize(
    "line",
    [
        'theme = "pink"',
        'language = "da"',
        "last_database = 5",
        "zoom = 2",
        'zoom = { "HDMI-1" = 99 }',
        'zoom = { "HDMI-1" = "large" }',
    ],
)
def test_load_one_wrong_value_keeps_the_others(tmp_path: Path, line: str) -> None:
    loaded = _written(tmp_path, f"{line}\nspeech = true").load()

    (notice,) = loaded.notices
    assert notice.values == {"name": line.split(" ", 1)[0]}
    assert loaded.config == Config(unknown={"speech": True})


def test_save_keeps_what_a_newer_version_wrote(tmp_path: Path) -> None:
    newer = _written(tmp_path, 'version = 7\nspeech = true\n[zoom]\nwall = 2.0\n[keys]\nnext = "N"')

    newer.save(newer.load().config)

    config = newer.load().config
    assert config.version == 7
    assert config.unknown == {"speech": True, "keys": {"next": "N"}}
    assert config.zoom == {"wall": 2.0}


def test_load_older_version_goes_through_each_upgrade(tmp_path: Path) -> None:
    def rename(values: Values) -> Values:
        return {"theme": values["look"]}

    def shout(values: Values) -> Values:
        return {**values, "theme": str(values["theme"]).lower()}

    _written(tmp_path, 'version = 1\nlook = "DARK"')

    config = ConfigFile(tmp_path, (rename, shout)).load().config

    assert (config.version, config.theme) == (3, ThemeChoice.DARK)


def test_load_upgrade_that_fails_sets_the_file_aside(tmp_path: Path) -> None:
    def needs_more(values: Values) -> Values:
        return {"theme": values["look"]}

    _written(tmp_path, "version = 1")

    assert ConfigFile(tmp_path, (needs_more,)).load().notices
