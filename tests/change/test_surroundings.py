"""Bytes do not depend on folder, locale, encoding or hash seed; a terminal that lacks a letter stops no run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from .project import Project, document

ROOT = Path(__file__).resolve().parents[2]


def _run(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    program = (
        "import sys; from pathlib import Path; from scripts.codegen.main import main;"
        f"sys.exit(main({list(arguments)!r}, root=Path({str(root)!r})))"
    )
    variables = {**os.environ, **environment}
    return subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=variables, capture_output=True, check=False)


def test_another_locale_folder_and_seed(project: Project, tmp_path: Path) -> None:
    changed = document()
    changed["components"]["schemas"]["loan"]["properties"]["größe"] = {"type": "string", "example": "grün"}
    spec = tmp_path / "new.json"
    spec.write_text(json.dumps(changed, ensure_ascii=False), encoding="utf-8")
    poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": "1"}
    ran = _run(project.root, "--spec", str(spec), **poor)
    assert ran.returncode == 0, ran.stderr
    assert b"gr\\xf6\\xdfe" in ran.stdout
    first = project.files()
    assert _run(project.root, "--check", PYTHONHASHSEED="2").returncode == 0
    other = Project(tmp_path / "deeper" / "elsewhere")
    assert other.take_over(document()).status == 0
    assert other.take_over(changed).status == 0
    assert other.files() == first
