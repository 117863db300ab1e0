"""What an archive's own validator says of our PDFs, where Apache PDFBox is installed."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest
from pikepdf import Name, pdfa

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from tests.exports.papers.test_builders import each_kind
from tests.exports.samples import KITCHEN_SINK, document

LOOK = load_look()
VALIDATOR = "org.apache.pdfbox.preflight.Validator_A1b"

# Debian's packages libpdfbox2-java and libjaxb-api-java, and what they need.
JARS = [
    Path("/usr/share/java", f"{name}.jar")
    for name in (
        "preflight",
        "xmpbox",
        "pdfbox2",
        "fontbox2",
        "commons-logging",
        "javax.activation",
        "jaxb-api",
    )
]
JAVA = shutil.which("java")


@pytest.mark.skipif(
    JAVA is None or not all(jar.exists() for jar in JARS), reason="PDFBox is not installed here"
)
def test_every_kind_in_each_language_is_valid_to_the_archives_own_validator(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for language in Language:
        translate = load_translator(language, resources_dir() / "locale")
        for build in each_kind.args[1]:
            target = folder / f"{build.__name__}-{language}.pdf"
            _as_the_first_version(render_pdf(build(translate), LOOK).data, target)
    everything = render_pdf(document(KITCHEN_SINK), LOOK).data
    _as_the_first_version(everything, folder / "everything.pdf")
    made = {path.name for path in folder.iterdir()}

    command = (str(JAVA), "-cp", ":".join(map(str, JARS)), VALIDATOR, "xml", "group", str(folder))
    told = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)

    assert not told.stderr, told.stderr
    report = ElementTree.parse(tmp_path / "papers.preflight.xml").getroot()
    found = {each.get("name"): each.findtext("isValid") for each in report.iter("preflight")}
    assert found == dict.fromkeys(made, "true")


def _as_the_first_version(data: bytes, target: Path) -> None:
    """PDFBox knows the first version of PDF/A only, which forbids all that the second does."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            # An order of the Tab key came with a later version of PDF than that one knows.
            if Name.Tabs in page.obj:
                del page.obj[Name.Tabs]
        pdfa.save(pdf, target, "1b")
