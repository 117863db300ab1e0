"""What an archive's own validator says of our PDFs, where Apache PDFBox is installed."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa

from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from tests.exports.samples import KITCHEN_SINK, document

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
def test_pdf_is_found_valid_by_the_archives_own_validator(tmp_path: Path) -> None:
    # PDFBox knows the first version of PDF/A only, which forbids all that the second does.
    target = tmp_path / "first.pdf"
    with pikepdf.open(io.BytesIO(render_pdf(document(KITCHEN_SINK), load_look()).data)) as pdf:
        pdfa.save(pdf, target, "1b")

    told = subprocess.run(
        [
            str(JAVA),
            "-cp",
            ":".join(map(str, JARS)),
            "org.apache.pdfbox.preflight.Validator_A1b",
            str(target),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert "is a valid PDF/A-1b file" in told.stdout, told.stdout + told.stderr
