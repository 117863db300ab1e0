"""What is not read, and that each refusal says what happened and what to do."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.imports.gate import MAX_FILE_BYTES, Container, admit
from teamdesk.imports.reasons import ImportRefusedError, Refusal
from teamdesk.imports.source_file import open_source

if TYPE_CHECKING:
    from pathlib import Path

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RELATION = (
    '<Relationships><Relationship Id="r1" Type="http://x/{kind}" Target="{target}" '
    'TargetMode="External"/></Relationships>'
)


def workbook_with(path: Path, parts: dict[str, bytes | str]) -> Path:
    """A zip that passes for a workbook, with more parts in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def refusal_of(path: Path) -> Refusal:
    with pytest.raises(ImportRefusedError) as caught:
        admit(path)
    return caught.value.refusal


def test_admit_workbook_says_what_it_is(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "a.csv")
    assert admit(tmp_path / "a.csv") is Container.WORKBOOK


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_admit_lines_in_any_letters_says_text(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.dat"
    path.write_bytes("Navn;Født\r\nÅse Moe;1.2.50\r\n".encode(encoding))
    assert admit(path) is Container.TEXT


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", Refusal.EMPTY),
        (b"\xef\xbb\xbf \r\n", Refusal.EMPTY),
        (OLE + b"\x00" * 600, Refusal.OLD_FORMAT),
        (OLE + "EncryptedPackage".encode("utf-16-le"), Refusal.ENCRYPTED),
        (b"%PDF-1.7 ...", Refusal.OTHER_FORMAT),
        (b"\x89PNG\r\n\x1a\n\x00\x00", Refusal.OTHER_FORMAT),
        (bytes(range(256)) * 20, Refusal.OTHER_FORMAT),
        (b"PK\x03\x04 and then nothing", Refusal.DAMAGED),
        (b"<!DOCTYPE html><html></html>", Refusal.OTHER_FORMAT),
    ],
)
def test_admit_what_is_no_list_says_why(tmp_path: Path, content: bytes, refusal: Refusal) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert refusal_of(path) is refusal


def test_admit_file_that_is_gone_says_so(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "gone.xlsx") is Refusal.NOT_FOUND


def test_admit_folder_refuses_it(tmp_path: Path) -> None:
    assert refusal_of(tmp_path) is Refusal.FOLDER


def test_admit_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        file.write(b"Navn;")
        file.truncate(MAX_FILE_BYTES + 1)
    assert refusal_of(path) is Refusal.TOO_LARGE


def test_admit_zip_bomb_is_refused_by_its_directory(tmp_path: Path) -> None:
    path = workbook_with(tmp_path / "b.xlsx", {"xl/sheet.xml": b"0" * 30_000_000})
    assert path.stat().st_size < 100_000
    assert refusal_of(path) is Refusal.BOMB


@pytest.mark.parametrize(
    ("part", "content", "refusal"),
    [
        ("xl/vbaProject.bin", b"", Refusal.MACROS),
        ("xl/a.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>', Refusal.UNSAFE),
        (
            "xl/a.xml",
            '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'.encode("utf-16"),
            Refusal.UNSAFE,
        ),
        ("../evil.xml", "<a/>", Refusal.UNSAFE),
        ("/etc/evil.xml", "<a/>", Refusal.UNSAFE),
    ],
)
def test_admit_unsafe_workbook_is_refused(
    tmp_path: Path, part: str, content: bytes | str, refusal: Refusal
) -> None:
    assert refusal_of(workbook_with(tmp_path / "a.xlsx", {part: content})) is refusal


def test_admit_entity_behind_a_long_comment_is_refused(tmp_path: Path) -> None:
    hidden = f"<!--{'x' * 600_000}--><!DOCTYPE a><a/>"
    noise = {"xl/media.bin": bytes((n * 7919) % 251 for n in range(200_000))}
    path = workbook_with(tmp_path / "a.xlsx", {"xl/a.xml": hidden, **noise})
    assert refusal_of(path) is Refusal.UNSAFE


@pytest.mark.parametrize(
    ("kind", "target", "is_refused"),
    [
        ("attachedTemplate", "https://evil.example/t.dotm", True),
        ("oleObject", "\\\\server\\share\\a.xlsx", True),
        ("attachedTemplate", "file:///G:/maler/referat.dotx", False),
        ("hyperlink", "https://www.helsenorge.no", False),
    ],
)
def test_admit_parts_from_elsewhere_are_refused_when_they_would_be_fetched(
    tmp_path: Path, kind: str, target: str, is_refused: bool
) -> None:
    relations = RELATION.format(kind=kind, target=target)
    path = workbook_with(tmp_path / "a.xlsx", {"xl/_rels/a.xml.rels": relations})
    if is_refused:
        assert refusal_of(path) is Refusal.UNSAFE
    else:
        assert admit(path) is Container.WORKBOOK


def test_open_source_of_a_hollow_workbook_says_damaged(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError) as caught:
        open_source(workbook_with(tmp_path / "a.xlsx", {}))
    assert caught.value.refusal is Refusal.DAMAGED


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_open_source_of_a_cut_workbook_says_damaged(tmp_path: Path, share: float) -> None:
    path = tmp_path / "a.xlsx"
    Workbook().save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert refusal_of(path) is Refusal.DAMAGED


def test_open_source_of_a_workbook_with_broken_rows_says_damaged(tmp_path: Path) -> None:
    book = tmp_path / "a.xlsx"
    Workbook().save(book)
    broken = tmp_path / "b.xlsx"
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content[:-30] if "sheet1" in name else content)
    with pytest.raises(ImportRefusedError) as caught:
        open_source(broken)
    assert caught.value.refusal is Refusal.DAMAGED


def test_open_source_without_a_table_says_so(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Kjære team,\ntakk for sist.\n", encoding="utf-8")
    with pytest.raises(ImportRefusedError) as caught:
        open_source(path)
    assert caught.value.refusal is Refusal.NOTHING_RECOGNISED


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("refusal", Refusal)
def test_refusal_in_each_language_names_the_file(language: Language, refusal: Refusal) -> None:
    words = load_translator(language, resources_dir() / "locale")
    error = ImportRefusedError(refusal, file="liste.xlsx", size=60, limit=50)
    happened, advice = error.what_happened(words), error.what_to_do(words)
    assert "liste.xlsx" in happened
    assert "{" not in happened + advice
    assert error.explain(words) == f"{happened} {advice}"
