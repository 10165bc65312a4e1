"""From the parsed document to the views that the templates are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from conductor_client._core.operation import RESERVED

from ..document.adapt import PREFIX, STYLE
from ..document.annotate import RULES_KEY
from ..document.jsontypes import is_array, is_object
from ..document.places import body_text
from ..document.words import python_name
from ..errors import GenerationError
from .kinds import Imports, Kind, Kinds, either, nullable
from .properties import Endpoint, Model, Parsed, Property, Reference
from .views import Checks, ClassView, EndpointView, FieldView, LiteralView, ParameterView, ResourceView, Views

__all__ = ["build_views"]

# Names that the base classes of models use, and the one that makes a member.
_RESERVED = frozenset(
    {
        *("additional_properties", "encode_object", "from_dict", "json_schema", "keys"),
        *("request_id", "self", "to_dict", "to_json", "wire"),
    }
)


def build_views(parsed: Parsed, document: dict[str, Any], secrets: frozenset[str], checks: Checks) -> Views:
    """Turn the parsed document into views; `document` is the normalised document it was made from.

    The tree of resources is empty; `grow_tree` makes it.
    """
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    classes: dict[str, ClassView] = {}
    further = frozenset(model.name for model in parsed.models if model.further is not None)
    derived = {name: str(s["x-class"]["base"]) for name, s in schemas.items() if "base" in s.get("x-class", {})}
    for item in sorted(parsed.models, key=lambda model: model.name):
        view = _class(item, schemas[item.name], secrets, derived, checks, further)
        classes[view.name] = view
    for name, base in derived.items():
        classes[name].base = classes[base]
    _mark_cycles(classes)
    paths: dict[str, dict[str, Any]] = document["paths"]
    endpoints = [_endpoint(one, paths[one.path][one.method], classes, derived, further) for one in parsed.endpoints]
    for endpoint in endpoints:
        if endpoint.whole_list:
            classes[endpoint.result].whole_list = endpoint.whole_list
    endpoints.sort(key=lambda item: item.name)
    return Views(list(classes.values()), endpoints, ResourceView(()), _literals(document))


def _attribute(wire: str, taken: set[str]) -> str:
    name = python_name(wire)
    while name in taken:
        name += "_"
    return name


def _class(
    item: Model,
    schema: dict[str, Any],
    secrets: frozenset[str],
    derived: Mapping[str, str],
    checks: Checks,
    further: frozenset[str],
) -> ClassView:
    about = schema.get("x-class", {})
    response = about.get("direction", "response") == "response"
    kinds = Kinds(response=response, bases=derived, further=further)
    taken = set(_RESERVED)
    fields: list[FieldView] = []
    view = ClassView(
        name=item.name,
        module=python_name(item.name),
        doc=schema.get("description") or f"The object `{item.name}`.",
        response=response,
        root=bool(about.get("root")),
        fields=fields,
    )
    for wire, member in schema.get("properties", {}).items():
        prop = item.members[wire]
        attribute = _attribute(wire, taken)
        taken.add(attribute)
        kind = kinds.of(prop.property, attribute)
        if not response:
            checks.add(kind, wire, root=view.root)
        doc = member.get("description", "")
        deprecated = bool(member.get("deprecated"))
        fields.append(FieldView(attribute, wire, kind, prop.required, doc, wire in secrets, deprecated))
        view.imports.update(kind.imports)
        view.constants.update(kind.constants)
    if item.further is not None:
        view.further = kind = nullable(kinds.of(item.further, "additional_properties"))
        view.imports.update(kind.imports)
        if kind.annotation != "Any":
            view.imports.std.add("from collections.abc import Mapping")
        view.constants.update({key: value for key, value in kind.constants.items() if key in kind.codec})
    return view


def _mark_cycles(classes: dict[str, ClassView]) -> None:
    """Find references that close a circle: those are imported after the module's own definitions."""
    uses = {name: {m for m in view.imports.models if m in classes} for name, view in classes.items()}

    def reaches(start: str, goal: str) -> bool:
        seen: set[str] = set()
        stack = [start]
        while stack:
            current = stack.pop()
            if current == goal:
                return True
            if current not in seen:
                seen.add(current)
                stack.extend(uses[current])
        return False

    for name, view in classes.items():
        for used in uses[name]:
            if reaches(used, name):
                view.late_models.update({used, f"{used}Dict"} & view.imports.models)
        view.imports.models -= view.late_models
        view.late_models.discard(name)
        view.late_models.discard(f"{name}Dict")


def _endpoint(
    endpoint: Endpoint,
    operation: dict[str, Any],
    classes: dict[str, ClassView],
    derived: Mapping[str, str],
    further: frozenset[str],
) -> EndpointView:
    about = operation["x-operation"]
    kinds = Kinds(response=False, bases=derived, further=further)
    imports, argument_imports = Imports(), Imports()
    names: dict[str, str] = about["arguments"]
    raw = {(p["in"], p["name"]): p for p in operation.get("parameters", [])}
    parameters: list[ParameterView] = []
    for location in ("path", "query", "header"):
        for prop in endpoint.parameters[location]:
            wire = prop.wire
            source = raw[location, wire]
            name = names[f"{location}.{wire}"]
            kind = kinds.of(prop.property, name)
            imports.update(kind.imports)
            argument_imports.update(kind.imports)
            doc = source.get("description") or source.get("schema", {}).get("description", "")
            default = bool(source.get("x-client-default"))
            deprecated = bool(source.get("deprecated"))
            style = str(source.get(STYLE, ""))
            parameters.append(ParameterView(name, wire, location, kind, prop.required, default, doc, deprecated, style))
    if endpoint.parameters["cookie"]:
        raise GenerationError(f"{about['name']}: cookie parameters are not supported")
    body, body_kind, body_class = _body(endpoint, kinds, classes, about)
    if body_class and not _fits_beside(body_class, parameters):
        body_class = None
    if body_kind:
        imports.update(body_kind.imports)
    if body_class:
        body_class.method = about["name"]
        for item in body_class.fields:
            argument_imports.update(item.kind.imports)
    elif body_kind:
        argument_imports.update(body_kind.imports)
    doc = next((r.get("description", "") for code, r in operation["responses"].items() if code.startswith("2")), "")
    results = {one.status: one.property for one in endpoint.results}
    constants = dict(body_kind.constants) if body_kind else {}
    result, codec, decode = _result(results.get(200), "answer", imports, argument_imports, constants)
    paging = about.get("paging")
    others: dict[int, tuple[str, str]] = {}
    listed = _item_of(result, classes)
    for number, status in enumerate(() if paging else about.get("others", ()), 201):
        found = results.get(number)
        other, other_codec, other_decode = _result(found, f"answer{status}", imports, argument_imports, constants)
        others[status] = other_decode, other_codec
        result = either(result, other)
    bytes_of: dict[str, Any] = about.get("wire", {})
    item_name: str | None = None
    if paging:
        page = classes[result]
        items = next(f for f in page.fields if f.attribute == paging["items"])
        item_name = items.kind.annotation.removeprefix("list[").removesuffix("]")
        argument_imports.models.add(item_name)
        argument_imports.models.discard(result)
    path_names = [p.name for p in parameters if p.location == "path"]
    return EndpointView(
        name=about["name"],
        resource=about["resource"],
        method_name=about["method"],
        http_method=endpoint.method.upper(),
        path=bytes_of.get(PREFIX, "") + endpoint.path,
        effect=about["effect"],
        repeatable=bool(about.get("repeatable")),
        summary=operation.get("summary") or f"{endpoint.method.upper()} {endpoint.path}",
        doc=operation.get("description", ""),
        parameters=parameters,
        positional=about.get("positional", path_names),
        body=body_class,
        body_argument=body,
        body_kind=body_kind,
        body_required=bool(endpoint.bodies and endpoint.bodies[0].required),
        body_doc=body_text(operation),
        result=result,
        result_codec=codec,
        result_decode=decode,
        result_doc=doc or "What the service answers.",
        item=item_name,
        listed=item_name or (None if others else listed),
        must_exist=tuple(name for (_, name), source in raw.items() if source.get(RULES_KEY, {}).get("missingIsError")),
        paging=paging,
        **_combinations(parameters, raw),
        deprecated=f"{about['name']} is deprecated" if operation.get("deprecated") else "",
        alias_of="",
        renamed={},
        others=others,
        wire=bytes_of,
        constants={**{key: value for p in parameters for key, value in p.kind.constants.items()}, **constants},
        imports=imports,
        argument_imports=argument_imports,
    )


def _combinations(parameters: list[ParameterView], raw: dict[tuple[str, str], Any]) -> dict[str, Any]:
    """The rules about filters that go together, in Python names."""
    query = [p for p in parameters if p.location == "query"]
    names = {p.wire: p.name for p in query}
    rules = {p.wire: raw["query", p.wire].get("x-rules", {}) for p in query}
    groups: set[tuple[str, ...]] = set()
    for wire, rule in rules.items():
        together = {*rule.get("excludes", []), *rule.get("onlyOneOf", [])} & names.keys()
        if together:
            groups.add(tuple(names[other] for other in names if other == wire or other in together))
    # A group that another one contains says nothing more.
    largest = [list(g) for g in sorted(groups) if not any(set(g) < set(other) for other in groups)]
    overriding = [names[wire] for wire, rule in rules.items() if rule.get("overridesAllOthers")]
    return {"exclusive": largest, "overriding": overriding}


def _body(
    endpoint: Endpoint, kinds: Kinds, classes: dict[str, ClassView], about: dict[str, Any]
) -> tuple[str | None, Kind | None, ClassView | None]:
    if not endpoint.bodies:
        return None, None, None
    first, *more = endpoint.bodies
    if more or first.media_type != "application/json":
        raise GenerationError(f"{about['name']}: only one JSON body is supported")
    prop = first.property
    kind = kinds.of(prop, "body")
    if isinstance(prop, Reference) and "body_argument" not in about:
        return "body", kind, classes[prop.name]
    return about.get("body_argument", "body"), nullable(kind), None


def _fits_beside(body: ClassView, parameters: list[ParameterView]) -> bool:
    """Whether the members of a body can be arguments of their own: each must have a name that no other has."""
    names = [p.name for p in parameters]
    taken = {*names, *RESERVED}
    flat = [f"body_{item.attribute}" if item.attribute in taken else item.attribute for item in body.fields]
    return len({*names, *flat}) == len(names) + len(flat)


def _result(
    prop: Property | None, name: str, imports: Imports, argument_imports: Imports, constants: dict[str, str]
) -> tuple[str, str, str]:
    """Annotation, codec and decoder of an answer; what they need is added to imports and constants."""
    if prop is None:
        imports.codecs.add("ANY")
        return "None", "ANY", "nothing"
    kind = Kinds(response=True).of(prop, name)
    if isinstance(prop, Reference):
        imports.models.add(prop.name)
        imports.codecs.add("Record")
        argument_imports.models.add(prop.name)
        return prop.name, f"Record(lambda: {prop.name})", f"decode_{python_name(prop.name)}"
    if kind.codec == "FREE_FORM" and not kind.nullable:
        imports.codecs.add("FREE_FORM")
        return "FreeForm", "FREE_FORM", "FreeForm"
    imports.update(kind.imports)
    argument_imports.update(kind.imports)
    if kind.nullable and kind.annotation != "Any":
        imports.codecs.add("Nullable")
        kind = replace(kind, annotation=f"{kind.annotation} | None", codec=f"Nullable({kind.codec})")
    # Those of decoders that a codec does without name no more than the decoders.
    constants.update({key: value for key, value in kind.constants.items() if key in kind.codec})
    return kind.annotation, kind.codec, f"{kind.codec}.strict"


def _item_of(result: str, classes: dict[str, ClassView]) -> str | None:
    """The class of the items, where an answer has one list, which is called `data` and always there."""
    fields = classes[result].fields if result in classes else []
    lists = [item for item in fields if item.kind.annotation.startswith("list[")]
    if len(lists) != 1 or lists[0].attribute != "data" or lists[0].annotation != lists[0].kind.annotation:
        return None
    name = lists[0].annotation.removeprefix("list[").removesuffix("]")
    return name if name in classes and name != result else None


def _literals(document: dict[str, Any]) -> list[LiteralView]:
    found: dict[str, tuple[str, ...]] = {}

    def walk(value: Any) -> None:
        if is_object(value):
            name = value.get("x-enum")
            if isinstance(name, str):
                values = tuple(str(item) for item in value["enum"])
                if set(found.setdefault(name, values)) != set(values):
                    raise GenerationError(f"two lists of values want the name {name}")
            for item in value.values():
                walk(item)
        elif is_array(value):
            for item in value:
                walk(item)

    walk(document)
    return [LiteralView(name, python_name(name).upper(), found[name]) for name in sorted(found)]
