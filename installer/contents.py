"""What goes into the frozen program beside what PyInstaller finds by itself, and what stays out.

Lists and pure functions, so that the tests can read them without PyInstaller.
"""

from __future__ import annotations

import re
from fnmatch import fnmatch
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# Named in strings (SQLAlchemy's dialects, Alembic's scripts, reportlab's C): no import shows them.
HIDDEN = [
    "_rl_accel",
    "logging.config",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlcipher",
    "sqlcipher3.dbapi2",
]

EXCLUDED_MODULES = [
    "tkinter",
    "unittest",
    "pytest",
    "hypothesis",
    "numpy",
    "setuptools",
    # Babel's extractor asks for it; where a venv has it, PyInstaller loads it at each start: 65 ms.
    "pkg_resources",
    "mypy",
    "PIL.ImageTk",
    "PIL._avif",
    *(
        f"PySide6.Qt{name}"
        for name in (
            "Concurrent",
            "DBus",
            "Designer",
            "Help",
            "Network",
            "OpenGL",
            "OpenGLWidgets",
            "Qml",
            "Quick",
            "QuickControls2",
            "QuickTest",
            "QuickWidgets",
            "Sql",
            "UiTools",
        )
    ),
]

# Files that come along with Qt and Babel, by their place in the program's folder.
UNUSED_FILES = [
    "*Qt6EglF*",
    "*Qt6Network*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*Qt6Pdf*",
    "*opengl32sw.dll",
    "PySide6/Qt*/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/*plugins/generic/*",
    "PySide6/*plugins/imageformats/*pdf*",
    "PySide6/*plugins/networkinformation/*",
    "PySide6/*plugins/tls/*",
    "PySide6/*plugins/egldeviceintegrations/*",
    "PySide6/*plugins/platforms/*eglfs*",
    "PySide6/*plugins/platforms/*linuxfb*",
    "PySide6/*plugins/platforms/*vnc*",
    "PySide6/*plugins/platforms/*vkkhr*",
    "PySide6/*plugins/platformthemes/*gtk3*",
    # What that plug-in brings along where the machine that builds has GTK: 12 MiB.
    *(
        f"lib{name}*.so*"
        for name in (
            "atk",
            "atspi",
            "cairo",
            "datrie",
            "epoxy",
            "gdk",
            "gtk-3",
            "pango",
            "pixman",
            "thai",
        )
    ),
]
# Built with debug symbols, which are a sixth of the folder on Linux.
WITH_SYMBOLS = [
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "sqlcipher3/*.so",
    "sqlalchemy/**/*.so",
]
QT_WORDS = ("qtbase_nn", "qtbase_en")
BABEL_LOCALES = ("root", "no", "nb", "nb_NO", "nn", "nn_NO", "en", "en_001", "en_150", "en_GB")


def is_needed(target: str) -> bool:
    """Tell whether a file is used, by its place below the program's folder."""
    target = target.replace("\\", "/")
    if target.startswith("PySide6") and "/translations/" in target:
        return Path(target).stem in QT_WORDS
    if target.startswith("babel/locale-data/"):
        return Path(target).stem in BABEL_LOCALES
    return not any(fnmatch(target, pattern) for pattern in UNUSED_FILES)


def packages() -> list[str]:
    """The packages whose licence and version go along: ours and all that the lock names here."""
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    locked = re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE)
    return ["teamdesk", *(name for name in locked if _is_installed(name))]


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        # Locked for another system.
        return False
    return True


def data_files() -> list[tuple[str, str]]:
    """Our own files as (source, folder in the program): licence, resources, SQL.

    Of the words only the compiled form goes along; ``make`` compiles before it builds.
    """
    found = [path for path in (ROOT / "resources").rglob("*") if path.suffix != ".po"]
    storage = ROOT / "teamdesk" / "storage"
    found += storage.joinpath("migrations").rglob("*.py")
    found += storage.rglob("*.sql")
    found.append(ROOT / "LICENSE")
    ours = [
        (str(path), path.relative_to(ROOT).parent.as_posix()) for path in found if path.is_file()
    ]
    return [*ours, word_templates_door()]


def word_templates_door() -> tuple[str, str]:
    """A file that makes python-docx's folder of code exist in the program.

    It reads the template of a header at ``docx/parts/../templates``, and the code itself lies in
    an archive: without the folder no Word document can be written.
    """
    package = find_spec("docx.parts")
    if package is None or package.origin is None:
        raise FileNotFoundError("python-docx is not installed")
    return package.origin, "docx/parts"
