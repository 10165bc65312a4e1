"""generator-config.yaml as checked dataclasses. Everything that is special about one API stands there, as data."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from .document.jsontypes import is_array, is_object
from .document.load import LoadError, read_yaml
from .document.places import matches


class ConfigError(ValueError):
    """The configuration has an unknown key, a wrong type or an entry that fits nothing."""


@dataclass(frozen=True)
class ProjectConfig:
    """Where things belong, as paths from the folder of the configuration; and what is kept or hidden."""

    document: str | None = None
    output: str | None = None
    """Folder of the generated package."""
    names_lock: str | None = None
    words_lock: str | None = None
    """Digests of the vendor's words, by place."""
    compact_document: str | None = None
    emulator: str | None = None
    """`module:function` that is given the compact document and names the operations that the local server lacks."""
    reference: str | None = None
    errors: str | None = None
    surface: str | None = None
    """Text file with one line for each public name."""
    changelog: str | None = None
    version: str | None = None
    """Module with `__version__`, of which the next one is proposed."""
    secrets: tuple[str, ...] = ()
    """Members that no repr shows."""
    kept_extensions: tuple[str, ...] = ()
    """Vendor extensions that are structure rather than prose."""


@dataclass(frozen=True)
class OperationsConfig:
    """How operations get their dotted names."""

    source: str = "auto"
    """path, operation-id, or auto: the operationId where every operation has one, else the path."""
    operation_id_pattern: str = r"(?:.*[./])?(?P<resource>[^./]+)[./](?P<method>[^./]+)"
    """Matched against the whole operationId; where it does not match, the first tag is the resource."""
    path_prefix: str = ""
    """Literal start of every path that says nothing, such as /api/v2."""
    segments: Mapping[str, str] = field(default_factory=dict[str, str])
    """Path segment -> name in its place."""
    exceptions: Mapping[str, str] = field(default_factory=dict[str, str])
    """"POST /path" -> dotted name, where the rule does not give the wanted one."""
    locked: Mapping[str, str] = field(default_factory=dict[str, str])
    """The same from the names lock: what has a name keeps it, whatever the rule would say now."""
    ask: bool = True
    """Whether names that cannot be told apart, or that clients have, stop the run; else they get another word."""
    offered: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """Names that no method and no resource can have: on a client, and below it. They get an underscore."""
    list_items: tuple[str, ...] = ("data", "items", "results", "list")
    """A GET whose answer has an array under one of these names is a list."""


@dataclass(frozen=True)
class ArgumentsConfig:
    """Argument names of one operation that differ from the rule."""

    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Wire name of a parameter or body property -> Python name."""
    body: str | None = None
    """One argument for the whole body (it is always one when the body has no properties to flatten)."""
    positional: tuple[str, ...] | None = None
    """Wire names that may be passed by position; the last path parameter unless said otherwise."""


@dataclass(frozen=True)
class PagingConfig:
    """One way of paging: a list that has the query parameter `cursor` and an answer with `items` is paged so."""

    cursor: str
    items: str
    next: str
    more: str | None = None
    remaining: str | None = None
    identity: tuple[str, ...] = ()
    identity_at: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Operation pattern -> properties that tell its items apart."""
    effect: str = "cursor_read"
    """What such a call does: cursor_read when asking for a page twice gives another page, else read."""


@dataclass(frozen=True)
class FixedClass:
    """A class name given to a shape wherever it stands."""

    name: str
    properties: tuple[str, ...]
    direction: str = "response"


@dataclass(frozen=True)
class ClassesConfig:
    strip: tuple[str, ...] = (r"^(?:[a-z][a-z0-9_]*\.)+(?=[A-Z])",)
    """Regular expressions removed from component names to make class names; by default a dotted namespace is."""
    fixed: tuple[FixedClass, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Class name by rule -> class name to use; for named lists of values as well."""
    at: Mapping[str, str] = field(default_factory=dict[str, str])
    """Place of an object -> class name, where the rule has no name left."""
    split: tuple[str, ...] = ()
    """Names of shared classes that shall be one class for each owner instead."""
    max_length: int | None = None
    shared_by: int = 3
    """A request class is shared when at least so many resources use the shape; else each has its own."""
    ask: bool = True
    """Whether a name that is taken stops the run; else the proposal is taken, and the lock keeps it."""
    enum_width: int = 60
    """Enum lists longer than this, written as a Literal, get a name."""


@dataclass(frozen=True)
class FormatsConfig:
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Format -> names of the properties and parameters that have it."""
    at: tuple[tuple[str, str], ...] = ()
    """(place pattern, format), first match wins, before the names."""
    drop: tuple[str, ...] = ()
    """Formats of the document that are plain text to us."""
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Format -> regular expressions over the vendor's words that speak for it; they only make proposals."""


@dataclass(frozen=True)
class RuleConfig:
    """A rule about values that the document does not state in its schema."""

    rule: Mapping[str, Any]
    names: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    besides: str | None = None
    """Only where the same object or operation also has this name."""
    without: str | None = None
    """Only where it has not."""
    types: tuple[str, ...] = ()
    """Only where the schema has one of these types."""
    formats: tuple[str, ...] = ()
    """Only where the schema has one of these formats in the document; "none" stands for no format."""
    inner: str = "no"
    """no: on the property; nullable: on the branch that is not null, where there is one."""


@dataclass(frozen=True)
class RepairConfig:
    """One correction of the document. It must match at least one place, or the run fails."""

    reason: str
    set: Mapping[str, Any] = field(default_factory=dict[str, Any])
    remove: tuple[str, ...] = ()
    at: str | None = None
    """Place pattern of the schemas to change."""
    pointer: str | None = None
    """JSON pointer of the one node to change."""


@dataclass(frozen=True)
class BasesConfig:
    """Hand-written bases of resource classes, as `module.Class` in the runtime; the asynchronous ones begin with Async.

    The key `finders` says what lists get that fail as a whole when a value of a filter is not found (`missingIsError`):
    the base for a set of such filters; `editors` says what such lists get in its place where their records can be
    retrieved and updated as well. Every other key is a resource.
    """

    resources: Mapping[str, str] = field(default_factory=dict[str, str])
    finders: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Base -> wire names of the filters that it takes. Of several that fit, the one with the most filters counts."""
    editors: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """The same, for bases that are generic over the record and the body of an update."""
    without: tuple[str, ...] = ()
    """Resources that may have lost a base that they had."""


@dataclass(frozen=True)
class RenamedConfig:
    """An old name that goes on for one minor version. One of the four says what it is the name of."""

    since: str
    """The version that brings the new name."""
    now: str
    """The new name: dotted for an operation, bare for the rest."""
    operation: str | None = None
    """Old dotted name."""
    argument: str | None = None
    """Dotted name of the operation, and the old name of its argument."""
    object: str | None = None
    """Old name of a class."""
    member: str | None = None
    """A class, and the old name of its member."""

    @property
    def old(self) -> str:
        return next(name for name in (self.operation, self.argument, self.object, self.member) if name)


@dataclass(frozen=True)
class GeneratorConfig:
    openapi_python_client: Mapping[str, Any] = field(default_factory=dict[str, Any])
    project: ProjectConfig = field(default_factory=ProjectConfig)
    operations: OperationsConfig = field(default_factory=OperationsConfig)
    arguments: Mapping[str, ArgumentsConfig] = field(default_factory=dict[str, ArgumentsConfig])
    client_headers: tuple[str, ...] = ()
    effects: tuple[tuple[str, str], ...] = ()
    harmless_to_repeat: Mapping[str, str] = field(default_factory=dict[str, str])
    bases: BasesConfig = field(default_factory=BasesConfig)
    paging: tuple[PagingConfig, ...] = ()
    unpaged: tuple[str, ...] = ()
    """Patterns of lists that were paged once and are no longer."""
    relied_on: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """What hand-written code names, by kind: `path` (patterns) and `name` (members and parameters)."""
    classes: ClassesConfig = field(default_factory=ClassesConfig)
    formats: FormatsConfig = field(default_factory=FormatsConfig)
    rules: tuple[RuleConfig, ...] = ()
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """How many decimal places -> members of requests that have no more; others are not checked."""
    without: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Character -> members of request bodies whose text must not contain it; of nested objects it may."""
    repairs: tuple[RepairConfig, ...] = ()
    renamed: tuple[RenamedConfig, ...] = ()
    descriptions: str | None = None
    """Folder with the dictionary of descriptions, relative to the configuration."""
    folder: Path = field(default_factory=Path)


_T = TypeVar("_T")


def load_config(path: Path | None) -> GeneratorConfig:
    """The configuration at `path`; the defaults, which fit any document, when there is none.

    Raises `ConfigError` for unknown keys and wrong types.
    """
    if path is None:
        return GeneratorConfig()
    try:
        data: Any = read_yaml(path)
    except LoadError as error:
        raise ConfigError(str(error)) from error
    if data is not None and not is_object(data):
        raise ConfigError(f"{path.name} is no mapping")
    return parse_config(data or {}, folder=path.parent)


def parse_config(data: Mapping[str, Any], *, folder: Path | None = None) -> GeneratorConfig:
    """Checked configuration from plain data."""
    given = {key.replace("-", "_"): value for key, value in data.items()}
    _refuse_unknown(GeneratorConfig, given, "configuration", extra=("folder",))
    return GeneratorConfig(
        openapi_python_client=given.get("openapi_python_client", {}),
        project=_build(ProjectConfig, given.get("project", {}), "project"),
        operations=_build(OperationsConfig, given.get("operations", {}), "operations"),
        arguments={
            name: _build(ArgumentsConfig, entry, f"arguments.{name}")
            for name, entry in given.get("arguments", {}).items()
        },
        client_headers=tuple(given.get("client_headers", ())),
        effects=_pairs(given.get("effects", {})),
        harmless_to_repeat=dict(given.get("harmless_to_repeat", {})),
        bases=_bases(given.get("bases", {})),
        paging=tuple(_build(PagingConfig, entry, "paging") for entry in given.get("paging", ())),
        unpaged=tuple(given.get("unpaged", ())),
        relied_on={kind: tuple(entries) for kind, entries in given.get("relied_on", {}).items()},
        classes=_classes(given.get("classes", {})),
        formats=_formats(given.get("formats", {})),
        rules=tuple(_build(RuleConfig, entry, "rules") for entry in given.get("rules", ())),
        places={count: tuple(names) for count, names in given.get("places", {}).items()},
        without={character: tuple(names) for character, names in given.get("without", {}).items()},
        repairs=tuple(_build(RepairConfig, entry, "repairs") for entry in given.get("repairs", ())),
        renamed=tuple(_renamed(entry) for entry in given.get("renamed", ())),
        descriptions=given.get("descriptions"),
        folder=folder or Path(),
    )


def first_match(place: str, entries: tuple[tuple[str, str], ...]) -> str | None:
    """Value of the first pattern that covers the place."""
    for pattern, value in entries:
        if matches(place, pattern):
            return value
    return None


def _renamed(data: Mapping[str, Any]) -> RenamedConfig:
    entry = _build(
        RenamedConfig, {"object" if key == "class" else key: value for key, value in data.items()}, "renamed"
    )
    if sum(name is not None for name in (entry.operation, entry.argument, entry.object, entry.member)) != 1:
        raise ConfigError("renamed: an entry needs one of operation, argument, class and member")
    if re.fullmatch(r"\d+\.\d+\.\d+", str(entry.since)) is None:
        raise ConfigError(f"renamed: since {entry.since!r} is no version such as 0.2.0")
    return entry


def _bases(data: Mapping[str, Any]) -> BasesConfig:
    resources = dict(data)
    without = tuple(resources.pop("without", ()))
    finders, editors = (
        {base: tuple(filters) for base, filters in resources.pop(key, {}).items()} for key in ("finders", "editors")
    )
    for base in (*resources.values(), *finders, *editors):
        if not re.fullmatch(r"\w+\.\w+", str(base)):
            raise ConfigError(f"bases: {base} is not of the form module.Class")
    return BasesConfig(resources, finders, editors, without)


def _classes(data: Mapping[str, Any]) -> ClassesConfig:
    given = dict(data)
    fixed = tuple(_build(FixedClass, entry, "classes.fixed") for entry in given.pop("fixed", ()))
    return replace(_build(ClassesConfig, given, "classes"), fixed=fixed)


def _formats(data: Mapping[str, Any]) -> FormatsConfig:
    given = dict(data)
    at = _pairs(given.pop("at", {}))
    drop = tuple(given.pop("drop", ()))
    hints = {kind: tuple(patterns) for kind, patterns in given.pop("hints", {}).items()}
    return FormatsConfig({kind: tuple(names) for kind, names in given.items()}, at, drop, hints)


def _pairs(entries: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((pattern, str(value)) for pattern, value in entries.items())


def _build(kind: type[_T], data: Mapping[str, Any], where: str) -> _T:
    given = {key.replace("-", "_"): value for key, value in data.items()}
    _refuse_unknown(kind, given, where)
    converted = {key: _frozen(value) for key, value in given.items()}
    try:
        return kind(**converted)
    except TypeError as error:
        raise ConfigError(f"{where}: {error}") from error


def _frozen(value: Any) -> Any:
    return tuple(value) if is_array(value) else value


def _refuse_unknown(kind: type[Any], given: Mapping[str, Any], where: str, extra: tuple[str, ...] = ()) -> None:
    known = {f.name for f in fields(kind)} - set(extra)
    unknown = sorted(set(given) - known)
    if unknown:
        raise ConfigError(f"{where}: unknown key {', '.join(unknown)} (known: {', '.join(sorted(known))})")
