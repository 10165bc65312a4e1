"""From the normalised document to source files: openapi-python-client parses and drives, our templates write."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from conductor_client._lazy import module_of

from ..config import BasesConfig, RenamedConfig
from ..document.words import python_name
from ..errors import InputError
from ..texts import docs
from .arguments import keywords, positional
from .bases import assign_bases
from .build import build_views
from .library import parse
from .nodes import grow_tree
from .renames import apply_renames
from .shared import share_shapes
from .views import TYPES, Checks, EndpointView, FieldView, ResourceView, Views, outside

__all__ = ["render"]

TEMPLATES = Path(__file__).parent / "templates"
_LONGEST = 240
"""What file systems take as the name of a file, in bytes."""


def render(
    document: dict[str, Any],
    folder: Path,
    *,
    options: Mapping[str, Any],
    runtime: str,
    bases: BasesConfig,
    secrets: Collection[str] = (),
    checks: Checks | None = None,
    renamed: Sequence[RenamedConfig] = (),
) -> Views:
    """Write the package of a normalised document into `folder`.

    `options` are openapi-python-client's own, `bases` those of the configuration. `runtime` says where the generated
    root finds the runtime: `..` for its parent package, or an absolute package name. `secrets` are members that no repr
    shows, by wire name; `checks` says which members of requests are checked for more than the document states.

    Raises:
        GenerationError: the library refused or warned; every warning means that something would be missing.
    """
    views = build_views(parse(document, options), document, frozenset(secrets), checks or Checks())
    apply_renames(views, renamed)
    grow_tree(views)
    assign_bases(views.root, bases)
    views.shared = share_shapes(views.classes)
    _Package(folder, views, runtime).build()
    return views


class _Package:
    """Our file layout: api/<resource>/<operation>.py, models/, resources/, literals.py."""

    def __init__(self, folder: Path, views: Views, runtime: str) -> None:
        self._folder = folder
        self._views = views
        self._runtime = runtime
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
        )
        # Typed loosely: Jinja's own type of these tables is the union of its built-in filters.
        filters: dict[str, Any] = self._environment.filters
        filters.update(
            arguments_doc=_arguments_doc,
            attributes=_attributes,
            body_kind=_body_kind,
            class_doc=_class_doc,
            docstring=docs.paragraph,
            keywords=keywords,
            module=python_name,
            module_doc=_module_doc,
            names=_names,
            node_doc=_node_doc,
            node_module=_node_module,
            packed=_packed,
            paging=_paging,
            positional=positional,
            quoted=docs.quoted,
            strings=_strings,
        )
        variables: dict[str, Any] = self._environment.globals
        variables["runtime"] = self._runtime_prefix

    def build(self) -> None:
        """Write every file; the folder must be empty."""
        self._write("__init__.py", "package_init.py.jinja")
        self._write("literals.py", "literals.py.jinja", literals=self._views.literals)
        self._build_models()
        self._build_api()
        self._build_resources(self._views.root)

    def _runtime_prefix(self, depth: int) -> str:
        """The start of an import of a runtime module from `depth` folders below the generated root."""
        return "." * depth + self._runtime if self._runtime.startswith(".") else f"{self._runtime}."

    def _write(self, path: str, template: str, **context: Any) -> None:
        target = self._folder / path
        if too_long := [part for part in Path(path).parts if len(part.encode()) > _LONGEST]:
            advice = "`operations: exceptions` or `classes: aliases` in the configuration gives it another name"
            raise InputError(f"{path}: no file may be called {too_long[0]}, which is too long; {advice}")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self._environment.get_template(template).render(**context), encoding="utf-8", newline="\n")

    def _build_models(self) -> None:
        modules: list[tuple[str, list[str]]] = []
        for shared in self._views.shared:
            path = f"models/{shared.base.module}.py"
            self._write(path, "shared_model.py.jinja", shared=shared, base=shared.base)
        for cls in self._views.classes:
            template = "response_model.py.jinja" if cls.response else "request_model.py.jinja"
            template = "shared_class.py.jinja" if cls.shared else template
            self._write(f"models/{cls.module}.py", template, cls=cls, shared=cls.shared)
            modules.append((cls.module, [cls.name] if cls.response else [cls.name, f"{cls.name}Dict"]))
        modules.sort()
        exported = sorted(name for _, names in modules for name in names)
        renamed = sorted(self._views.renamed_classes.items())
        exported = sorted([*exported, *(old for old, _ in renamed)])
        odd = [(cls.name, cls.module) for cls in self._views.classes if module_of(cls.name) != cls.module]
        variables = {"modules": modules, "exported": exported, "renamed": renamed, "odd": odd}
        self._write("models/__init__.py", "models_init.py.jinja", **variables)

    def _build_api(self) -> None:
        for op in self._views.endpoints:
            folders = op.resource.split(".") if op.resource else []
            for count in range(len(folders) + 1):
                path = "/".join(["api", *folders[:count], "__init__.py"])
                self._write(path, "endpoint_init.py.jinja", name=".".join(folders[:count]) or "the API")
            if op.alias_of:
                path = "/".join(["api", *folders, f"{op.module}.py"])
                self._write(path, "endpoint_alias.py.jinja", op=op, depth=len(folders) + 1)
                continue
            self._write(
                "/".join(["api", *folders, f"{op.module}.py"]),
                "endpoint_module.py.jinja",
                op=op,
                depth=len(folders) + 1,
                constants=op.constants,
            )

    def _build_resources(self, view: ResourceView) -> None:
        folder = ["resources", *view.path]
        path = "/".join([*folder, "__init__.py"] if view.children or not view.path else folder) + (
            "" if view.children or not view.path else ".py"
        )
        shadowed = self._shadowed(view)
        annotations = [one.annotation for op in view.endpoints for one in (*positional(op), *keywords(op))]
        annotations += [text for op in view.endpoints for text in (op.awaited, op.result)]
        models: set[str] = set()
        literals: set[str] = set()
        std: set[str] = set()
        types = {"CallOptions"} if view.endpoints else set[str]()
        for op in view.endpoints:
            std |= op.argument_imports.std
            types |= op.argument_imports.types
            types |= {"UNSET", "Unset"} if any(argument.optional for argument in keywords(op)) else set()
            models |= {name for name in op.argument_imports.models if name != "FreeForm"}
            models |= {op.whole_list} if op.whole_list else set()
            literals |= {name for name in op.argument_imports.literals if not name.isupper()}
        grouped: dict[str, list[str]] = {}
        for name in sorted(models):
            grouped.setdefault(python_name(name.removesuffix("Dict") if name[:-4] in models else name), []).append(name)
        for name in sorted({model for base in view.bases for model in base.parameters} - models):
            # What only a base is generic over looks unused to ruff, unless it is imported as itself.
            grouped.setdefault(python_name(name), []).append(f"{name} as {name}")
        self._write(
            path,
            "resource.py.jinja",
            view=view,
            depth=path.count("/"),
            model_modules=sorted(grouped.items()),
            literal_names=sorted(literals),
            std=std,
            outside=partial(outside, tuple(shadowed)),
            shadowed=[name for name in shadowed if any(outside((name,), text) != text for text in annotations)],
            deprecations=any(op.deprecated for op in view.endpoints),
            renames=any(op.renamed for op in view.endpoints),
            runtime_names={
                "_async.pager": {"AsyncPager"} if any(op.item for op in view.endpoints) else set(),
                "_async.whole_list": {"AsyncWholeList"} if any(op.whole_list for op in view.endpoints) else set(),
                "_sync.page": {"Page"} if any(op.item for op in view.endpoints) else set(),
                "_schema.model": {"FreeForm"}
                if any("FreeForm" in op.result.split(" | ") for op in view.endpoints)
                else set(),
                "types": types,
                "_schema.deprecation": {"warn_deprecated"} if any(_warns(op) for op in view.endpoints) else set(),
            },
        )
        for child in view.children:
            self._build_resources(child)

    @staticmethod
    def _shadowed(view: ResourceView) -> list[str]:
        """The types that annotations cannot name where methods or children are called like them."""
        names = {*(op.method_name for op in view.endpoints), *(child.name for child in view.children)}
        return sorted(names & TYPES)


def _warns(op: EndpointView) -> bool:
    """Whether the method warns of itself or of an argument."""
    return bool(op.deprecated) or any(argument.deprecated and argument.optional for argument in keywords(op))


def _names(names: set[str], more: Sequence[str] = ()) -> str:
    """A list of names for an import. Jinja's own filters ignore case, and would drop one of `A` and `a`."""
    return ", ".join(sorted({*names, *more}))


def _strings(values: Sequence[str]) -> str:
    return ", ".join(docs.quoted(value) for value in values)


def _packed(values: Sequence[str], indent: int) -> str:
    """Quoted strings, as many to a line as fit."""
    quoted = [json.dumps(value, ensure_ascii=False) + "," for value in values]
    lines: list[str] = [""]
    for item in quoted:
        if lines[-1] and len(lines[-1]) + len(item) + 1 > docs.LINE_LENGTH - indent:
            lines.append("")
        lines[-1] += f" {item}" if lines[-1] else item
    return "\n".join(" " * indent + line for line in lines)


def _body_kind(op: EndpointView) -> str:
    """The arguments of `Body` for one that is no plain JSON."""
    if op.form is not None:
        styles = ", ".join(f"{docs.quoted(name)}: {style}" for name, style in op.form.items())
        return f', form={{{styles}}}, media_type="application/x-www-form-urlencoded"'
    media_type = op.wire.get("x-content-type")
    return f", media_type={docs.quoted(media_type)}" if media_type else ""


def _paging(paging: Mapping[str, Any]) -> str:
    """The arguments of `Paging`."""
    identity = paging.get("identity")
    parts = [paging["cursor"], paging["items"], paging["next_cursor"], paging.get("has_more"), paging.get("remaining")]
    texts = ["None" if part is None else json.dumps(part) for part in parts]
    texts.append("None" if not identity else f"({', '.join(json.dumps(name) for name in identity)},)")
    return ", ".join(texts)


def _arguments_doc(op: EndpointView, indent: int) -> str:
    return docs.entries([(a.name, a.doc) for a in (*positional(op), *keywords(op))], indent)


def _attributes(fields: list[FieldView], indent: int) -> str:
    names = {item.wire: item.attribute for item in fields}
    return docs.entries([(item.attribute, docs.for_python(item.doc, names)) for item in fields], indent)


def _node_module(node: ResourceView, parent: ResourceView) -> str:
    return node.name


def _node_doc(node: ResourceView) -> str:
    methods = [op.method_name for op in node.endpoints] + [child.name for child in node.children]
    return docs.paragraph(f"`{'.'.join(node.path)}`: {', '.join(methods)}.", 8)


def _module_doc(view: ResourceView) -> str:
    return f"The methods of `{'.'.join(view.path)}`." if view.path else "The tree of resources that hangs on a client."


def _class_doc(view: ResourceView, prefix: str) -> str:
    if not view.path:
        return "What a client offers, by resource."
    kind = "an asynchronous" if prefix else "a synchronous"
    about = f"`client.{'.'.join(view.path)}` of {kind} client."
    if not view.endpoints:
        return about
    if not prefix:
        return f"`client.{'.'.join(view.path)}` of {kind} client. See `Async{view.class_name}`."
    raises = (
        "Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails"
    )
    return docs.paragraph(f"{about}\n\n{raises}.", 4) + "\n    "


def provenance(**entries: str) -> str:
    """The text of provenance.json: what the package was made from."""
    return json.dumps(entries, indent=2, sort_keys=True) + "\n"
