"""The second API is data and a folder: neither generator nor runtime know of it."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.codegen import diff_main
from scripts.codegen.apis import find_apis
from scripts.codegen.config import load_config
from scripts.codegen.document.jsontypes import is_array, is_object
from scripts.codegen.document.load import load
from scripts.codegen.document.repair import RepairError, mended
from scripts.codegen.document.validate import validate
from scripts.codegen.generate import generate
from scripts.codegen.normalise import normalise
from tests.codegen.conftest import fixture
from tests.support.process import ROOT

PACKAGE = ROOT / "conductor_client"
FOLDER = ROOT / "apis" / "conductorone"
Json = dict[str, Any]


def test_its_name_stands_nowhere_else() -> None:
    apart = (PACKAGE / "conductorone", PACKAGE / "sandbox")
    found = [
        path.relative_to(ROOT).as_posix()
        for folder in (ROOT / "scripts", PACKAGE)
        for path in folder.rglob("*")
        if path.is_file()
        and "__pycache__" not in path.parts
        and not any(path.is_relative_to(one) for one in apart)
        and b"conductorone" in path.read_bytes().lower()
    ]
    assert found == []


def test_it_is_not_loaded_with_the_package() -> None:
    code = (
        "import sys, conductor_client; conductor_client.Conductor(api_key='sk_x');"
        "print([name for name in sys.modules if 'conductorone' in name or 'cryptography' in name"
        " or name.endswith(('tokens', 'minting', 'flight'))])"
    )
    assert _run(ROOT, code) == "[]"


def test_its_first_line_says_which_company() -> None:
    import conductor_client.conductorone

    assert "conductorone.com" in str(conductor_client.conductorone.__doc__).splitlines()[0]


def _copy(target: Path, *left_out: str) -> None:
    shutil.copytree(PACKAGE, target, ignore=shutil.ignore_patterns("__pycache__"))
    for name in left_out:
        path = target / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _run(folder: Path, code: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_a_copy_without_it(tmp_path: Path) -> None:
    _copy(tmp_path / "vendored", "conductorone", "sandbox")
    code = "import vendored; c = vendored.Conductor(api_key='sk_x'); print(c.qbd.invoices.list.__name__)"
    assert _run(tmp_path, code) == "list"


def test_a_copy_without_quickbooks(tmp_path: Path) -> None:
    _copy(
        tmp_path / "vendored",
        *("generated", "sandbox", "models.py", "_conductor.py"),
        *("_async/conductor.py", "_sync/conductor.py", "_async/helpers.py", "_sync/helpers.py"),
    )
    code = (
        "from vendored.conductorone import ConductorOne, models;"
        "c = ConductorOne(token='x' * 20, base_url='https://acme.conductor.one');"
        "print(c.connector_owners.set.__name__, models.User.__name__)"
    )
    assert _run(tmp_path, code) == "set User"


def test_both_are_regenerated() -> None:
    assert [api.name for api in find_apis()] == ["main", "conductorone"]


# --- the document ---


def test_the_document_and_its_repairs() -> None:
    document = load(FOLDER / "openapi.yaml")
    validate(document)
    config = load_config(FOLDER / "config.yaml")
    assert document["security"] == [{"bearerAuth": [], "oauth": []}]
    assert mended(document, config)["security"] == [{"bearerAuth": []}, {"oauth": []}]
    report = normalise(document, config).report
    assert (report.unused, report.undecided) == ([], [])


def test_a_repair_that_is_needed_no_longer_stops_the_run() -> None:
    document = copy.deepcopy(load(FOLDER / "openapi.yaml"))
    document["security"] = [{"bearerAuth": []}, {"oauth": []}]
    with pytest.raises(RepairError, match="changes nothing any more: The schemes are alternatives"):
        mended(document, load_config(FOLDER / "config.yaml"))


def test_every_exception_has_a_reason() -> None:
    config = yaml.safe_load((FOLDER / "config.yaml").read_text(encoding="utf-8"))
    assert all(len(repair["reason"]) > 20 for repair in config["repairs"])
    assert all(len(reason) > 100 for reason in config["harmless-to-repeat"].values())


# --- the same document in May 2026 ---


def _as_in_may(document: Json) -> Json:
    """OpenAPI 3.1 with the `nullable` of 3.0: at scalars, and at the components themselves instead of their uses."""
    nullable: set[str] = set()

    def rewritten(node: Any) -> Any:
        if is_array(node):
            return [rewritten(item) for item in node]
        if not is_object(node):
            return node
        branches: list[Json] = node.get("oneOf", [])
        if any(branch.get("type") == "null" for branch in branches):
            reference = next(branch for branch in branches if "$ref" in branch)
            nullable.add(reference["$ref"].rpartition("/")[2])
            return dict(reference)
        result = {key: rewritten(value) for key, value in node.items()}
        kinds = result.get("type")
        if is_array(kinds) and "null" in kinds:
            result["type"] = next(kind for kind in kinds if kind != "null")
            if result.get("format") != "date-time":
                result["nullable"] = True
        for value in result["properties"].values() if is_object(result.get("properties")) else ():
            if is_object(value) and "$ref" not in value:
                value.setdefault("readOnly", False)
        return result

    result: Json = rewritten(copy.deepcopy(document))
    schemas = result["components"]["schemas"]
    for name in nullable:
        schemas[name]["nullable"] = True
    user = schemas["c1.api.user.v1.User"]["properties"]
    user["profile"] = {"type": "object", "additionalProperties": False, "nullable": True, "readOnly": True}
    del schemas["c1.api.user.v1.UserAttributeMappingSource"]["properties"]["priority"]
    del schemas["c1.api.policy.v1.ProvisionPolicy"]["properties"]["devicePlacement"]
    del schemas["c1.api.policy.v1.DevicePlacementProvision"]
    return result


def test_the_document_of_may_generates(tmp_path: Path) -> None:
    document = _as_in_may(fixture("conductorone.json.gz"))
    validate(document)
    folder = tmp_path / "package"
    folder.mkdir()
    config = load_config(ROOT / "tests" / "codegen" / "conductorone.yaml")
    output = generate(document, config, None, folder, "conductor_client")
    assert (len(output.views.endpoints), len(output.views.classes)) == (9, 37)
    answer = output.files["models/get_connector_user_owner_response.py"].decode()
    assert "connector_owner_user: ConnectorOwnerUser | None" in answer
    rows = output.files["models/search_connector_user_owners_response.py"].decode()
    assert "list_: list[ConnectorOwnerUser]" in rows or "list[ConnectorOwnerUser] | None" in rows


def test_a_component_that_may_be_null_in_the_form_of_3_1() -> None:
    document: Json = json.loads(json.dumps(fixture("conductorone.json.gz")))
    user = document["components"]["schemas"]["c1.api.user.v1.User"]
    user["type"] = ["object", "null"]
    schemas = normalise(document, load_config(None)).document["components"]["schemas"]
    assert schemas["User"]["type"] == "object"
    assert schemas["ConnectorOwnerUser"]["properties"]["user"]["anyOf"][1] == {"type": "null"}


def test_what_has_changed_since_may(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    today = fixture("conductorone.json.gz")
    for name, document in (("may", _as_in_may(today)), ("today", today)):
        (tmp_path / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    arguments = [str(tmp_path / "may.json"), str(tmp_path / "today.json"), "--api", "conductorone", "--format", "json"]
    assert diff_main.main(arguments) == 0
    found = {(finding["level"], finding["id"]) for finding in json.loads(capsys.readouterr().out)}
    assert found == {("minor", "response-property-added"), ("minor", "response-property-became-nullable")}
