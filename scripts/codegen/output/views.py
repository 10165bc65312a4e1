"""What the templates are given: classes, endpoints and the resource tree, as plain data in a fixed order."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..document.annotate import RULES_KEY
from ..document.jsontypes import is_array, is_object
from ..document.places import body_text
from ..document.words import python_name
from ..errors import GenerationError
from .kinds import VALUE, Imports, Kind, Kinds
from .properties import Endpoint, Model, Parsed, Reference

__all__ = [
    "BaseView",
    "Checks",
    "ClassView",
    "EndpointView",
    "FieldView",
    "LiteralView",
    "ResourceView",
    "Views",
    "build_views",
]

# Names that the base classes of models use.
_DECODER_NAMES = frozenset(
    ("amend", "bool", "data", "id", "item", "items", "new", "note", "odd", "recover", "self", "str", "value")
)
_RESERVED = frozenset(
    {
        *("additional_properties", "encode_object", "from_dict", "json_schema", "keys"),
        *("request_id", "self", "to_dict", "to_json"),
    }
)


@dataclass
class FieldView:
    """One member of a class."""

    attribute: str
    wire: str
    kind: Kind
    required: bool
    doc: str
    secret: bool
    deprecated: bool = False

    @property
    def annotation(self) -> str:
        """The annotation in a response class."""
        nullable = self.kind.nullable or not self.required
        return f"{self.kind.annotation} | None" if nullable and self.kind.annotation != "Any" else self.kind.annotation

    @property
    def request_annotation(self) -> str:
        """The annotation in a request class or as an argument of a method, without the unset marker."""
        return f"{self.kind.annotation} | None" if self.kind.nullable else self.kind.annotation

    def flags(self, *, response: bool) -> str:
        """The keyword arguments of `wire()`."""
        parts = ["null=True"] if self.kind.nullable else []
        if not self.required:
            parts.append("optional=True" if response else "default=UNSET")
        if self.secret:
            parts.append("secret=True")
        return "".join(f", {part}" for part in parts)

    @property
    def decode(self) -> str:
        """The right-hand side of the straight-line decoder."""
        value = f"data[{json.dumps(self.wire)}]"
        if not self.kind.nullable or self.kind.trivial:
            expression = self.kind.decoded(value)
            # An expression that uses its value twice gets a name for it.
            if self.kind.decode.count(VALUE) > 1:
                expression = self.kind.decoded("value").replace("value", f"(value := {value})", 1)
        else:
            expression = f"None if (value := {value}) is None else {self.kind.decoded('value')}"
        if self.required:
            return expression
        present = f"({expression})" if " if " in expression else expression
        return f"{present} if {json.dumps(self.wire)} in data else None"

    @property
    def local(self) -> str:
        """The variable that the decoder checks."""
        return f"{self.attribute}_" if self.attribute in _DECODER_NAMES else self.attribute

    @property
    def misfit(self) -> str | None:
        """The condition under which a member that is copied as it is does not fit."""
        if self.kind.check is None:
            return None
        wrong = f"{self.local}.__class__ is not {self.kind.check}"
        if self.kind.nullable:
            return f"({self.local} is not None and {wrong})"
        return wrong if self.required else f"({wrong} and {json.dumps(self.wire)} in data)"


@dataclass
class ClassView:
    """One attrs class."""

    name: str
    module: str
    doc: str
    response: bool
    root: bool
    fields: list[FieldView]
    imports: Imports = field(default_factory=Imports)
    constants: dict[str, str] = field(default_factory=dict)
    late_models: set[str] = field(default_factory=set)  # imported last, because they import this module
    method: str = ""  # the method whose arguments are the members of this request body
    base: ClassView | None = None  # the class that it has grown from
    renamed: dict[str, str] = field(default_factory=dict)  # old member -> new one
    whole_list: str = ""  # what `data` holds, of the answer of a list without pages

    @property
    def parent(self) -> str:
        """What a class of answers derives from."""
        if self.base:
            return self.base.name
        return f"WholeList[{self.whole_list}]" if self.whole_list else "Model"

    @property
    def added(self) -> list[FieldView]:
        """The members that the base has not."""
        known = {item.wire for item in self.base.fields} if self.base else set[str]()
        return [item for item in self.fields if item.wire not in known]

    @property
    def in_order_of_decoding(self) -> list[FieldView]:
        """The members, objects first: each has seen to its own `odd` values before those of the object around come."""
        return sorted(self.fields, key=lambda item: item.kind.keeps)

    @property
    def checks(self) -> list[str]:
        """The conditions under which the object does not fit although all its members could be decoded."""
        odd = ["odd"] if any(item.kind.keeps for item in self.fields) else []
        return odd + [item.misfit for item in self.fields if item.misfit]

    @property
    def all_required(self) -> bool:
        """Whether a count of members is enough to see that nothing is missing or unknown."""
        return all(item.required for item in self.fields)


@dataclass
class ParameterView:
    """One path, query or header parameter."""

    name: str
    wire: str
    location: str
    kind: Kind
    required: bool
    client_default: bool
    doc: str
    deprecated: bool = False

    @property
    def annotation(self) -> str:
        """The annotation without the unset marker. None in a query means the same as leaving the argument out."""
        return (
            f"{self.kind.annotation} | None" if self.location == "query" and not self.required else self.kind.annotation
        )

    @property
    def optional(self) -> bool:
        """Whether a caller may leave it out."""
        return not self.required or self.client_default


@dataclass
class EndpointView:
    """One operation."""

    name: str  # qbd.invoices.list
    resource: str  # qbd.invoices
    method_name: str  # list
    http_method: str
    path: str
    effect: str
    repeatable: bool
    summary: str
    doc: str
    parameters: list[ParameterView]
    positional: list[str]
    body: ClassView | None  # flattened into arguments
    body_argument: str | None
    body_kind: Kind | None
    body_required: bool
    body_doc: str
    result: str  # annotation
    result_decode: str
    result_codec: str
    result_doc: str
    item: str | None  # of a paged list
    listed: str | None  # what the items of any list are
    must_exist: tuple[str, ...]  # filters of which one value that is not found makes the whole call fail
    paging: dict[str, Any] | None
    exclusive: list[list[str]]  # groups of arguments of which at most one may be given
    overriding: list[str]  # arguments that make the service ignore all filters
    deprecated: str  # why not to use it any more; empty while it is not
    alias_of: str  # the operation of which this is an old name
    renamed: dict[str, str]  # old argument -> new one
    imports: Imports  # of the endpoint module
    argument_imports: Imports  # of the resource module

    @property
    def whole_list(self) -> str:
        """What the answer of a list without pages holds; empty for every other operation."""
        return self.listed or "" if self.method_name == "list" and not self.item else ""

    @property
    def awaited(self) -> str:
        """The annotation of what the method of an asyncio client returns, where that is no coroutine."""
        if self.item:
            return f"AsyncPager[{self.item}]"
        return f"AsyncWholeList[{self.result}, {self.whole_list}]" if self.whole_list else ""

    @property
    def module(self) -> str:
        """The name of the endpoint's module, which may not be a keyword."""
        return self.method_name


@dataclass
class BaseView:
    """A hand-written class that a resource derives from."""

    module: str  # of the runtime
    name: str
    parameters: tuple[str, ...] = ()  # the models it is generic over

    def written(self, prefix: str) -> str:
        """How a class statement names it."""
        name = prefix + self.name
        return f"{name}[{', '.join(json.dumps(model) for model in self.parameters)}]" if self.parameters else name


@dataclass
class ResourceView:
    """One node of the tree that hangs on a client."""

    path: tuple[str, ...]
    endpoints: list[EndpointView] = field(default_factory=list)
    children: list[ResourceView] = field(default_factory=list)
    bases: list[BaseView] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The attribute it has on its parent."""
        return self.path[-1]

    @property
    def class_name(self) -> str:
        """The name of its synchronous class."""
        return "".join(word.capitalize() for word in self.name.split("_")) + "Resource"

    def walk(self) -> Iterator[ResourceView]:
        """This node and all below it, each before its children."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class LiteralView:
    """A named list of strings."""

    name: str
    table: str
    values: tuple[str, ...]


@dataclass
class Views:
    """Everything that is rendered."""

    classes: list[ClassView]
    endpoints: list[EndpointView]
    root: ResourceView
    literals: list[LiteralView]
    renamed_classes: dict[str, str] = field(default_factory=dict)  # old name -> new one


class Checks(NamedTuple):
    """What members of requests are checked for besides the document, by wire name."""

    places: Mapping[str, int] = {}
    without: Mapping[str, str] = {}

    def add(self, kind: Kind, wire: str, *, root: bool) -> None:
        """Let the codec of a member know its limits."""
        if (places := self.places.get(wire)) is not None and kind.codec == "DECIMAL":
            _limit(kind, "decimal", f"decimal({places})")
        if root and (character := self.without.get(wire)) is not None:
            found = "None, None" if kind.codec == "STRING" else kind.codec.removeprefix("text(").removesuffix(")")
            if kind.codec == "STRING" or kind.codec.startswith("text("):
                found = found if "," in found else f"{found}, None"
                _limit(kind, "text", f"text({found}, without={json.dumps(character)})")


def _limit(kind: Kind, maker: str, codec: str) -> None:
    kind.imports.codecs.discard(kind.codec)
    kind.imports.limits.add(maker)
    kind.codec = codec


def build_views(parsed: Parsed, document: dict[str, Any], secrets: frozenset[str], checks: Checks) -> Views:
    """Turn the parsed document into views; `document` is the normalised document it was made from.

    The tree of resources is empty; `grow_tree` makes it.
    """
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    classes: dict[str, ClassView] = {}
    derived = {name: str(s["x-class"]["base"]) for name, s in schemas.items() if "base" in s.get("x-class", {})}
    for item in sorted(parsed.models, key=lambda model: model.name):
        view = _class(item, schemas[item.name], secrets, derived, checks)
        classes[view.name] = view
    for name, base in derived.items():
        classes[name].base = classes[base]
    _mark_cycles(classes)
    operations = {
        operation["operationId"]: (path, operation)
        for path, item in document["paths"].items()
        for operation in item.values()
    }
    endpoints = [
        _endpoint(endpoint, *operations[endpoint.operation_id], classes, derived) for endpoint in parsed.endpoints
    ]
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
    item: Model, schema: dict[str, Any], secrets: frozenset[str], derived: Mapping[str, str], checks: Checks
) -> ClassView:
    about = schema.get("x-class", {})
    response = about.get("direction", "response") == "response"
    kinds = Kinds(response=response, bases=derived)
    taken = set(_RESERVED)
    fields: list[FieldView] = []
    view = ClassView(
        name=item.name,
        module=python_name(item.name),
        doc=schema.get("description", ""),
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
    path: str,
    operation: dict[str, Any],
    classes: dict[str, ClassView],
    derived: Mapping[str, str],
) -> EndpointView:
    about = operation["x-operation"]
    kinds = Kinds(response=False, bases=derived)
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
            parameters.append(ParameterView(name, wire, location, kind, prop.required, default, doc, deprecated))
    if endpoint.parameters["cookie"]:
        raise GenerationError(f"{about['name']}: cookie parameters are not supported")
    body, body_kind, body_class = _body(endpoint, kinds, classes, about)
    if body_kind:
        imports.update(body_kind.imports)
    if body_class:
        body_class.method = about["name"]
        for item in body_class.fields:
            argument_imports.update(item.kind.imports)
    elif body_kind:
        argument_imports.update(body_kind.imports)
    result, codec, decode, result_doc = _result(endpoint, operation, imports, argument_imports)
    paging = about.get("paging")
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
        path=path,
        effect=about["effect"],
        repeatable=bool(about.get("repeatable")),
        summary=operation.get("summary", ""),
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
        result_doc=result_doc,
        item=item_name,
        listed=item_name or _item_of(result, classes),
        must_exist=tuple(name for (_, name), source in raw.items() if source.get(RULES_KEY, {}).get("missingIsError")),
        paging=paging,
        **_combinations(parameters, raw),
        deprecated=f"{about['name']} is deprecated" if operation.get("deprecated") else "",
        alias_of="",
        renamed={},
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
    first, *others = endpoint.bodies
    if others or first.media_type != "application/json":
        raise GenerationError(f"{about['name']}: only one JSON body is supported")
    prop = first.property
    kind = kinds.of(prop, "body")
    if isinstance(prop, Reference) and "body_argument" not in about:
        return "body", kind, classes[prop.name]
    return about.get("body_argument", "body"), kind, None


def _result(
    endpoint: Endpoint, operation: dict[str, Any], imports: Imports, argument_imports: Imports
) -> tuple[str, str, str, str]:
    doc = next((r.get("description", "") for code, r in operation["responses"].items() if code.startswith("2")), "")
    prop = endpoint.results[0].property if endpoint.results else None
    if prop is None:
        imports.codecs.add("ANY")
        return "None", "ANY", "nothing", doc
    kind = Kinds(response=True).of(prop, "answer")
    if isinstance(prop, Reference):
        name = prop.name
        imports.models.add(name)
        imports.codecs.add("Record")
        argument_imports.models.add(name)
        return name, f"Record(lambda: {name})", f"decode_{python_name(name)}", doc
    if kind.codec == "FREE_FORM":
        imports.codecs.add("FREE_FORM")
        return "FreeForm", "FREE_FORM", "FreeForm", doc
    imports.update(kind.imports)
    argument_imports.update(kind.imports)
    return kind.annotation, kind.codec, f"{kind.codec}.strict", doc


def _item_of(result: str, classes: dict[str, ClassView]) -> str | None:
    """The class of the items, where an answer has one list."""
    kinds = [item.kind.annotation for item in classes[result].fields] if result in classes else []
    lists = [kind.removeprefix("list[").removesuffix("]") for kind in kinds if kind.startswith("list[")]
    return lists[0] if len(lists) == 1 and lists[0] in classes else None


def _literals(document: dict[str, Any]) -> list[LiteralView]:
    found: dict[str, tuple[str, ...]] = {}

    def walk(value: Any) -> None:
        if is_object(value):
            name = value.get("x-enum")
            if isinstance(name, str):
                values = tuple(str(item) for item in value["enum"])
                if found.setdefault(name, values) != values:
                    raise GenerationError(f"two lists of values want the name {name}")
            for item in value.values():
                walk(item)
        elif is_array(value):
            for item in value:
                walk(item)

    walk(document)
    return [LiteralView(name, python_name(name).upper(), found[name]) for name in sorted(found)]
