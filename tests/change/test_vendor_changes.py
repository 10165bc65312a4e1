"""Changes that the vendor has made to its document, put back into ours: what spec-diff says of them."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen import diff_main
from scripts.codegen.apis import MAIN, find_apis
from scripts.codegen.document.load import load

from .project import Json, Project, document

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def ours() -> str:
    (api,) = find_apis(MAIN)
    return json.dumps(load(api.document))


def _not_null(document: Json, component: str, member: str) -> None:
    node = document["components"]["schemas"][component]["properties"][member]
    (inner,) = (branch for branch in node.pop("anyOf") if branch.get("type") != "null")
    node.update(inner)


def _accounts(document: Json) -> int:
    for component in ("qbd_inventory_item", "qbd_inventory_assembly_item"):
        for member in ("cogsAccount", "assetAccount"):
            _not_null(document, component, member)
    return 4


def _vendor(document: Json) -> int:
    _not_null(document, "qbd_item_receipt", "vendor")
    return 1


def _transfer(document: Json) -> int:
    """The value leaves the list in all components but one."""
    found = [
        schema["properties"]["transactionType"]
        for schema in document["components"]["schemas"].values()
        if "transactionType" in schema.get("properties", {})
    ]
    lists = [branch for node in found for branch in (node, *node.get("anyOf", ())) if "enum" in branch]
    holding = [node for node in lists if "transfer_inventory" in node["enum"]]
    for node in holding[:8]:
        node["enum"].remove("transfer_inventory")
    return 8


CHANGES: list[tuple[Callable[[Json], int], str, str, str | None]] = [
    (_accounts, "response-property-became-nullable", "minor", "typing"),
    (_vendor, "response-property-became-nullable", "minor", "typing"),
    (_transfer, "response-property-enum-value-added", "patch", None),
]


@pytest.mark.parametrize(("undo", "identity", "level", "mark"), CHANGES)
def test_one_of_them(
    undo: Callable[[Json], int],
    identity: str,
    level: str,
    mark: str | None,
    ours: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before: Json = json.loads(ours)
    count = undo(before)
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(before), encoding="utf-8")
    new.write_text(ours, encoding="utf-8")
    assert diff_main.main([str(old), str(new), "--format", "json"]) == 0
    findings: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert len(findings) == count
    assert {(one["id"], one["level"], one["mark"]) for one in findings} == {(identity, level, mark)}
    assert diff_main.main([str(old), str(new), "--fail-on", level]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == (1 if level == "patch" else count)


def _git(root: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)


def test_revisions_of_the_repository(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    _git(project.root, "init", "-q")
    _git(project.root, "add", "-A")
    _git(project.root, "commit", "-qm", "one")
    assert diff_main.main(["HEAD"], root=project.root) == 0
    assert capsys.readouterr().out == "no change\n"
    changed = document()
    del changed["paths"]["/loans/{id}/extend"]
    assert project.take_over(changed).status == 0
    assert diff_main.main(["HEAD"], root=project.root) == 1
    assert capsys.readouterr().out.startswith("major loans.extend: endpoint removed")
    assert diff_main.main(["HEAD", "--fail-on", "never", "--format", "markdown"], root=project.root) == 0
    assert "- `loans.extend`: endpoint removed: POST /loans/{id}/extend" in capsys.readouterr().out
    _git(project.root, "add", "-A")
    _git(project.root, "commit", "-qm", "two")
    assert diff_main.main(["HEAD~1", "HEAD"], root=project.root) == 1
    capsys.readouterr()
    for arguments in (["no-such-thing"], ["HEAD", "no-such.yaml"], ["HEAD", "--api", "nothing"]):
        assert diff_main.main(arguments, root=project.root) == 2
        assert capsys.readouterr().err.startswith("spec-diff: ")
    git_folder = project.root / ".git"
    shutil.rmtree(git_folder)
