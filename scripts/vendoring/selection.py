"""What goes into a copy: which files as they are, and which ones rewritten for what is left out."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .prune import prune_literals, prune_names, prune_resources
from .source import MAIN, Source, VendorError, imports_of
from .tree import Node, choose, read_tree

__all__ = ["Options", "Selection", "select", "select_runtime"]


@dataclass(frozen=True)
class Options:
    """What was asked for, as it is recorded in the copy."""

    package: str
    only: tuple[str, ...] = ()
    api: tuple[str, ...] = ()
    without_api: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    project: bool = False
    sbom: bool = False

    def as_json(self) -> dict[str, Any]:
        """The form in VENDOR.json."""
        return {
            "api": list(self.api),
            "only": list(self.only),
            "package": self.package,
            "project": self.project,
            "sbom": self.sbom,
            "with": list(self.parts),
            "without_api": list(self.without_api),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Options:
        """Read it back."""
        return cls(
            package=data["package"],
            only=tuple(data["only"]),
            api=tuple(data["api"]),
            without_api=tuple(data["without_api"]),
            parts=tuple(data["with"]),
            project=data["project"],
            sbom=data["sbom"],
        )


@dataclass(frozen=True)
class Selection:
    """The files of a copy."""

    files: dict[str, bytes]
    rewritten: tuple[str, ...]
    trees: dict[str, Node]
    apis: tuple[str, ...]
    parts: tuple[str, ...]


def select(source: Source, options: Options) -> Selection:
    """Choose the files.

    Raises:
        VendorError: an API, a part or a resource is unknown.
    """
    apis, parts = _apis(source, options), _parts(source, options)
    if options.only and "migrate" in parts:
        raise VendorError(
            "migrate knows a program by all resources: leave --only out, or run it in a checkout, "
            "python -m conductor_client.migrate"
        )
    for name in options.only:
        api = name.partition(".")[0]
        if api in source.apis and api not in apis:
            raise VendorError(f"{name!r} is of another API; say --api {api}")
    wanted = choose({api: read_tree(source, api) for api in apis}, options.only)
    if options.only:
        for api in (*options.api, *options.parts):
            if api in apis and api not in wanted:
                raise VendorError(f"--only names nothing of {api}, which was asked for; {api!r} there is all of it")
        apis = [api for api in apis if api in wanted]
    hand_written = _hand_written(source, apis, parts)
    everything: set[tuple[str, ...]] = {()}
    names = {api: wanted[api] if options.only else everything for api in apis}
    if MAIN not in apis:
        made = _make(source, hand_written - _bound(source, hand_written, _files_of(source, apis)), names)
        if made is not None:
            return Selection(*made, tuple(apis), tuple(parts))
        # Something that was asked for needs its client.
        names = {MAIN: set[tuple[str, ...]](), **names}
    made = _make(source, hand_written, names)
    if made is None:
        raise VendorError("what is left refers to what is left out; this is a mistake in scripts/vendoring")
    return Selection(*made, tuple(apis), tuple(parts))


def _make(
    source: Source, hand_written: set[str], wanted: Mapping[str, set[tuple[str, ...]]]
) -> tuple[dict[str, bytes], tuple[str, ...], dict[str, Node]] | None:
    """The files, which of them are rewritten, and the trees; None if a name would lead nowhere."""
    kept = set(hand_written)
    chosen: dict[str, Node] = {}
    for api, names in wanted.items():
        tree = read_tree(source, api)
        node = tree.pruned({*names, *_called(source, hand_written, tree)})
        assert node is not None  # a root always stays
        chosen[api] = node
        kept |= {one.file for one in node.walk()}
        kept |= {file for one in node.walk() for file in one.operations.values()}
        generated = f"{source.apis[api]}generated/"
        kept.add(f"{generated}provenance.json")
        if () in names:
            kept |= {path for path in source.files if path.startswith(generated)}
    nodes = {one.file: prune_resources(source.files[one.file], one) for tree in chosen.values() for one in tree.walk()}
    whole = tuple(f"{source.apis[api]}generated/" for api, names in wanted.items() if () in names)
    kept = _with_generated(source, kept, nodes, whole)
    renamed, lost = _with_names_gone(source, kept - set(nodes))
    if any(_dangles(source, path, text, lost) for path, text in renamed.items()):
        return None
    texts = {**nodes, **renamed, **dict(_literals(source, kept, nodes))}
    files = {path: texts.get(path, source.files[path]) for path in sorted(kept)}
    return files, tuple(path for path, text in files.items() if text != source.files[path]), chosen


def _dangles(source: Source, path: str, text: bytes, lost: Mapping[str, Collection[str]]) -> bool:
    """Whether a rewritten file still uses a name that is gone."""
    if any(one.name in lost.get(one.target, ()) for one in imports_of(path, text, source.files)):
        return True
    return any(isinstance(node, ast.Name) and node.id in lost[path] for node in ast.walk(ast.parse(text)))


def _apis(source: Source, options: Options) -> list[str]:
    known = source.apis
    named = [*options.api, *options.without_api]
    for name in named:
        if name not in known:
            raise VendorError(f"there is no API {name!r}; known are {', '.join(known)}")
    if options.api and options.without_api:
        raise VendorError("--api says which APIs, --without-api which ones not: give one of the two")
    if options.without_api:
        apis = [api for api in known if api not in options.without_api]
    else:
        asked = set(options.api or [MAIN]) | (set(options.parts) & set(known))
        apis = [api for api in known if api in asked]
    if not apis:
        raise VendorError("nothing is left: every API is left out")
    return apis


def _parts(source: Source, options: Options) -> list[str]:
    known = {**source.parts, **source.apis}
    for name in options.parts:
        if name not in known:
            raise VendorError(f"there is no part {name!r}; known are {', '.join(sorted(known))}")
    parts = {name for name in options.parts if name in source.parts}
    while True:
        needed = {
            other
            for name in parts
            for path in source.parts[name]
            if path.endswith(".py")
            for one in source.imports(path)
            for other, files in source.parts.items()
            if one.target in files and one.at_once
        } - parts
        if not needed:
            return sorted(parts)
        parts |= needed


def _hand_written(source: Source, apis: Collection[str], parts: Collection[str]) -> set[str]:
    """The files that are not generated, for the APIs and parts that were chosen."""
    left_out = {path for name, files in source.parts.items() if name not in parts for path in files}
    other = {api for api in source.apis if api not in apis and api != MAIN}
    return {
        path
        for path in source.files
        if path not in left_out and path.partition("/")[0] not in other and not _is_generated(source, path)
    }


def _is_generated(source: Source, path: str) -> bool:
    return any(path.startswith(f"{prefix}generated/") for prefix in source.apis.values())


def select_runtime(source: Source, start: Collection[str]) -> dict[str, bytes]:
    """The runtime without any API, for generated code that imports the files in `start`.

    Raises:
        VendorError: it refers to an API.
    """
    hand_written = _hand_written(source, (), ())
    made = _make(source, hand_written - _bound(source, hand_written, start), {})
    if made is None:
        raise VendorError("the runtime refers to an API; this is a mistake in scripts/vendoring")
    return made[0]


def _files_of(source: Source, apis: Collection[str]) -> list[str]:
    folders = tuple(source.apis[api] for api in apis)
    return [path for path in source.files if path.startswith(folders)]


def _bound(source: Source, files: Collection[str], start: Collection[str]) -> set[str]:
    """The files of the runtime that are for the main API alone, where that is left out; the others need `start`."""

    def leads(path: str, to: Collection[str]) -> bool:
        """Whether a file needs one of those, or anything generated for the main API, as soon as it is used."""
        return any(
            (one.target in to or one.target.startswith("generated/")) and (one.at_once or one.name is None)
            for one in source.imports(path)
            if one.at_once or one.target.startswith("generated/") or one.target in to
        )

    # What the chosen APIs import at once stays, whatever it may import later.
    required, waiting = {"__init__.py"}, list(start)
    while waiting:
        path = waiting.pop()
        if path.endswith(".py") and path not in required:
            required.add(path)
            waiting += [one.target for one in source.imports(path) if one.at_once]
    python = [path for path in files if path.endswith(".py") and path not in required]
    bound: set[str] = set()
    while more := {path for path in python if path not in bound and leads(path, bound)}:
        bound |= more
    generated = {path for path in start if _is_generated(source, path)}
    importers: dict[str, set[str]] = {}
    for path in (*files, *generated):
        for one in source.imports(path) if path.endswith(".py") else ():
            importers.setdefault(one.target, set()).add(path)
    while more := {
        path
        for path in python
        if path not in bound and not path.endswith("__init__.py") and (by := importers.get(path)) and by <= bound
    }:
        bound |= more
    return bound


def _called(source: Source, files: Collection[str], tree: Node) -> Iterator[tuple[str, ...]]:
    """The operations that hand-written code calls by name, such as the health check of `wait_until_connected`."""
    paths = {(*node.path, name) for node in tree.walk() for name in node.operations if node.path}
    for path in files:
        for chain in source.calls(path) if path.endswith(".py") else ():
            yield from (chain[start:] for start in range(len(chain) - 1) if chain[start:] in paths)


def _with_generated(source: Source, kept: set[str], nodes: Mapping[str, bytes], whole: tuple[str, ...]) -> set[str]:
    """Add the generated files that the others need, and the packages in which they stand. Whole APIs have theirs."""
    # These name everything, and are rewritten to name what is there.
    roots = {f"{prefix}generated/{name}" for prefix in source.apis.values() for name in ("literals.py", _MODELS)}
    waiting, kept = sorted(kept), set(kept)
    while waiting:
        path = waiting.pop()
        folders = path.split("/")[:-1]
        needed = {f"{'/'.join(folders[:end])}/__init__.py" for end in range(1, len(folders) + 1)}
        if path.endswith(".py") and path not in roots and not path.startswith(whole):
            imports = imports_of(path, nodes[path], source.files) if path in nodes else source.imports(path)
            needed |= {one.target for one in imports if _is_generated(source, one.target)}
        new = {one for one in needed if one in source.files} - kept
        kept |= new
        waiting += sorted(new)
    return kept


_MODELS: Final = "models/__init__.py"


def _with_names_gone(source: Source, kept: set[str]) -> tuple[dict[str, bytes], dict[str, set[str]]]:
    """The files that name classes or modules which are left out, without those names: the lists of models above all.

    Returns:
        The files that differ, and the names that each file has no more.
    """
    gone = set(source.files) - kept
    gone -= {node for node in gone if "/resources/" in node}
    roots = [f"{prefix}generated/{_MODELS}" for prefix in source.apis.values()]
    order = [path for path in roots if path in kept]
    order += [path for path in sorted(kept) if path.endswith(".py") and not _is_generated(source, path)]
    lost: dict[str, set[str]] = {path: set() for path in order}
    texts: dict[str, bytes] = {}
    again = True
    while again:
        # Names that one file has no more are gone from those that take them from there, and so on.
        again = False
        for path in order:
            text, names = prune_names(source, path, gone, lost)
            if names != lost[path]:
                lost[path], texts[path], again = names, text, True
    return texts, lost


def _literals(source: Source, kept: Collection[str], nodes: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The lists of values that are used in the files that are kept."""
    for prefix in source.apis.values():
        folder = f"{prefix}generated/"
        file = f"{folder}literals.py"
        if file not in kept or all(path in kept for path in source.files if path.startswith(folder)):
            continue
        used: set[str] = set()
        for path in kept:
            if path.endswith(".py"):
                imports = imports_of(path, nodes[path], source.files) if path in nodes else source.imports(path)
                used |= {one.name for one in imports if one.target == file and one.name}
        yield file, prune_literals(source.files[file], used)
