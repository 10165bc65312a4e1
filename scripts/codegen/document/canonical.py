"""One way of writing each thing: the form that shapes, names and templates are worked out on.

- nullable is always ``anyOf: [inner, {type: "null"}]``, whatever the document used for it;
- references stand only for components that are objects with properties; everything else is written out in place;
- allOf is merged; titles, vendor extensions and summaries of schemas are gone, rules stand at the property;
- `description` holds the base text of the place: from the dictionary if it has one, else the document's own
  (then `x-own-text` is set, and nothing is composed onto it).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..errors import InputError
from .adapt import ACCEPT, ADDRESS, CONTENT_TYPE, FORM_STYLES, PREFIX, STYLE
from .annotate import RULES_KEY
from .combine import combined, substantial_parts
from .jsontypes import cloned, is_array, is_object
from .places import OperationNames, json_schema, operations, other_answers, success_response

OWN_TEXT = "x-own-text"
REF = "#/components/schemas/"
_KEPT = (
    "type", "format", "enum", "const", "default", "example", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
    "minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated", "x-open-enum",
)  # fmt: skip
_NULL = {"type": "null"}
_ADDS = frozenset(("properties", "required", "anyOf", "oneOf"))
"""What an object with one part of allOf adds to it."""
_OUTSIDE = ("description", OWN_TEXT, "default", "example", RULES_KEY, "readOnly", "writeOnly", "deprecated")

Texts = Callable[[str, str, str], str | None]
"""(place, name, kind) -> base text of the dictionary, or None."""


class StructureError(InputError):
    """The document has a form that cannot be turned into Python types."""


class Canonical:
    """The document, written in one way. `components` are the objects, `operations` the calls."""

    def __init__(self, document: Mapping[str, Any], names: OperationNames, texts: Texts) -> None:
        self._schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self._texts = texts
        self.words: dict[str, str] = {}
        """What is said at each place, before sentences are composed onto it."""
        self._open: list[str] = []
        self._heirs = _heirs(self._schemas)
        self.endless: set[str] = set()
        """Components that are no objects with properties and hold themselves; inside they are any value."""
        self.components: dict[str, dict[str, Any]] = {}
        for name in self._schemas:
            if self._is_class(name):
                self.components[name] = self._schema(_not_null(self._schemas[name]), name, name, "component")
        self.operations: list[dict[str, Any]] = [
            self._operation(method, path, operation, names[method, path])
            for method, path, operation in operations(document)
        ]

    def _is_class(self, component: str, seen: frozenset[str] = frozenset()) -> bool:
        """Whether references to the component stay references: it is an object with properties."""
        schema = self._schemas.get(component)
        if schema is None:
            raise StructureError(f"reference to a missing component {component}")
        if component in seen or not is_object(schema):
            return False
        if schema.get("properties"):
            return True
        parts = substantial_parts(schema)
        # One that is another and nothing more stands for the other.
        alone = len(parts) == 1 and not _ADDS & schema.keys()
        if parts and (not alone or schema.get("description")):
            seen |= {component}
            return any(part.get("properties") or (not alone and self._refers_to_class(part, seen)) for part in parts)
        return False

    def _refers_to_class(self, schema: Mapping[str, Any], seen: frozenset[str]) -> bool:
        return "$ref" in schema and self._is_class(schema["$ref"].removeprefix(REF), seen)

    def _operation(self, method: str, path: str, operation: Mapping[str, Any], name: str) -> dict[str, Any]:
        request: Mapping[str, Any] = operation.get("requestBody") or {}
        body = json_schema(request)
        response = success_response(operation)
        answer = json_schema(response)
        return {
            "name": name,
            "method": method,
            "path": path,
            "summary": operation.get("summary"),
            "description": operation.get("description"),
            "deprecated": bool(operation.get("deprecated")),
            "parameters": [self._parameter(parameter, name) for parameter in operation.get("parameters", [])],
            "body": None if body is None else _stated(self._schema(body, f"{name}.request", "request", "request")),
            "body_required": bool(request.get("required")),
            "response": None if answer is None else self._member(answer, f"{name}.response", "response", "response"),
            "response_description": (response or {}).get("description") or "",
            "answers": {
                status: schema and self._member(schema, f"{name}.response{status}", "response", "response")
                for status, schema in other_answers(operation).items()
            },
            "security": operation.get("security"),
            "address": operation.get(ADDRESS),
            "wire": {key: operation[key] for key in (ACCEPT, CONTENT_TYPE, FORM_STYLES, PREFIX) if key in operation},
        }

    def _parameter(self, parameter: Mapping[str, Any], operation: str) -> dict[str, Any]:
        place = f"{operation}.{parameter['in']}.{parameter['name']}"
        schema = self._schema(parameter.get("schema", {}), place, parameter["name"], "parameter")
        result: dict[str, Any] = {"in": parameter["in"], "name": parameter["name"], "schema": schema}
        result["required"] = bool(parameter.get("required"))
        if parameter.get(RULES_KEY) or schema.get(RULES_KEY):
            result[RULES_KEY] = {**schema.pop(RULES_KEY, {}), **parameter.get(RULES_KEY, {})}
            if "range" in result[RULES_KEY] and not {"minimum", "maximum"} & schema.keys():
                schema["minimum"], schema["maximum"] = result[RULES_KEY]["range"]
        own = parameter.get("description") or schema.get("description")
        schema.pop("description", None)
        schema.pop(OWN_TEXT, None)
        self._put_text(result, place, parameter["name"], "parameter", own)
        for key in ("example", "deprecated", "style", "explode", STYLE):
            if key in parameter:
                result[key] = cloned(parameter[key])
        return result

    def _put_text(self, node: dict[str, Any], place: str, name: str, kind: str, own: str | None) -> None:
        text = self._texts(place, name, kind)
        if text or own:
            self.words[place] = text or own or ""
        if text is not None:
            node["description"] = text
        elif own:
            node["description"] = own
            node[OWN_TEXT] = True

    def _schema(self, schema: Any, place: str, name: str, kind: str) -> dict[str, Any]:
        """The schema at a place, with its text."""
        result = self._bare(schema, place)
        own = schema.get("description") if is_object(schema) else None
        result.pop("description", None)
        result.pop(OWN_TEXT, None)
        self._put_text(result, place, name, kind, own)
        return result

    def _bare(self, schema: Any, place: str) -> dict[str, Any]:
        """The schema without a text of its own; the texts of its properties are in."""
        if not is_object(schema):
            return {}  # the schema `true`
        result: dict[str, Any] = {key: cloned(schema[key]) for key in _KEPT if key in schema}
        if schema.get(RULES_KEY):
            result[RULES_KEY] = cloned(schema[RULES_KEY])
        if "examples" in schema and "example" not in result and schema["examples"]:
            result["example"] = cloned(schema["examples"][0])
        if "$ref" in schema:
            found = self._reference(schema, result, place)
            # By the letter of 3.0 it means nothing here; whoever writes it means it.
            return _nullable(found) if schema.get("nullable") and not _has_null(found) else found
        if "allOf" in schema:
            return self._merged(schema, result, place)
        nullable = bool(schema.get("nullable"))
        if schema.get("properties") and ("anyOf" in schema or "oneOf" in schema):
            return self._bare(self._with_variants(schema), place)
        for combiner in ("anyOf", "oneOf"):
            if combiner in schema:
                branches = [self._bare(branch, place) for branch in schema[combiner]]
                return self._union(result, branches, self._discriminator(schema, schema[combiner]), nullable)
        _loosen(result)
        kind = result.get("type")
        if is_array(kind):
            nullable = nullable or "null" in kind
            kinds = [one for one in kind if one != "null"]
            if len(kinds) > 1:
                branches = [self._bare(_of_kind(schema, one), place) for one in kinds]
                outside = {key: value for key, value in result.items() if key in _OUTSIDE}
                return self._union(outside, branches, None, nullable)
            result["type"] = kinds[0] if kinds else "null"
        if None in result.get("enum", ()) and result.get("type") != "null":
            nullable = True
            result["enum"] = [value for value in result["enum"] if value is not None]
        self._contents(schema, result, place)
        return _nullable(result) if nullable else result

    def _contents(self, schema: Mapping[str, Any], result: dict[str, Any], place: str) -> None:
        if "properties" in schema or result.get("type") == "object":
            result["type"] = "object"
            properties = {
                name: self._member(child, f"{place}.{name}", name, "property")
                for name, child in schema.get("properties", {}).items()
            }
            required = [name for name in schema.get("required", []) if name in properties]
            if properties:
                result["properties"] = properties
            if required:
                result["required"] = required
            extra = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
            if schema.get("patternProperties"):
                # Names are not checked, so what the patterns say of values holds for all of them.
                values: list[Any] = list(schema["patternProperties"].values())
                values += [extra] if is_object(extra) and extra else []
                extra = values[0] if len(values) == 1 else {"anyOf": values}
            if is_object(extra) and extra:
                result["additionalProperties"] = self._bare(extra, place)
            elif extra is not None:
                result["additionalProperties"] = bool(extra) or extra == {}
        if "items" in schema:
            result["items"] = self._bare(schema["items"], place)
        elif result.get("type") == "array":
            result["items"] = {}

    def _member(self, schema: Any, place: str, name: str, kind: str) -> dict[str, Any]:
        """A property or an answer. A component that allows null is nullable here; as a body or an item it is not."""
        result = self._schema(schema, place, name, kind)
        component = str(result.get("$ref", "")).removeprefix(REF)
        return _nullable(result) if component and _allows_null(self._schemas[component]) else result

    def _reference(self, schema: Mapping[str, Any], result: dict[str, Any], place: str) -> dict[str, Any]:
        component = schema["$ref"].removeprefix(REF)
        if self._is_class(component):
            if (mapping := self._kinds_of(component)) is not None:
                branches = [{"$ref": target} for target in dict.fromkeys(mapping["mapping"].values())]
                return self._union(result, branches, mapping, nullable=False)
            result["$ref"] = f"{REF}{component}"
            return result
        if component in self._open:
            self.endless.add(component)
            return {}
        self._open.append(component)
        try:
            written_out = self._bare(self._schemas[component], place)
        finally:
            self._open.pop()
        return {**written_out, **result}

    def _discriminator(self, schema: Mapping[str, Any], branches: list[Any]) -> dict[str, Any] | None:
        """The member that tells the branches of a union apart, and what each of its values means; None if it cannot."""
        given = schema.get("discriminator")
        targets = [str(branch.get("$ref", "")) if is_object(branch) else "" for branch in branches]
        if not is_object(given) or not all(targets):
            return None
        return self._mapping(given, [target.removeprefix(REF) for target in targets])

    def _kinds_of(self, component: str) -> dict[str, Any] | None:
        """The same for a component that others derive from, and that says how to tell them apart."""
        heirs = self._heirs.get(component, [])
        given = self._schemas[component].get("discriminator")
        if not is_object(given) and heirs:
            given, heirs = self._inherited(component, heirs)
        if not is_object(given) or not (heirs or given.get("mapping")):
            return None
        return self._mapping(given, [*heirs, component])

    def _inherited(self, component: str, heirs: list[str]) -> tuple[dict[str, Any] | None, list[str]]:
        """The discriminator of what a component is made of, and the heirs that it tells apart."""
        above = [name for name, below in self._heirs.items() if component in below and name not in heirs]
        for given in (self._schemas[name].get("discriminator") for name in above):
            if not is_object(given):
                continue
            mapping: Any = given.get("mapping") or {}
            kinds = {value: str(target).removeprefix(REF) for value, target in mapping.items()}
            if told := [heir for heir in heirs if not kinds or heir in kinds.values()]:
                own = {value: mapping[value] for value, kind in kinds.items() if kind == component or kind in told}
                return {**given, "mapping": own}, told
        return None, []

    def _mapping(self, given: Mapping[str, Any], components: list[str]) -> dict[str, Any] | None:
        given_names: dict[str, Any] = given.get("mapping") or {}
        stated: dict[str, str] = {
            str(value): str(target) if str(target).startswith("#") else f"{REF}{target}"
            for value, target in given_names.items()
        }
        # A component that the mapping does not name goes by its own name.
        own = {name: f"{REF}{name}" for name in components if f"{REF}{name}" not in stated.values()}
        mapping = {**stated, **own}
        targets = [target.removeprefix(REF) for target in mapping.values()]
        if not all(target in self._schemas and self._is_class(target) for target in targets):
            return None
        return {"propertyName": str(given.get("propertyName", "")), "mapping": mapping}

    def _merged(self, schema: Mapping[str, Any], result: dict[str, Any], place: str) -> dict[str, Any]:
        parts = substantial_parts(schema)
        nullable = any(_says_null(part) for part in (schema, *schema["allOf"]) if part not in parts)
        if len(parts) == 1 and not _ADDS & schema.keys():
            merged = {**self._bare(parts[0], place), **result}
            return _nullable(merged) if nullable and not _has_null(merged) else merged
        merged = combined(self._parts(schema), self._members_of)
        return self._bare({**merged, "nullable": True} if nullable else merged, place)

    def _parts(self, schema: Any, seen: tuple[str, ...] = ()) -> Iterator[Mapping[str, Any]]:
        """The schemas that a schema is made of through allOf and references, none of which has either."""
        if not is_object(schema):
            return  # the schema `true`
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in seen:
                raise StructureError(f"{reference} is made of itself through allOf")
            yield from self._parts(self._schemas[reference.removeprefix(REF)], (*seen, reference))
        for part in schema.get("allOf", ()):
            yield from self._parts(part, seen)
        yield {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}

    def _members_of(self, schema: Any) -> Mapping[str, Any]:
        """The members of one branch of a union."""
        members: Mapping[str, Any] = combined(self._parts(schema), self._members_of).get("properties", {})
        return members

    def _with_variants(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """An object whose branches say which further members, or which of its members, may stand together.

        It has the members of all branches; those of a branch may be missing.
        """
        properties = dict(schema["properties"])
        for combiner in ("anyOf", "oneOf"):
            for branch in schema.get(combiner, ()):
                for name, child in self._members_of(branch).items():
                    properties.setdefault(name, child)
        rest = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "discriminator")}
        return {**rest, "properties": properties}

    def _union(
        self, outside: dict[str, Any], branches: list[dict[str, Any]], discriminator: Any, nullable: bool
    ) -> dict[str, Any]:
        flat: list[dict[str, Any]] = []
        for branch in branches:
            parts = branch["anyOf"] if set(branch) == {"anyOf"} else [branch]
            for part in parts:
                if part.get("type") == "null":
                    nullable = True
                elif part not in flat:
                    flat.append(part)
        outside.pop("type", None)
        if len(flat) == 1:
            inner = flat[0]
            for key in _OUTSIDE:
                if key == RULES_KEY and key in inner:
                    outside[key] = {**inner[key], **outside.get(key, {})}
                elif key in inner:
                    outside.setdefault(key, inner[key])
            inner = {key: value for key, value in inner.items() if key not in _OUTSIDE}
            return {**outside, "anyOf": [inner, dict(_NULL)]} if nullable else {**inner, **outside}
        union: dict[str, Any] = {"oneOf": flat}
        if is_object(discriminator):
            union["discriminator"] = cloned(discriminator)
        return {**outside, "anyOf": [union, dict(_NULL)]} if nullable else {**outside, **union}


def _heirs(schemas: Mapping[str, Any]) -> dict[str, list[str]]:
    """Component -> all that are made of it through allOf, at any distance."""
    direct: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        parts: list[Any] = schema.get("allOf", []) if is_object(schema) else []
        for part in parts:
            if is_object(part) and isinstance(part.get("$ref"), str):
                direct.setdefault(part["$ref"].removeprefix(REF), []).append(name)
    result: dict[str, list[str]] = {}
    for name in direct:
        found: dict[str, None] = {}
        waiting = list(direct[name])
        while waiting:
            if (heir := waiting.pop(0)) not in found and heir != name:
                found[heir] = None
                waiting += direct.get(heir, [])
        result[name] = list(found)
    return result


def _loosen(schema: dict[str, Any]) -> None:
    """Constants and lists of values that are no texts become what type they have."""
    values: list[Any] = [schema["const"]] if "const" in schema else list(schema.get("enum", []))
    present = [value for value in values if value is not None]
    if values and not present:
        schema.pop("const", None)
        schema.pop("enum", None)
        schema["type"] = "null"
    if not present or all(isinstance(value, str) for value in present):
        return
    schema.pop("const", None)
    schema.pop("enum", None)
    kinds = {_TYPES.get(type(value)) for value in present}
    kind = "number" if kinds == {"integer", "number"} else kinds.pop() if len(kinds) == 1 else None
    if kind is not None:
        schema.setdefault("type", [kind, "null"] if None in values else kind)


_TYPES: Mapping[Any, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}


_BY_KIND: Mapping[str, tuple[str, ...]] = {
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
    "object": ("properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"),
    "string": ("format", "enum", "const", "minLength", "maxLength", "pattern", "x-open-enum"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
"""What a schema of several types says of each."""


def _of_kind(schema: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """What a schema of several types says of one of them."""
    return {"type": kind, **{key: schema[key] for key in _BY_KIND.get(kind, ()) if key in schema}}


def _says_null(schema: Any) -> bool:
    return is_object(schema) and bool(schema.get("nullable"))


def _allows_null(schema: Mapping[str, Any]) -> bool:
    kind = schema.get("type")
    return bool(schema.get("nullable")) or (is_array(kind) and "null" in kind)


def _not_null(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A component without null, which stands at the references to it."""
    if not _allows_null(schema):
        return schema
    result = {key: value for key, value in schema.items() if key != "nullable"}
    if is_array(result.get("type")):
        result["type"] = "object"
    return result


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    outside = {key: schema.pop(key) for key in _OUTSIDE if key in schema}
    return {**outside, "anyOf": [schema, dict(_NULL)]}


def _has_null(schema: Mapping[str, Any]) -> bool:
    """Whether a canonical schema allows null already."""
    return set(schema) <= {"anyOf", *_OUTSIDE} and _NULL in schema.get("anyOf", ())


def _stated(schema: dict[str, Any]) -> dict[str, Any]:
    """A body, which says something also where the document allows null in its place."""
    first, *rest = schema.get("anyOf", ({},))
    if not _has_null(schema) or rest != [_NULL] or not (is_class(first) or "$ref" in first):
        return schema
    return {**{key: value for key, value in schema.items() if key != "anyOf"}, **first}


def is_class(schema: Mapping[str, Any]) -> bool:
    """Whether a canonical schema is an object with properties, which becomes a class."""
    return bool(schema.get("properties"))


def inner_schemas(schema: Mapping[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Direct parts of a canonical schema that add nothing to the place: (key, part). Properties are not among them."""
    parts = [(combiner, branch) for combiner in ("anyOf", "oneOf") for branch in schema.get(combiner, ())]
    return [*parts, *((key, schema[key]) for key in ("items", "additionalProperties") if is_object(schema.get(key)))]
