"""The bill of materials of the package, as CycloneDX: what it needs at run time. It depends on the project alone."""

from __future__ import annotations

import json
import re
import tomllib
import uuid
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "conductor-client.cdx.json"
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)(.*)$")


def version() -> str:
    """Return the version of the package as its source states it."""
    text = (ROOT / "conductor_client" / "_version.py").read_text(encoding="utf-8")
    found = _VERSION.search(text)
    assert found is not None, "conductor_client/_version.py states no version"
    return found[1]


def text() -> str:
    """Return the document: the package, and what it requires with the versions that it takes."""
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, number = project["name"], version()
    own = f"pkg:pypi/{name}@{number}"
    components = [_component(requirement) for requirement in sorted(project["dependencies"])]
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, own).urn,
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": own,
                "name": name,
                "version": number,
                "description": project["description"],
                "licenses": [{"expression": project["license"]}],
                "purl": own,
            }
        },
        "components": components,
        "dependencies": [
            {"ref": own, "dependsOn": [component["bom-ref"] for component in components]},
            *({"ref": component["bom-ref"]} for component in components),
        ],
    }
    return json.dumps(document, indent=2) + "\n"


def _component(requirement: str) -> dict[str, Any]:
    found = _REQUIREMENT.match(requirement)
    assert found is not None, requirement
    name, versions = found[1].lower(), found[2]
    # Which version it will be is decided where it is installed, so the purl names none.
    return {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}",
        "name": name,
        "scope": "required",
        "purl": f"pkg:pypi/{name}",
        "properties": [{"name": "conductor-client:versions", "value": versions}],
    }
