"""Occurrences: every place where an object with properties stands, with what its class name may be made of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from ..config import GeneratorConfig
from ..document.canonical import REF, Canonical, inner_schemas, is_class
from ..document.jsontypes import is_array, is_object
from ..document.naming import component_words
from ..document.operations import is_list
from ..document.words import singular, split_words

Words = tuple[str, ...]
REQUEST, RESPONSE = "request", "response"


@dataclass(eq=False)
class Occurrence:
    """One object node. Equal shapes of one direction may become one class; roots never share one."""

    place: str
    direction: str
    owner: Words
    """Words of the component or resource it belongs to."""
    verb: Words
    """Words of the request's verb; empty in responses and components."""
    path: tuple[Words, ...]
    """Words of the properties from the root down; array properties in the singular. Empty for roots."""
    node: dict[str, Any]
    root: str | None = None
    """component, body or answer for the roots, None for what stands inside them."""
    component: str | None = None
    root_words: Words = ()
    """For roots: the words of the name the rule gives."""
    children: list[Occurrence] = field(default_factory=list)
    by_node: dict[int, Occurrence] = field(default_factory=dict)
    """id of a node directly below -> its occurrence."""
    text: str | None = None
    """Text of the property whose value or elements these are."""
    level: int = 0
    """How many levels of objects stand below; 0 for an object without inline objects."""

    @property
    def leaf(self) -> Words:
        return self.path[-1] if self.path else ()


class Occurrences:
    """All occurrences of a document, roots first, each list in the order of the document."""

    def __init__(self, document: Canonical, config: GeneratorConfig) -> None:
        self._document = document
        self._config = config
        self.owners = _owners(document, config)
        used = _component_uses(document)
        self.used_components = frozenset(name for name, found in used.items() if found)
        self.directions = _component_uses(document, whole=True)
        self.all: list[Occurrence] = []
        self.uses: dict[tuple[str, str], str] = {}
        """(place, direction) of a reference -> the component that stands there."""
        self.components: dict[tuple[str, str], Occurrence] = {}
        for name, schema in document.components.items():
            for direction in self.directions[name]:
                self._component(name, direction, schema)
        self.bodies: dict[str, Occurrence] = {}
        """Place -> root."""
        self.answers: dict[str, Occurrence] = {}
        self.holders: list[Occurrence] = []
        """Bodies and answers that are no objects themselves; they get no class."""
        self.parameters: dict[str, Occurrence] = {}
        """Place -> holder of a parameter with objects in it."""
        for operation in document.operations:
            self._operation(operation)

    def _component(self, name: str, direction: str, schema: dict[str, Any]) -> None:
        words = component_words(name, self._config.classes)
        second = direction == REQUEST and RESPONSE in self.directions[name]
        node = for_direction(schema, direction)
        root = Occurrence(f"{name}<input>" if second else name, direction, words, (), (), node, "component", name)
        root.root_words = (*words, "input") if second else words
        self.components[name, direction] = root
        self._add(root)

    def _operation(self, operation: Mapping[str, Any]) -> None:
        name = operation["name"]
        owner, verb = self.owners[name]
        body, answer = operation["body"], operation["response"]
        if body is not None:
            node = for_direction(body, REQUEST)
            self._root(f"{name}.request", "body", node, REQUEST, owner, verb, (*owner, *(verb or ("request",))))
        if answer is not None:
            node = for_direction(answer, RESPONSE)
            words = self._answer_words(operation, owner, verb)
            self._root(f"{name}.response", "answer", node, RESPONSE, owner, (), words)
        for status, other in operation["answers"].items():
            if other is not None:
                words = (*owner, *verb, *split_words(HTTPStatus(status).phrase), "answer")
                place = f"{name}.response{status}"
                self._root(place, "answer", for_direction(other, RESPONSE), RESPONSE, owner, (), words)
        for parameter in operation["parameters"]:
            self._parameter(f"{name}.{parameter['in']}.{parameter['name']}", parameter, owner, verb)

    def _parameter(self, place: str, parameter: Mapping[str, Any], owner: Words, verb: Words) -> None:
        node = parameter["schema"]
        self._note_uses(place, REQUEST, node)
        found = list(_objects(node))
        if not found:
            return
        holder = self.parameters[place] = Occurrence(place, REQUEST, owner, verb, (), node, "holder")
        for part in found:
            self._child(holder, place, split_words(parameter["name"]) or ("value",), part)

    def _answer_words(self, operation: Mapping[str, Any], owner: Words, verb: Words) -> Words:
        method = operation["name"].rpartition(".")[2]
        answer = operation["response"]
        if method == "list" or is_list(answer, self._config):
            return (*owner, "page" if operation.get("paging") else "list")
        if method == "retrieve" or not verb:
            return owner
        return (*owner, *verb, "result")

    def _root(
        self, place: str, kind: str, node: dict[str, Any], direction: str, owner: Words, verb: Words, words: Words
    ) -> None:
        self._note_uses(place, direction, node)
        holder = self.bodies if kind == "body" else self.answers
        if is_class(node):
            root = Occurrence(place, direction, owner, verb, (), node, kind)
            root.root_words = words
            holder[place] = root
            self._add(root)
        else:
            self._inline(place, direction, owner, verb, node)

    def _inline(self, place: str, direction: str, owner: Words, verb: Words, node: dict[str, Any]) -> None:
        """Objects inside a body or answer that is no object itself, such as an array of objects."""
        holder = Occurrence(place, direction, owner, verb, (), node, "holder")
        for part in _below(node):
            self._child(holder, place, (), part)
        self.all.extend(holder.children)
        self.holders.append(holder)

    def _add(self, root: Occurrence) -> None:
        self.all.append(root)
        self._descend(root)

    def _descend(self, occurrence: Occurrence) -> None:
        for name, child in occurrence.node["properties"].items():
            words = split_words(name)
            self._note_uses(f"{occurrence.place}.{name}", occurrence.direction, child)
            for key, part in _objects(child):
                leaf = singular(words) if "items" in key else words
                found = self._child(occurrence, f"{occurrence.place}.{name}", leaf, (key, part))
                found.text = child.get("description")
        occurrence.level = 1 + max((child.level for child in occurrence.children), default=-1)

    def _note_uses(self, place: str, direction: str, node: Mapping[str, Any]) -> None:
        """The components that stand at a place itself, in its elements or branches."""
        if "$ref" in node:
            self.uses.setdefault((place, direction), str(node["$ref"]).removeprefix(REF))
        elif not is_class(node):
            for _, part in inner_schemas(node):
                self._note_uses(place, direction, part)

    def _child(
        self, parent: Occurrence, place: str, leaf: Words, found: tuple[tuple[str, ...], dict[str, Any]]
    ) -> Occurrence:
        keys, part = found
        taken = sum(1 for sibling in parent.children if sibling.place.partition("|")[0] == place)
        branch = "oneOf" in keys
        words = (*_constant_words(part), *leaf) if branch else leaf
        child = Occurrence(
            f"{place}|{taken}" if taken else place,
            parent.direction,
            parent.owner,
            parent.verb,
            (*parent.path, words or ("item",)),
            part,
        )
        parent.children.append(child)
        parent.by_node[id(part)] = child
        self.all.append(child)
        self._descend(child)
        return child


def _constant_words(part: Mapping[str, Any]) -> Words:
    """What tells the branch of a union apart: the constant one of its properties has."""
    for child in part.get("properties", {}).values():
        if isinstance(child.get("const"), str):
            return split_words(child["const"])
    return ()


def _objects(schema: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """(keys on the way, object) for the objects at the place of a schema, itself included."""
    if is_class(schema):
        yield (), schema
        return
    yield from _below(schema)


def _below(schema: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    for key, part in inner_schemas(schema):
        for keys, found in _objects(part):
            yield (key, *keys), found


def for_direction(schema: Any, direction: str, *, names: bool = False) -> Any:
    """A copy without the properties that the other direction alone has (readOnly, writeOnly).

    `names`: the keys are names of members, not keywords.
    """
    absent = "readOnly" if direction == REQUEST else "writeOnly"
    if is_array(schema):
        return [for_direction(item, direction) for item in schema]
    if not is_object(schema):
        return schema
    result = {
        key: value if key == "example" and not names else for_direction(value, direction, names=_has_names(key, names))
        for key, value in schema.items()
    }
    properties = None if names else result.get("properties")
    if is_object(properties):
        dropped = [name for name, child in properties.items() if is_object(child) and child.get(absent) is True]
        for name in dropped:
            del properties[name]
        if "required" in result:
            result["required"] = [name for name in result["required"] if name not in dropped]
    return result


def _has_names(key: str, names: bool) -> bool:
    """Whether what stands at a key of a schema has names of members as its keys."""
    return key == "properties" and not names


def _component_uses(document: Canonical, *, whole: bool = False) -> dict[str, tuple[str, ...]]:
    """component -> the directions it is used in, response first; those that no operation uses count as answers, or as
    not used at all."""
    used: dict[str, set[str]] = {name: set() for name in document.components}

    def visit(node: Any, direction: str, *, names: bool = False) -> None:
        if is_array(node):
            for item in node:
                visit(item, direction)
        elif is_object(node):
            reference = node.get("$ref")
            if isinstance(reference, str):
                component = reference.removeprefix(REF)
                if direction not in used[component]:
                    used[component].add(direction)
                    visit(for_direction(document.components[component], direction), direction)
            for key, value in node.items():
                if names or key not in ("example", "default", "enum", "const", "discriminator"):
                    visit(value, direction, names=_has_names(key, names))

    for operation in document.operations:
        visit(for_direction(operation["response"], RESPONSE), RESPONSE)
        visit(for_direction(operation["body"], REQUEST), REQUEST)
        for other in operation["answers"].values():
            visit(for_direction(other, RESPONSE), RESPONSE)
        for parameter in operation["parameters"]:
            visit(parameter["schema"], REQUEST)
    for name in [name for name, found in used.items() if whole and not found]:
        visit({"$ref": f"{REF}{name}"}, RESPONSE)
    return {name: tuple(d for d in (RESPONSE, REQUEST) if d in found) for name, found in used.items()}


def _owners(document: Canonical, config: GeneratorConfig) -> dict[str, tuple[Words, Words]]:
    """operation -> (words of its owner, words of its verb).

    The owner of all operations of a resource is the component that its retrieve, list or create answers with.
    """
    of_resource: dict[str, Words] = {}
    for wanted in ("retrieve", "list", "create", "update"):
        for operation in document.operations:
            resource, _, method = operation["name"].rpartition(".")
            component = _answered_component(operation["response"], config)
            if method == wanted and component and resource not in of_resource:
                of_resource[resource] = component_words(component, config.classes)
    result: dict[str, tuple[Words, Words]] = {}
    crud = {"retrieve", "list", "create", "update", "delete", "replace"}
    with_crud = {op["name"].rpartition(".")[0] for op in document.operations if op["name"].rpartition(".")[2] in crud}
    for operation in document.operations:
        resource, _, method = operation["name"].rpartition(".")
        verb = split_words(method)
        last = singular(split_words(resource.rpartition(".")[2]))
        if resource in of_resource:
            result[operation["name"]] = (of_resource[resource], verb)
        elif resource in with_crud and last:
            result[operation["name"]] = (last, verb)
        else:
            result[operation["name"]] = (verb, ())
    return result


def _answered_component(schema: Mapping[str, Any] | None, config: GeneratorConfig) -> str | None:
    if not schema:
        return None
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(REF)
    for name in config.operations.list_items:
        child = schema.get("properties", {}).get(name, {})
        for holder in (child, *(part for _, part in inner_schemas(child))):
            items = holder.get("items", {})
            if "$ref" in items:
                return str(items["$ref"]).removeprefix(REF)
    items = schema.get("items", {})
    return str(items["$ref"]).removeprefix(REF) if "$ref" in items else None


def skeleton(
    node: Mapping[str, Any], child: Callable[[Mapping[str, Any]], Any], reference: Callable[[str], str]
) -> Any:
    """What makes two objects the same class: types, names, required, values, formats and references.

    Lengths, ranges, texts, examples and rules are left out. `child` says what an inline object below stands for.
    """
    result: dict[str, Any] = {}
    for key in ("type", "format", "const"):
        if key in node:
            result[key] = node[key]
    if "enum" in node:
        result["enum"] = sorted(node["enum"], key=str)
    if "$ref" in node:
        result["$ref"] = reference(node["$ref"])
    if "required" in node:
        result["required"] = sorted(node["required"])
    for name, value in node.get("properties", {}).items():
        result.setdefault("properties", {})[name] = _part(value, child, reference)
    for combiner in ("anyOf", "oneOf"):
        if combiner in node:
            result[combiner] = [_part(branch, child, reference) for branch in node[combiner]]
    for key in ("items", "additionalProperties"):
        if is_object(node.get(key)):
            result[key] = _part(node[key], child, reference)
        elif key in node:
            result[key] = node[key]
    return result


def _part(node: Mapping[str, Any], child: Callable[[Mapping[str, Any]], Any], reference: Callable[[str], str]) -> Any:
    return child(node) if is_class(node) else skeleton(node, child, reference)


def shape_of(occurrence: Occurrence) -> str:
    """Hash of the whole shape, inline objects written out; the one that the names lock keeps."""

    def written_out(node: Mapping[str, Any]) -> Any:
        return skeleton(node, written_out, str)

    return digest(skeleton(occurrence.node, written_out, str))


def digest(value: Any) -> str:
    """Short hash of JSON-like data."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
