"""The document as the templates want it: every object a named class, every operation named and annotated.

The result is a valid OpenAPI 3.1 document. `components/schemas` holds all classes under their final names; objects
stand behind references only; nullable is ``anyOf: [inner, {type: "null"}]``; formats stand on the inner string and
whole numbers are integers. On top of that:

- operation: `operationId`, `tags`, `x-operation` (name, resource, method, effect, repeatable, paging, arguments,
  positional, body_argument);
- header parameter that the client fills in: `x-client-default: true`;
- class: `x-class` (direction, root, owner, base);
- schema with a long list of values: `x-enum`, the name of the list;
- parameter or property with rules: `x-rules`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .classes.classes import Classes, name_classes
from .classes.derive import derived_classes
from .classes.enums import ValueList, find_lists, name_lists
from .classes.guards import guard_operations, guard_relied_on
from .classes.lock import VERSION, NamesLock
from .classes.merge import merge_members, merge_nodes
from .classes.moved import moved_components, moved_lock
from .classes.shapes import REQUEST, RESPONSE, Occurrence, Occurrences, digest, shape_of
from .classes.signatures import argument_names, locked_operations, positional_arguments
from .config import GeneratorConfig
from .document.annotate import Undecided, annotate
from .document.canonical import REF, Canonical, is_class
from .document.compact import compact
from .document.naming import component_words
from .document.operations import effect_of, paging_of, repeatable
from .document.places import matches, walk
from .document.remarks import remarks
from .document.repair import repaired
from .document.words import pascal
from .texts.dictionary import Dictionary

__all__ = ["Normalised", "Report", "compact", "normalise"]


@dataclass
class Report:
    """What a person should know about the run."""

    breaks: list[str] = field(default_factory=list)
    """Changes of published names: a place that has another class now, a class that is gone."""
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    """Classes whose shape is another one than in the lock."""
    undecided: list[Undecided] = field(default_factory=list)
    """Strings and numbers whose meaning nobody has decided; they stay str and Decimal."""
    unused: list[str] = field(default_factory=list)
    """Entries of the configuration that fit nothing in this document."""
    counts: dict[str, int] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list[str])
    """What the document says and the package does not do, such as a condition that is not checked."""

    def lines(self) -> list[str]:
        """The report for people, the serious things first."""
        lines = [f"break: {text}" for text in self.breaks]
        lines += [f"new class: {name}" for name in self.added]
        lines += [f"changed class: {name}" for name in self.changed]
        lines += [f"configuration fits nothing: {entry}" for entry in self.unused]
        lines += [f"not generated: {remark}" for remark in self.remarks]
        return lines


@dataclass
class Normalised:
    """The document as the templates want it, with what it was made from."""

    document: dict[str, Any]
    lock: dict[str, Any]
    report: Report
    canonical: Canonical
    used_components: frozenset[str]
    """Components that an operation reaches."""
    bases: dict[str, str] = field(default_factory=dict[str, str])
    """Class -> the class that it left because it has grown."""
    old_names: frozenset[str] = frozenset()
    moves: Mapping[str, str] = field(default_factory=dict[str, str])
    """Components that were renamed wherever they are used: old -> new."""
    """Names that go on beside their new ones: of operations, arguments, classes and members."""

    @property
    def texts(self) -> dict[str, str]:
        """Place -> what is said there."""
        operations = self.canonical.operations
        spoken = {f"{op['name']} ({key})": op[key] or "" for op in operations for key in ("summary", "description")}
        return {**self.canonical.words, **spoken}


def normalise(
    document: Mapping[str, Any],
    config: GeneratorConfig,
    lock: Mapping[str, Any] | None = None,
    *,
    guarded: bool = True,
) -> Normalised:
    """The normalised document, the new names lock and a report. Without guards, changes that need a word pass, too.

    Raises `NameClashError`, `OperationNameError`, `RepairError` or `StructureError` when the configuration has to say
    more; the message says what.
    """
    known = NamesLock(lock)
    config = with_locked_names(config, lock)
    fixed, names = repaired(document, config, earlier=not guarded)
    annotated = annotate(fixed, names, config)
    dictionary = Dictionary.of(config)
    canonical = Canonical(annotated.document, names, dictionary.base_text)
    for operation in canonical.operations:
        answer: dict[str, Any] = operation["response"] or {}
        operation["paging"] = paging_of(operation["name"], operation, _written_out(answer, canonical), config)
    occurrences = Occurrences(canonical, config)
    moves = moved_components(known, occurrences)
    known = moved_lock(known, moves)
    lists = _value_lists(canonical, occurrences, config)
    classes = name_classes(occurrences, config, known)
    named_lists = name_lists(lists, config, known, frozenset(classes.members))
    builder = _Builder(canonical, occurrences, classes, config, dictionary, known)
    result = builder.build(annotated.document)
    new_lock = _new_lock(classes, named_lists, known, occurrences)
    old_names = frozenset(entry.old for entry in config.renamed)
    bases = derived_classes(result["components"]["schemas"], classes, known)
    for name, base in bases.items():
        result["components"]["schemas"][name]["x-class"]["base"] = base
        new_lock["classes"][name]["base"] = base
    new_lock["operations"] = locked_operations(result, canonical.operations)
    new_lock["resources"] = known.resources
    if guarded:
        guard_operations(known.operations, new_lock["operations"], config)
        guard_relied_on(fixed["paths"], {spot.name for spot in walk(fixed, names)}, config)
    names_used = {*new_lock["classes"], *new_lock["enums"]}
    unused = [*annotated.unused, *_unused_entries(config, set(names.values()), names_used)]
    report = Report(undecided=annotated.undecided, unused=unused, remarks=remarks(fixed))
    if canonical.endless:
        listed = ", ".join(sorted(canonical.endless))
        report.remarks.append(f"lists and maps that hold themselves ({listed}): any value from the second level on")
    _compare(known, new_lock, report, bases)
    report.counts = {
        "operations": len(canonical.operations),
        "classes": len(classes.members),
        "named value lists": len(named_lists),
        "object places": len(occurrences.all),
    }
    return Normalised(result, new_lock, report, canonical, occurrences.used_components, bases, old_names, moves)


def with_locked_names(config: GeneratorConfig, lock: Mapping[str, Any] | None) -> GeneratorConfig:
    """The configuration with the operation names that the lock keeps."""
    locked = {key: entry["name"] for key, entry in NamesLock(lock).operations.items()}
    return replace(config, operations=replace(config.operations, locked=locked))


def _written_out(schema: Mapping[str, Any], canonical: Canonical) -> Mapping[str, Any]:
    component = str(schema.get("$ref", "")).removeprefix(REF)
    return canonical.components.get(component, schema)


def _value_lists(canonical: Canonical, occurrences: Occurrences, config: GeneratorConfig) -> list[ValueList]:
    lists: list[ValueList] = []
    for occurrence in occurrences.all:
        if occurrence.root:
            lists.extend(find_lists(occurrence.node, occurrence.place, occurrence.owner, (), config))
    for holder in occurrences.holders:
        lists.extend(find_lists(holder.node, holder.place, holder.owner, holder.owner, config))
    for operation in canonical.operations:
        owner, _ = occurrences.owners[operation["name"]]
        for parameter in operation["parameters"]:
            place = f"{operation['name']}.{parameter['in']}.{parameter['name']}"
            leaf = component_words(parameter["name"], config.classes)
            lists.extend(find_lists(parameter["schema"], place, owner, leaf, config))
    return lists


class _Builder:
    def __init__(
        self,
        canonical: Canonical,
        occurrences: Occurrences,
        classes: Classes,
        config: GeneratorConfig,
        dictionary: Dictionary,
        lock: NamesLock,
    ) -> None:
        self._canonical = canonical
        self._occurrences = occurrences
        self._classes = classes
        self._config = config
        self._dictionary = dictionary
        self._lock = lock

    def build(self, source: Mapping[str, Any]) -> dict[str, Any]:
        result: dict[str, Any] = {"openapi": "3.1.0", **self._frame(source)}
        paths: dict[str, dict[str, Any]] = {}
        result["paths"] = paths
        for operation in self._canonical.operations:
            paths.setdefault(operation["path"], {})[operation["method"].lower()] = self._operation(operation)
        schemas = {name: self._class(name) for name in sorted(self._classes.members)}
        result["components"] = {"schemas": schemas}
        schemes = source.get("components", {}).get("securitySchemes", {})
        if schemes:
            text = self._dictionary.document.get("security")
            result["components"]["securitySchemes"] = {
                name: _with_text(scheme, str(text).strip() if text else None) for name, scheme in schemes.items()
            }
        return result

    def _frame(self, source: Mapping[str, Any]) -> dict[str, Any]:
        info = source.get("info", {})
        text = self._dictionary.document.get("info") or info.get("description")
        result: dict[str, Any] = {
            "info": {
                "title": str(info.get("title", "API")),
                "version": str(info.get("version", "0")),
                **({"description": str(text).strip()} if text else {}),
            }
        }
        if "servers" in source:
            text = self._dictionary.document.get("servers")
            result["servers"] = [_with_text(one, str(text).strip() if text else None) for one in source["servers"]]
        if "security" in source:
            result["security"] = source["security"]
        return result

    def _class(self, name: str) -> dict[str, Any]:
        members = self._classes.members[name]
        merged = merge_members(members, self._class_of)
        first = members[0]
        own = self._dictionary.class_text(name)
        text = own or self._class_text(members, merged)
        result: dict[str, Any] = {"description": text} if text else {}
        merged.pop("description", None)
        merged.pop("x-own-text", None)
        result.update(merged)
        self._dictionary.finish(result)
        result["x-class"] = {
            "direction": first.direction,
            "root": first.root is not None,
            "owner": pascal(first.owner),
        }
        return result

    def _class_text(self, members: list[Occurrence], merged: Mapping[str, Any]) -> str | None:
        first = members[0]
        operation = first.place.rpartition(".")[0]
        if first.root == "body":
            return merged.get("description") or self._dictionary.body_text(operation)
        if first.root == "answer":
            return merged.get("description") or self._dictionary.answer_text(operation)
        return merged.get("description") or first.text

    def _class_of(self, occurrence: Occurrence, node: Mapping[str, Any]) -> str:
        if "$ref" not in node:
            return self._classes.of[occurrence.by_node[id(node)]]
        return self._class_of_component(str(node["$ref"]).removeprefix(REF), occurrence.direction)

    def _class_of_component(self, component: str, direction: str) -> str:
        directions = self._occurrences.directions[component]
        used = direction if direction in directions else directions[0]
        return self._classes.of[self._occurrences.components[component, used]]

    def _operation(self, operation: Mapping[str, Any]) -> dict[str, Any]:
        name: str = operation["name"]
        resource = name.rpartition(".")[0]
        texts = self._dictionary.operation(name)
        result: dict[str, Any] = {
            "operationId": name.replace(".", "_"),
            "tags": [resource],
            "summary": texts.get("summary") or operation["summary"] or "",
            "description": texts.get("description") or operation["description"] or "",
        }
        if operation["deprecated"]:
            result["deprecated"] = True
        if operation["security"] is not None:
            result["security"] = operation["security"]
        parameters = [self._parameter(parameter, name) for parameter in operation["parameters"]]
        if parameters:
            result["parameters"] = parameters
        if operation["body"] is not None:
            body = self._root_schema(f"{name}.request", operation["body"], REQUEST)
            result["requestBody"] = {
                "required": operation["body_required"],
                "content": {"application/json": {"schema": body}},
            }
        response: dict[str, Any] = {"description": texts.get("response") or operation["response_description"]}
        if operation["response"] is not None:
            answer = self._root_schema(f"{name}.response", operation["response"], RESPONSE)
            response["content"] = {"application/json": {"schema": answer}}
        result["responses"] = {"200": response}
        result["x-operation"] = self._extension(operation)
        if operation["answers"]:
            # Which status stands for which is no matter to the library, as long as they differ.
            result["x-operation"]["others"] = list(operation["answers"])
            for number, (status, other) in enumerate(operation["answers"].items(), 201):
                result["responses"][str(number)] = {
                    "description": "",
                    **self._content(f"{name}.response{status}", other),
                }
        return result

    def _content(self, place: str, schema: dict[str, Any] | None) -> dict[str, Any]:
        if schema is None:
            return {}
        return {"content": {"application/json": {"schema": self._root_schema(place, schema, RESPONSE)}}}

    def _root_schema(self, place: str, schema: dict[str, Any], direction: str) -> dict[str, Any]:
        roots = self._occurrences.bodies if direction == REQUEST else self._occurrences.answers
        if place in roots:
            return {"$ref": REF + self._classes.of[roots[place]]}
        if "$ref" in schema:
            return {"$ref": REF + self._class_of_component(str(schema["$ref"]).removeprefix(REF), direction)}
        holder = next(h for h in self._occurrences.holders if h.place == place)
        merged = merge_nodes([(holder, holder.node)], self._class_of)
        self._dictionary.finish(merged)
        return merged

    def _parameter(self, parameter: Mapping[str, Any], name: str) -> dict[str, Any]:
        result = {key: value for key, value in parameter.items() if key != "schema"}
        place = f"{name}.{parameter['in']}.{parameter['name']}"
        plain = Occurrence(place, REQUEST, (), (), (), parameter["schema"], "holder")
        holder = self._occurrences.parameters.get(place, plain)
        result["schema"] = merge_nodes([(holder, parameter["schema"])], self._class_of)
        self._dictionary.finish_parameter(result)
        if parameter["in"] == "header" and parameter["name"] in self._config.client_headers:
            result["x-client-default"] = True
        return result

    def _extension(self, operation: Mapping[str, Any]) -> dict[str, Any]:
        name: str = operation["name"]
        resource, _, method = name.rpartition(".")
        paging = operation["paging"]
        arguments = self._config.arguments.get(name)
        locked = self._lock.operations.get(f"{operation['method']} {operation['path']}", {})
        result: dict[str, Any] = {
            "name": name,
            "resource": resource,
            "method": method,
            "effect": effect_of(name, operation["method"], paging, self._config),
            "repeatable": repeatable(name, self._config),
            "arguments": argument_names(operation, arguments, locked),
            "positional": positional_arguments(operation, arguments, locked),
        }
        if operation["wire"]:
            result["wire"] = operation["wire"]
        if paging:
            result["paging"] = {key: value for key, value in paging.items() if key != "effect"}
        body = operation["body"]
        if body is not None and not is_class(body) and "$ref" not in body:
            result["body_argument"] = (arguments.body if arguments else None) or "body"
        elif arguments and arguments.body:
            result["body_argument"] = arguments.body
        return result


def _unused_entries(config: GeneratorConfig, operations: set[str], classes: set[str]) -> list[str]:
    """Entries of the configuration about operations and classes that fit nothing in this document."""
    patterns = {
        "arguments": config.arguments,
        "effects": [pattern for pattern, _ in config.effects],
        "harmless-to-repeat": config.harmless_to_repeat,
    }
    entries = [
        f"{section}: {pattern}"
        for section, listed in patterns.items()
        for pattern in listed
        if not any(matches(name, pattern) for name in operations)
    ]
    given = {
        **config.classes.aliases,
        **config.classes.at,
        **{fixed.name: fixed.name for fixed in config.classes.fixed},
    }
    return entries + [f"classes: {key}" for key, name in given.items() if name not in classes]


def _with_text(node: Mapping[str, Any], text: str | None) -> dict[str, Any]:
    """A copy with our text in place of the document's own, without vendor extensions."""
    result = {key: value for key, value in node.items() if key != "title" and not str(key).startswith("x-")}
    return {**result, "description": text} if text else result


def _new_lock(
    classes: Classes, lists: Mapping[str, list[ValueList]], known: NamesLock, occurrences: Occurrences
) -> dict[str, Any]:
    used: dict[str, list[str]] = {}
    for (place, direction), component in occurrences.uses.items():
        if (target := occurrences.components.get((component, direction))) is not None:
            used.setdefault(classes.of[target], []).append(place)
    locked_classes: dict[str, dict[str, Any]] = {
        name: {
            "direction": members[0].direction,
            **({"root": True} if members[0].root else {}),
            "shape": shape_of(members[0]),
            "at": sorted({member.place for member in members}),
            **({"used_at": sorted(used[name])} if name in used else {}),
        }
        for name, members in classes.members.items()
    }
    present = {(place, entry["direction"]) for entry in locked_classes.values() for place in entry["at"]}
    for name, entry in known.classes.items():
        # A place that comes back gets its old name again.
        gone = {
            place for place in (*entry["at"], *entry.get("was_at", ())) if (place, entry["direction"]) not in present
        }
        if gone and name in locked_classes:
            locked_classes[name]["was_at"] = sorted(gone)
    enums = {
        name: {"values": digest(list(places[0].values)), "at": sorted({one.place for one in places})}
        for name, places in lists.items()
    }
    retired = {
        name: entry
        for name, entry in {**known.retired, **known.classes, **known.enums}.items()
        if name not in locked_classes and name not in enums
    }
    return {"version": VERSION, "classes": locked_classes, "enums": enums, "retired": retired}


def _compare(known: NamesLock, new: Mapping[str, Any], report: Report, bases: Mapping[str, str]) -> None:
    if not known.classes and not known.enums:
        return
    for section, before in (("classes", known.classes), ("enums", known.enums)):
        after: Mapping[str, Any] = new[section]
        now = {(place, entry.get("direction")): name for name, entry in after.items() for place in entry["at"]}
        for name, entry in sorted(before.items()):
            for place in entry["at"]:
                other = now.get((place, entry.get("direction")))
                related = bases.get(str(other)) == name or (
                    entry.get("direction") == REQUEST and bases.get(name) == other
                )
                if other is not None and other != name and not related:
                    report.breaks.append(f"{place}: {name} is {other} now")
            if name not in after:
                report.breaks.append(f"{name} is gone")
            elif entry.get("shape") != after[name].get("shape") or entry.get("values") != after[name].get("values"):
                report.changed.append(name)
        report.added.extend(sorted(set(after) - set(before)))
