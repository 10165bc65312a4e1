"""What is published: equal bytes, a valid bill of materials, true metadata, and a release that refuses."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from conductor_client import __version__
from scripts import releasing, sbom
from tests.support.process import ROOT

PAGES = [ROOT / "README.md", ROOT / "DESCRIPTION.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]
SOURCES = [path for path in sorted((ROOT / "conductor_client").rglob("*.py")) if "generated" not in path.parts]
EXAMPLES = sorted((ROOT / "examples").rglob("*.py"))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The sdist and the wheel; building them compares two builds."""
    return releasing.built_twice(tmp_path_factory.mktemp("dist"))


def test_two_builds_are_equal_and_the_wheel_is_sound(files: list[Path]) -> None:
    (wheel,) = [path for path in files if path.suffix == ".whl"]
    releasing.check_wheel(wheel)
    assert len(files) == 2


def test_the_bill_of_materials_is_valid_and_in_the_wheel(files: list[Path]) -> None:
    (wheel,) = [path for path in files if path.suffix == ".whl"]
    name = f"conductor_client-{__version__}.dist-info/sboms/conductor-client.cdx.json"
    text = zipfile.ZipFile(wheel).read(name).decode()
    assert text == sbom.text() == sbom.FILE.read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    metadata = zipfile.ZipFile(wheel).read(f"conductor_client-{__version__}.dist-info/METADATA").decode()
    required = {each.lower() for each in re.findall(r"^Requires-Dist: ([\w-]+)[^;\n]*$", metadata, re.MULTILINE)}
    assert {f"pkg:pypi/{each}" for each in required} == set(re.findall(r'"purl": "(pkg:pypi/[^"@]+)"', text))


def test_a_bill_that_is_none_is_seen() -> None:
    broken = sbom.text().replace('"type": "library"', '"type": "book"')
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(broken) is not None


def test_classifiers_name_what_is_run() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    versions = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project)
    page = (ROOT / "docs" / "versions.md").read_text(encoding="utf-8")
    assert f"was done: {', '.join(versions[:-1])} and {versions[-1]}." in page
    assert "OS Independent" not in project


@pytest.mark.parametrize("path", [*PAGES, *SOURCES, *EXAMPLES], ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_says_to_install_it_from_an_index(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.findall(
        r"(?:pip install|uv add|uv pip install|poetry add)[^\n]{0,40}conductor[-_]client(?![\w-]*\*)", text
    )


def test_links_of_the_description_and_policies() -> None:
    assert not re.findall(r"\]\((?!https://)", (ROOT / "DESCRIPTION.md").read_text(encoding="utf-8"))
    for name in ("SECURITY.md", "docs/versions.md"):
        page = ROOT / name
        for link in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert link.startswith("https://") or (page.parent / link).exists(), link


@pytest.mark.parametrize("text", ["1", "v0.2.0", "0.2", "0.0.9", "latest", "0.2.0-beta"])
def test_versions_that_are_refused(text: str) -> None:
    with pytest.raises(releasing.Refused):
        releasing.next_version(text, "0.1.0")


def test_versions_that_are_taken() -> None:
    for text in ("0.1.0", "0.2.0", "1.0.0rc1"):
        assert releasing.next_version(text, "0.1.0") == text


def test_the_changelog_of_a_version() -> None:
    before = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- This.\n\n## 0.1.0 - unreleased\n\n### Added\n\n- That.\n"
    after = releasing.changelog_of(before, "0.1.0", "2026-12-01")
    assert after == (
        "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-12-01\n\n### Added\n\n- This.\n\n\n### Added\n\n- That.\n"
    )
    with pytest.raises(releasing.Refused, match="nothing under Unreleased"):
        releasing.changelog_of(after, "0.2.0", "2026-12-02")
    with pytest.raises(releasing.Refused, match="already"):
        releasing.changelog_of(after, "0.1.0", "2026-12-02")


def test_the_command(tmp_path: Path) -> None:
    command = [
        sys.executable,
        str(ROOT / "scripts" / "release"),
        "--check",
        "--without-tests",
        "--outdir",
        str(tmp_path),
    ]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300, env={**os.environ}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.findall(r"^[0-9a-f]{64}  .*(\.whl|\.tar\.gz)$", done.stdout, re.MULTILINE) == [".whl", ".tar.gz"]
    wrong = subprocess.run([*command[:2], "1.0", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert wrong.returncode == 2
