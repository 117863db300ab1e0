"""Shares and sync folders, told from recorded lines of three systems."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from teamdesk.storage import places

if TYPE_CHECKING:
    import ctypes

MOUNTINFO = r"""
24 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
36 24 98:0 / /home rw,relatime - btrfs /dev/sda2 rw
40 24 0:50 / /mnt/felles rw - cifs //srv/felles rw,vers=3.1.1
41 24 0:51 / /mnt/n\040fs rw - nfs4 srv:/x rw
42 36 0:52 / /home/k/rclone rw - fuse.rclone r rw
43 36 0:53 / /home/k/krypt rw - fuse.gocryptfs /home/k/.krypt rw
44 24 0:54 / /mnt/c rw - 9p drvfs rw
45 40 8:3 / /mnt/felles/lokal rw master:3 - ext4 /dev/sdb1 rw
""".strip().splitlines()

MAC_MOUNTS = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//kari@srv/felles (1) on /Volumes/felles (1) (smbfs, nodev, nosuid, mounted by kari)
""".strip().splitlines()


class FakeKernel32:
    """Windows with a disk C: and a share on H:."""

    def GetVolumePathNameW(self, path: str, buffer: ctypes.Array[ctypes.c_wchar], size: int) -> int:
        assert len(buffer) == size
        buffer.value = path.removeprefix("\\\\?\\")[:3]
        return 1

    def GetDriveTypeW(self, root: str) -> int:
        return {"H:\\": 4, "C:\\": 3}.get(root, 1)


@pytest.mark.parametrize(
    "path", ["/mnt/felles/a.db", "/mnt/n fs/a.db", "/home/k/rclone/a.db", "/mnt/c/Users/k/a.db"]
)
def test_linux_share_is_on_the_network(path: str) -> None:
    assert places.linux_is_network(path, MOUNTINFO)


@pytest.mark.parametrize(
    "path",
    ["/a.db", "/home/k/a.db", "/home/k/krypt/a.db", "/mnt/felles/lokal/a.db", "/mnt/felles2/a.db"],
)
def test_linux_disk_is_not_on_the_network(path: str) -> None:
    assert not places.linux_is_network(path, MOUNTINFO)


def test_linux_root_is_the_machines_own_whatever_its_type() -> None:
    assert not places.linux_is_network("/root/a.db", ["1 0 0:2 / / rw - 9p root rw"])


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/Users/kari/a.db", False),
        ("/Volumes/felles (1)/a.db", True),
        ("/System/Volumes/Data/home/kari/a.db", True),
    ],
)
def test_mac_share_lacks_the_word_local(path: str, expected: bool) -> None:
    assert places.macos_is_network(path, MAC_MOUNTS) is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"\\srv\felles\a.db", True),
        (r"//srv/felles/a.db", True),
        (r"\\?\UNC\srv\felles\a.db", True),
        (r"H:\a.db", True),
        (r"C:\Users\kari\a.db", False),
        (r"\\?\C:\Users\kari\a.db", False),
    ],
)
def test_windows_share_is_known_by_prefix_or_drive_type(path: str, expected: bool) -> None:
    assert places.windows_is_network(path, FakeKernel32()) is expected


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive - Fjordvik kommune",
        "onedrive",
        "Dropbox",
        "Dropbox (Personal)",
        "Google Drive",
        "GoogleDrive-kari@example.org",
        "Mobile Documents",
        "CloudStorage",
        "Nextcloud",
        "Jottacloud",
    ],
)
def test_sync_folder_is_known_by_its_name(folder: str) -> None:
    path = Path("/home/kari") / folder / "team" / "a.db"

    assert places.sync_service(path, {}) == folder


@pytest.mark.parametrize("folder", ["Dokumenter", "Dropboxes", "nextcloudish", "team"])
def test_other_folder_is_no_sync_folder(folder: str) -> None:
    assert places.sync_service(Path("/home/kari") / folder / "a.db", {}) is None


def test_sync_folder_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()

    assert places.sync_service(tmp_path / "a.db", {}) == tmp_path.name


def test_sync_folder_that_was_renamed_is_known_by_the_environment() -> None:
    environment = {"OneDriveCommercial": "/home/kari/Sky"}

    assert places.sync_service(Path("/home/kari/Sky/a.db"), environment) == "Sky"


def test_temporary_folder_of_this_machine_is_accepted(tmp_path: Path) -> None:
    places.check_place(tmp_path / "a.db")
