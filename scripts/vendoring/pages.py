"""What a copy gets beside the code: README, record, project file and bill of materials."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from .selection import Options, Selection
from .source import MAIN, Source
from .tree import read_tree

__all__ = ["BILL", "bill_of_materials", "needs", "project_file", "readme", "record"]

BILL: Final = "sbom.cdx.json"


def needs(source: Source, selection: Selection) -> dict[str, list[str]]:
    """What must be installed for the core and for each part, as requirements."""
    found = {"": list(source.project["dependencies"])}
    for name in (*selection.parts, *selection.apis):
        if name != MAIN and name in source.extras:
            found[name] = source.extras[name]
    return found


def _licence(source: Source, selection: Selection) -> str:
    """The licence of a copy: the package's own, and those of files of others where these are in it."""
    all_: str = source.project["license"]
    others = any(path.endswith("/LICENSES.txt") for path in selection.files)
    return all_ if others else all_.partition(" AND ")[0]


def readme(source: Source, options: Options, selection: Selection) -> bytes:
    """One page for the reader of the other repository."""
    package, python = options.package, source.project["requires-python"]
    generated = sum(len(text) for path, text in selection.files.items() if _is_generated(path))
    parts = {path for part in selection.parts for path in source.parts[part]}
    optional = sum(len(text) for path, text in selection.files.items() if path in parts)
    runtime = sum(map(len, selection.files.values())) - generated - optional
    sizes = {"runtime": runtime, "generated from the API's document": generated}
    if parts:
        sizes[f"optional: {', '.join(selection.parts)}"] = optional
    lines = [
        f"# {package}",
        "",
        f"A copy of {source.project['name']} {source.version}. {_purpose(source, selection.apis[0])}.",
        "It is copied code: change it where it comes from, not here. "
        f"Licence: {_licence(source, selection)}, see `LICENSE`.",
        "",
        "```python",
        *_example(source, package, selection),
        "```",
        "",
        "## What is in it",
        "",
        *_contents(source, options, selection),
        "",
        "| part | KB |",
        "|---|---|",
        *(f"| {what} | {size / 1000:,.0f} |" for what, size in sizes.items()),
        "",
        f"It needs Python {python} and these packages:",
        "",
        "| for | packages |",
        "|---|---|",
        *(f"| {part or 'always'} | {_listed(all_)} |" for part, all_ in needs(source, selection).items()),
        "",
        "Type checkers want `types-python-dateutil` besides. Leave the folder out of linters and formatters.",
    ]
    if "sandbox" in selection.parts:
        fixtures = f'pytest_plugins = ["{package}.sandbox.plugin"]'
        lines += ["", f"In a `conftest.py`, for the fixtures of the sandbox: `{fixtures}`."]
    return ("\n".join(lines) + _UPDATING.replace("PACKAGE", package)).encode()


_UPDATING = """

## Check and update

```sh
python -m PACKAGE._vendor --check
python -m PACKAGE._vendor --update PATH/TO/conductor-client
```

`--check` needs nothing but this folder. It exits with 1 and names the files that were edited, are missing or were
added. `--update` copies again from a checkout with the same options, says what that changes for callers, and
refuses while `--check` finds something. `VENDOR.json` has version, revision, options and the hash of each file.
"""


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _example(source: Source, package: str, selection: Selection) -> list[str]:
    """A first call: that of the API's own package, or one of the resources that are there."""
    api = selection.apis[0]
    if api == MAIN:
        tree = selection.trees[MAIN]
        call = "client.end_users.list()" if "end_users" in tree.children else "client.qbd.health_check()"
        return [
            f"from {package} import Conductor",
            "",
            "with Conductor() as client:  # reads CONDUCTOR_SECRET_KEY",
            f"    print({call})",
        ]
    lines = [line.strip() for line in _docstring(source, api).splitlines()]
    code = [line[4:].partition("  # doctest:")[0] for line in lines if line.startswith((">>> ", "... "))]
    last = max((index for index, line in enumerate(code) if line.startswith(("import ", "from "))), default=-1)
    code.insert(last + 1, "")
    return [line.replace(f"{source.folder.name}.", f"{package}.") for line in code]


def _docstring(source: Source, api: str) -> str:
    return ast.get_docstring(ast.parse(source.files[f"{source.apis[api]}__init__.py"])) or ""


def _purpose(source: Source, api: str) -> str:
    return _docstring(source, api).partition("\n")[0].rstrip(".")


def _contents(source: Source, options: Options, selection: Selection) -> list[str]:
    if not options.only:
        return [f"Everything of: {', '.join(selection.apis)}."]
    prefixes = {api: "" if api == MAIN else f"{api}." for api in selection.apis}
    said = [f"{prefix}{name}" for api, prefix in prefixes.items() for name in _kept(source, selection, api)]
    start = f"Made for {_listed(options.only)}. Of the API's operations these are here, with their models:"
    return [start, f"{_listed(said)}."]


def _kept(source: Source, selection: Selection, api: str) -> Iterator[str]:
    """The resources that are there, and the single methods of those that are not there as a whole."""
    all_ = {node.path: node.operations for node in read_tree(source, api).walk()}
    for node in selection.trees[api].walk():
        whole = bool(node.path) and len(node.operations) == len(all_[node.path]) and not node.children
        names = [""] if whole else [f".{name}" for name in node.operations]
        yield from (f"{'.'.join(node.path)}{name}".lstrip(".") for name in names)


def record(source: Source, options: Options, selection: Selection, files: Mapping[str, bytes]) -> dict[str, Any]:
    """The content of VENDOR.json, without what the project file adds."""
    documents = {}
    for api in selection.apis:
        provenance = json.loads(source.files[f"{source.apis[api]}generated/provenance.json"])
        documents[api] = provenance["document"]
    return {
        "documents": documents,
        "files": {path: hashlib.sha256(files[path]).hexdigest() for path in sorted(files)},
        "name": source.project["name"],
        "options": options.as_json(),
        "revision": source.revision,
        "rewritten": sorted(selection.rewritten),
        "version": source.version,
    }


def project_file(source: Source, options: Options, selection: Selection) -> bytes:
    """A pyproject.toml for the folder above `src/`."""
    package = options.package
    folder = f"src/{package.replace('.', '/')}"
    name = re.sub(r"[-_.]+", "-", package).lower().strip("-")
    wanted = needs(source, selection)
    lines = [
        "[build-system]",
        'requires = ["hatchling>=1.27"]',
        'build-backend = "hatchling.build"',
        "",
        "[project]",
        f'name = "{name}"',
        f'version = "{source.version}"',
        f'description = "A copy of {source.project["name"]} {source.version}"',
        f'readme = "{folder}/README.md"',
        f'license = "{_licence(source, selection)}"',
        f'license-files = ["{folder}/LICENSE"]',
        f'requires-python = "{source.project["requires-python"]}"',
        f"dependencies = {_toml(wanted.pop(''))}",
    ]
    if wanted:
        lines += ["", "[project.optional-dependencies]", *(f"{part} = {_toml(all_)}" for part, all_ in wanted.items())]
    if "sandbox" in selection.parts:
        lines += [
            "",
            "[project.entry-points.pytest11]",
            f'{name.replace("-", "_")}_sandbox = "{package}.sandbox.plugin"',
        ]
    lines += ["", "[tool.hatch.build.targets.wheel]", f'packages = ["src/{package.partition(".")[0]}"]']
    return ("\n".join(lines) + "\n").encode()


def _toml(values: Iterable[str]) -> str:
    return json.dumps(list(values))


def bill_of_materials(source: Source, options: Options, selection: Selection, files: Mapping[str, bytes]) -> bytes:
    """A CycloneDX document (1.6): the copy, and the packages that it needs. No time, no random number."""
    name, version = source.project["name"], source.version
    reference = f"pkg:generic/{name}@{version}"
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.encode() + b"\0" + hashlib.sha256(files[path]).digest())
    components: list[dict[str, Any]] = []
    for part, wanted in needs(source, selection).items():
        for one in wanted:
            other, constraint = _requirement(one)
            components.append(
                {
                    "bom-ref": f"pkg:pypi/{other}",
                    "name": other,
                    "properties": [{"name": f"{name}:requires", "value": constraint}],
                    "purl": f"pkg:pypi/{other}",
                    "scope": "optional" if part else "required",
                    "type": "library",
                }
            )
    components = list({one["bom-ref"]: one for one in reversed(components)}.values())[::-1]
    bill: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "components": components,
        "dependencies": [
            {"ref": reference, "dependsOn": [one["bom-ref"] for one in components]},
            *({"ref": one["bom-ref"]} for one in components),
        ],
        "metadata": {
            "component": {
                "bom-ref": reference,
                "description": f"Source code, copied as {options.package}",
                "hashes": [{"alg": "SHA-256", "content": digest.hexdigest()}],
                "licenses": [{"expression": _licence(source, selection)}],
                "name": name,
                "purl": reference,
                "type": "library",
                "version": version,
            }
        },
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{reference}#{digest.hexdigest()}')}",
        "specVersion": "1.6",
        "version": 1,
    }
    return (json.dumps(bill, indent=2) + "\n").encode()


def _requirement(text: str) -> tuple[str, str]:
    match = re.match(r"[A-Za-z0-9._-]*[A-Za-z0-9]", text)
    name = match[0] if match else text
    return re.sub(r"[-_.]+", "-", name).lower(), text[len(name) :].strip() or "*"


def _is_generated(path: str) -> bool:
    return path.startswith("generated/") or (not path.startswith("sandbox/") and "/generated/" in path)
