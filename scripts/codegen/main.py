"""scripts/regenerate: load -> validate -> repair -> normalise -> generate -> format -> compare."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .classes.lock import dump_lock
from .config import ConfigError, GeneratorConfig, load_config
from .document.compact import compact
from .document.load import load
from .document.supported import refuse_unsupported
from .document.validate import validate
from .errors import GenerationError
from .normalise import Normalised, normalise
from .output import tree
from .output.reference import reference_pages
from .output.render import provenance, render
from .output.sync_half import sync_half
from .output.views import Views

__all__ = ["generate", "main"]

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
    document: dict[str, Any], config: GeneratorConfig, lock: dict[str, Any] | None, folder: Path, runtime: str
) -> Output:
    """Run every step up to the finished tree, which is left in `folder`.

    `runtime` says where the generated root finds the runtime, see `runtime_for`.

    Raises:
        GenerationError: the document cannot be generated completely; nothing may be used then.
    """
    validate(document)
    refuse_unsupported(document)
    normalised = normalise(document, config, lock)
    views = render(
        normalised.document,
        folder,
        options=_library_options(config),
        runtime=runtime,
        bases=config.bases,
        secrets=config.project.get("secrets", ()),
    )
    _check_counts(normalised.document, views)
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
    tree.format_tree(folder)
    tree.verify_sources(folder)
    return Output(tree.files_of(folder), dump_lock(normalised.lock), _compact_text(document, config), normalised, views)


def runtime_for(output: Path) -> str:
    """How the package at `output` imports the runtime: relatively when it lies inside it, so that both can be vendored
    together under any name; by name otherwise."""
    package = ROOT / "conductor_client"
    target = output.resolve()
    if not target.is_relative_to(package):
        return package.name
    return "." * (len(target.relative_to(package).parts) + 1)


def _library_options(config: GeneratorConfig) -> dict[str, Any]:
    return dict(config.openapi_python_client)


def _compact_text(document: dict[str, Any], config: GeneratorConfig) -> str:
    return tree.compact_json(compact(document, config))


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
    if len(views.endpoints) != operations:
        raise GenerationError(f"{len(views.endpoints)} of {operations} operations were generated")
    schemas = document.get("components", {}).get("schemas", {})
    classes = {cls.name: cls for cls in views.classes}
    for name, schema in schemas.items():
        if name not in classes:
            raise GenerationError(f"no class was generated for {name}")
        wanted, got = set(schema.get("properties", {})), {field.wire for field in classes[name].fields}
        if wanted != got:
            raise GenerationError(f"{name}: members {', '.join(sorted(wanted ^ got))} were lost")


def main(arguments: list[str] | None = None) -> int:
    """The command line. Returns the exit status: 0 done or equal, 1 different or impossible."""
    options = _parse(arguments)
    started = time.monotonic()
    try:
        config = load_config(options.config)
        lock_path = options.lock or _path_of(config, "names_lock")
        lock = json.loads(lock_path.read_text(encoding="utf-8")) if lock_path and lock_path.exists() else None
        with tempfile.TemporaryDirectory(prefix="regenerate-") as scratch:
            folder = Path(scratch) / options.output.name
            folder.mkdir()
            output = generate(load(options.document), config, lock, folder, runtime_for(options.output))
            targets = _targets(options, config, lock_path, output)
            finish = _check if options.check else _write
            status = finish(options.output, folder, output, targets)
    except (GenerationError, ConfigError, ValueError) as error:
        print(f"regenerate: {error}", file=sys.stderr)
        print("regenerate: nothing was changed", file=sys.stderr)
        return 1
    print(_summary(output, options.check, status, time.monotonic() - started))
    return status


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate", description="Write the generated package from an OpenAPI document."
    )
    bundled = "conductor_client/generated from openapi.yaml with generator-config.yaml"
    parser.add_argument(
        "--document", type=Path, default=ROOT / "openapi.yaml", help="JSON, YAML, or Markdown with YAML"
    )
    parser.add_argument("--output", type=Path, help=f"folder of the generated package (without it: {bundled})")
    parser.add_argument("--config", type=Path, help="naming, formats and repairs as data (none for another output)")
    parser.add_argument("--lock", type=Path, help="names lock (default: the one that the config names)")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 with a diff if the tree would change"
    )
    options = parser.parse_args(arguments)
    if options.output is None:
        options.output = ROOT / "conductor_client" / "generated"
        options.config = options.config or ROOT / "generator-config.yaml"
    return options


def _path_of(config: GeneratorConfig, key: str) -> Path | None:
    value = config.project.get(key)
    return config.folder / str(value) if value else None


def _targets(
    options: argparse.Namespace, config: GeneratorConfig, lock_path: Path | None, output: Output
) -> dict[Path, str]:
    """Files outside the generated folder that belong to the same run; one without text is to go."""
    targets: dict[Path, str] = {}
    if lock_path:
        targets[lock_path] = output.lock
    # Only for the package that the config is about: another output folder is an experiment.
    if options.output != ROOT / "conductor_client" / "generated":
        return targets
    if compact_path := _path_of(config, "compact_document"):
        targets[compact_path] = output.compact
    if reference := _path_of(config, "reference"):
        pages = reference_pages(output.views)
        targets.update({reference / name: text for name, text in pages.items()})
        for left_over in {*reference.glob("*.md")} - {*targets}:
            targets[left_over] = ""
    runtime = options.output.parent
    targets.update({runtime / "_sync" / name: text for name, text in sync_half(runtime / "_async").items()})
    for left_over in {*(runtime / "_sync").glob("*.py")} - {*targets}:
        targets[left_over] = ""
    return targets


def _check(target: Path, folder: Path, output: Output, targets: dict[Path, str]) -> int:
    lines = tree.compare(output.files, tree.files_of(target))
    for path, text in targets.items():
        present = path.read_bytes() if path.exists() else b""
        if present != text.encode("utf-8"):
            lines.append(f"differs: {path.name}")
    for line in lines:
        print(line)
    return 1 if lines else 0


def _write(target: Path, folder: Path, output: Output, targets: dict[Path, str]) -> int:
    tree.swap(folder, target)
    for path, text in targets.items():
        if not text:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


def _summary(output: Output, check: bool, status: int, seconds: float) -> str:
    lines = sum(data.count(b"\n") for path, data in output.files.items() if path.endswith(".py"))
    done = ("differs" if status else "up to date") if check else "written"
    report = "".join(f"  {line}\n" for line in output.normalised.report.lines())
    return (
        f"{report}{done}: {len(output.views.endpoints)} operations, {len(output.views.classes)} classes, "
        f"{len(output.files)} files, {lines} lines, {seconds:.1f} s"
    )
