"""From a document and its configuration to a finished package: validate, normalise, write, format."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .classes.guards import guard_resources
from .classes.lock import NamesLock, dump_lock
from .config import GeneratorConfig
from .document.checked import checked
from .document.compact import compact
from .errors import GenerationError
from .normalise import Normalised, normalise, with_locked_names
from .output import tree
from .output.render import provenance, render
from .output.views import Checks, Views

__all__ = ["Output", "generate", "runtime_for"]

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Output:
    """What a run produces, before anything is written to its place."""

    files: dict[str, bytes]
    lock: str
    compact: str
    normalised: Normalised
    views: Views


def generate(
    document: dict[str, Any],
    config: GeneratorConfig,
    lock: dict[str, Any] | None,
    folder: Path,
    runtime: str,
    finish: Callable[[Views, Sequence[str]], None] | None = None,
) -> Output:
    """Run every step up to the finished tree, which is left in `folder`.

    `runtime` says where the generated root finds the runtime, see `runtime_for`. `finish` may add files to the folder
    before all are formatted; it is given the views and the report's remarks on what the document says in vain.

    Raises:
        GenerationError: the document cannot be generated completely; nothing may be used then.
    """
    checked(document, config)
    normalised = normalise(document, config, lock)
    views = render(
        normalised.document,
        folder,
        options=config.openapi_python_client,
        runtime=runtime,
        bases=config.bases,
        secrets=config.project.secrets,
        checks=Checks(
            {name: int(places) for places, names in config.places.items() for name in names},
            {name: character for character, names in config.without.items() for name in names},
        ),
        renamed=config.renamed,
    )
    _check_counts(normalised.document, views)
    known = NamesLock(lock).resources
    normalised.lock["resources"] = {
        ".".join(view.path): [f"{base.module}.{base.name}" for base in view.bases if base.module != "resource"]
        for view in views.root.walk()
    }
    guard_resources(known, normalised.lock["resources"], config)
    (folder / "provenance.json").write_text(
        provenance(
            document=_digest(normalised.document),
            config=_digest(asdict(replace(config, folder=Path()))),
            templates=_digest(_folder_digest(Path(__file__).parent / "output" / "templates", "*.jinja")),
            generator=f"openapi-python-client {version('openapi-python-client')}",
            formatter=f"ruff {version('ruff')}",
        ),
        encoding="utf-8",
        newline="\n",
    )
    if finish is not None:
        finish(views, normalised.report.remarks)
    tree.format_tree(folder)
    tree.verify_sources(folder)
    return Output(
        tree.files_of(folder),
        dump_lock(normalised.lock),
        tree.compact_json(compact(document, with_locked_names(config, lock))),
        normalised,
        views,
    )


def runtime_for(output: Path) -> str:
    """How the package at `output` imports the runtime: relatively when it lies inside it, so that both can be vendored
    together under any name; by name otherwise."""
    package = ROOT / "conductor_client"
    target = output.resolve()
    if not target.is_relative_to(package):
        return package.name
    return "." * (len(target.relative_to(package).parts) + 1)


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=False, default=str).encode()).hexdigest()


def _folder_digest(folder: Path, *patterns: str) -> list[list[str]]:
    paths = sorted({path for pattern in patterns for path in folder.glob(pattern)})
    # Line ends must not matter: a checkout on Windows has other ones.
    return [[path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")] for path in paths]


def _check_counts(document: dict[str, Any], views: Views) -> None:
    """The library loses some things without a warning, so count what came out against what went in."""
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    operations = sum(len(methods & item.keys()) for item in document["paths"].values())
    generated = sum(not op.alias_of for op in views.endpoints)
    if generated != operations:
        raise GenerationError(f"{generated} of {operations} operations were generated")
    schemas = document.get("components", {}).get("schemas", {})
    classes = {cls.name: cls for cls in views.classes}
    for name, schema in schemas.items():
        if name not in classes:
            raise GenerationError(f"no class was generated for {name}")
        wanted, got = set(schema.get("properties", {})), {field.wire for field in classes[name].fields}
        if wanted != got:
            raise GenerationError(f"{name}: members {', '.join(sorted(wanted ^ got))} were lost")
