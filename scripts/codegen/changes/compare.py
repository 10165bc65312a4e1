"""Two normalised documents, compared as a caller sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..classes.moved import moved_place
from ..classes.shapes import REQUEST, RESPONSE, for_direction
from ..document.adapt import ACCEPT, CONTENT_TYPE, FORM_STYLES, STYLE
from ..document.annotate import RULES_KEY
from ..document.canonical import REF
from ..document.media import FORM, JSON
from ..document.words import python_name
from ..normalise import Normalised
from .findings import MAJOR, Finding
from .schemas import Schemas, rename_of, rule_changes, without_names

__all__ = ["compare"]

Operation = Mapping[str, Any]


def compare(before: Normalised, after: Normalised) -> list[Finding]:
    """All findings, each once. Two documents that mean the same have none."""
    findings = dict.fromkeys(_Comparison(before, after).run())
    findings |= dict.fromkeys(_lost_classes(before, after, list(findings)))
    return list(dict.fromkeys(_with_alias(one, after.old_names) for one in findings))


def _with_alias(finding: Finding, old_names: frozenset[str]) -> Finding:
    """The finding itself; a weaker one for what was renamed and keeps its old name for a while."""
    if not finding.id.endswith("-renamed"):
        return finding
    place, _, last = finding.place.rpartition(".")
    operation = re.sub(r"\.(?:query|header|path|request)$", "", place)
    members = {name for name in old_names if name.rpartition(".")[2] == python_name(last)}
    names = {
        "endpoint-renamed": {finding.place},
        "class-renamed": {finding.detail.partition(" ")[0]},
        "response-property-renamed": members,
        "request-property-renamed": {f"{operation}.{python_name(last)}"} if place.endswith(".request") else members,
    }.get(finding.id, {f"{operation}.{python_name(last)}"})
    return replace(finding, id=f"{finding.id}-with-alias") if names & old_names else finding


class _Comparison:
    def __init__(self, before: Normalised, after: Normalised) -> None:
        self._before, self._after = before, after
        self._moves: dict[str, str] = dict(after.moves)
        components = before.canonical.components, after.canonical.components
        self._schemas = Schemas(*components, dict(self._unnamed_lists()))

    def run(self) -> Iterator[Finding]:
        yield from self._frame()
        old, new = _by_key(self._before), _by_key(self._after)
        gone = {key: op for key, op in old.items() if key not in new}
        added = {key: op for key, op in new.items() if key not in old}
        for key, op in list(gone.items()):
            moved = next((k for k, other in added.items() if other["name"] == op["name"]), None)
            if moved is not None:
                yield Finding("endpoint-moved", op["name"], f"{_address(op)} -> {_address(added[moved])}")
                yield from self._operation(op, added.pop(moved))
                del gone[key]
        for key, op in list(gone.items()):
            renamed = [k for k, other in added.items() if _same_call(op, other)]
            if len(renamed) == 1:
                self._moves[op["name"]] = added.pop(renamed[0])["name"]
                yield Finding("endpoint-renamed", op["name"], f"now {self._moves[op['name']]}")
                del gone[key]
        yield from (Finding("endpoint-removed", op["name"], _address(op)) for op in gone.values())
        yield from (Finding("endpoint-added", op["name"], _address(op)) for op in added.values())
        for key, op in old.items():
            if key in new:
                yield from self._operation(op, new[key])
        yield from self._components()
        yield from self._classes()
        yield from self._lists()
        yield from self._words()

    def _frame(self) -> Iterator[Finding]:
        old, new = self._before.document, self._after.document
        schemes = [document.get("components", {}).get("securitySchemes", {}) for document in (old, new)]
        for name in sorted(schemes[0].keys() | schemes[1].keys()):
            one, other = (_without_words(scheme.get(name)) for scheme in schemes)
            if one != other:
                yield Finding("security-scheme-changed", name)
        if old.get("security") != new.get("security"):
            yield Finding("security-scheme-changed", "security")
        servers = [[server.get("url") for server in document.get("servers", ())] for document in (old, new)]
        if servers[0] != servers[1]:
            yield Finding("server-changed", "servers", f"{servers[0]} -> {servers[1]}")

    def _operation(self, old: Operation, new: Operation) -> Iterator[Finding]:
        name: str = new["name"]
        one, other = self._about(self._before, old), self._about(self._after, new)
        if old["name"] != name:
            self._moves[old["name"]] = name
            yield Finding("endpoint-renamed", old["name"], f"now {name}")
        if one["effect"] != other["effect"] and not (one.get("paging") and not other.get("paging")):
            yield Finding("endpoint-effect-changed", name, f"{one['effect']} -> {other['effect']}")
        if bool(one.get("paging")) != bool(other.get("paging")):
            yield Finding("list-became-paged" if other.get("paging") else "list-no-longer-paged", name)
        elif one.get("paging") and one["paging"]["identity"] != other["paging"]["identity"]:
            yield Finding("list-identity-changed", name)
        if bool(old["deprecated"]) != bool(new["deprecated"]):
            yield Finding("endpoint-deprecated" if new["deprecated"] else "endpoint-reactivated", name)
        yield from self._wire(old, new)
        if old["address"] != new["address"]:
            yield Finding("endpoint-server-changed", name, f"{old['address']} -> {new['address']}")
        if old["security"] != new["security"]:
            yield Finding("endpoint-security-changed", name)
        if one["positional"] != other["positional"]:
            yield Finding("positional-arguments-changed", name, f"{one['positional']} -> {other['positional']}")
        for place, argument in one["arguments"].items():
            if other["arguments"].get(place, argument) != argument:
                yield Finding("argument-renamed", f"{name}.{place}", f"{argument} -> {other['arguments'][place]}")
        yield from self._body_arguments(old, new)
        yield from self._parameters(old, new)
        yield from self._body(old, new)
        yield from self._answer(old, new)

    def _body_arguments(self, old: Operation, new: Operation) -> Iterator[Finding]:
        """Members of the body whose argument is called otherwise, since a parameter has come or gone by its name."""
        sides = ((self._before, old), (self._after, new))
        abouts = [self._about(side, op) for side, op in sides]
        if any("body_argument" in about for about in abouts):
            return
        members = [_members(side, op["body"]) for side, op in sides]
        for wire in members[0]:
            if wire not in members[1] or all(f"body.{wire}" in about["arguments"] for about in abouts):
                continue
            one, other = (_argument_of(about["arguments"], wire) for about in abouts)
            if one != other:
                yield Finding("argument-renamed", f"{new['name']}.request.{wire}", f"{one} -> {other}")

    def _about(self, side: Normalised, operation: Operation) -> Mapping[str, Any]:
        about: Mapping[str, Any] = side.document["paths"][operation["path"]][operation["method"].lower()]["x-operation"]
        return about

    def _wire(self, old: Operation, new: Operation) -> Iterator[Finding]:
        """How bodies and answers are written, which no caller sees."""
        name: str = new["name"]
        for what, key, media_type in (("request", "body", _body_type), ("response", "response", _answer_type)):
            one, other = media_type(old["wire"]), media_type(new["wire"])
            # A body that comes or goes is told as that.
            if one != other and (old[key] is None) == (new[key] is None):
                yield Finding(f"{what}-media-type-changed", name, f"{one} -> {other}")
        styles = [side["wire"].get(FORM_STYLES) for side in (old, new)]
        if None not in styles and styles[0] != styles[1]:
            yield Finding("request-style-changed", f"{name}.request")

    def _parameters(self, old: Operation, new: Operation) -> Iterator[Finding]:
        name: str = new["name"]
        before = {(p["in"], p["name"]): p for p in old["parameters"]}
        after = {(p["in"], p["name"]): p for p in new["parameters"]}
        gone = {key: p for key, p in before.items() if key not in after}
        added = {key: p for key, p in after.items() if key not in before}
        renamed = rename_of(
            {f"{location}.{wire}": p for (location, wire), p in gone.items()},
            {f"{location}.{wire}": p for (location, wire), p in added.items()},
        )
        if renamed:
            yield Finding("request-parameter-renamed", f"{name}.{renamed[0]}", f"now {renamed[1].partition('.')[2]}")
            gone, added = {}, {}
        for location, wire in gone:
            yield Finding("request-parameter-removed", f"{name}.{location}.{wire}")
        for (location, wire), parameter in added.items():
            kind = "required" if parameter["required"] else "optional"
            yield Finding(f"new-{kind}-request-parameter", f"{name}.{location}.{wire}")
        for key, parameter in before.items():
            if key not in after:
                continue
            place, other = f"{name}.{key[0]}.{key[1]}", after[key]
            if parameter["required"] != other["required"]:
                kind = "required" if other["required"] else "optional"
                yield Finding(f"request-parameter-became-{kind}", place)
            yield from self._schemas.compare(parameter["schema"], other["schema"], place, REQUEST)
            yield from rule_changes(parameter.get(RULES_KEY, {}), other.get(RULES_KEY, {}), place)
            if parameter.get(STYLE) != other.get(STYLE):
                one, another = (side.get(STYLE) or "as usual" for side in (parameter, other))
                yield Finding("request-style-changed", place, f"{one} -> {another}")
            if other.get("deprecated") and not parameter.get("deprecated"):
                yield Finding("request-property-deprecated", place)

    def _body(self, old: Operation, new: Operation) -> Iterator[Finding]:
        place = f"{new['name']}.request"
        if old["body"] is None and new["body"] is None:
            return
        if old["body"] is None:
            yield Finding(f"request-body-added-{'required' if new['body_required'] else 'optional'}", place)
        elif new["body"] is None:
            yield Finding("request-body-removed", place)
        else:
            if old["body_required"] != new["body_required"]:
                kind = "required" if new["body_required"] else "optional"
                yield Finding(f"request-body-became-{kind}", place)
            sides = for_direction(old["body"], REQUEST), for_direction(new["body"], REQUEST)
            yield from self._schemas.compare(*sides, place, REQUEST)

    def _answer(self, old: Operation, new: Operation) -> Iterator[Finding]:
        place = f"{new['name']}.response"
        if (old["response"] is None) != (new["response"] is None):
            yield Finding("response-body-added" if old["response"] is None else "response-body-removed", place)
        elif old["response"] is not None:
            sides = for_direction(old["response"], RESPONSE), for_direction(new["response"], RESPONSE)
            yield from self._schemas.compare(*sides, place, RESPONSE)
        yield from self._other_answers(old["answers"], new["answers"], place)

    def _other_answers(self, old: Mapping[int, Any], new: Mapping[int, Any], place: str) -> Iterator[Finding]:
        """Answers of further statuses, None for no body, which are other types that a call returns."""
        yield from (Finding("response-status-removed", place, str(status)) for status in old if status not in new)
        yield from (Finding("response-status-added", place, str(status)) for status in new if status not in old)
        for status, schema in old.items():
            if status in new and (schema is None) != (new[status] is None):
                yield Finding(f"response-body-{'added' if schema is None else 'removed'}", f"{place}{status}")
            elif status in new and schema is not None:
                sides = for_direction(schema, RESPONSE), for_direction(new[status], RESPONSE)
                yield from self._schemas.compare(*sides, f"{place}{status}", RESPONSE)

    def _components(self) -> Iterator[Finding]:
        """Components that no operation uses are classes all the same."""
        old, new = self._before.canonical.components, self._after.canonical.components
        used_before, used_after = self._before.used_components, self._after.used_components
        for name in old:
            if name in new and name not in used_before and name not in used_after:
                sides = ({"$ref": f"{REF}{name}"}, {"$ref": f"{REF}{name}"})
                yield from self._schemas.compare(*sides, name, RESPONSE)
            elif name not in new and name not in used_before:
                yield Finding("class-removed", name)
        yield from (Finding("class-added", name) for name in new if name not in old and name not in used_after)

    def _classes(self) -> Iterator[Finding]:
        """Places that have another class now. A class that is gone with its places is told with them."""
        old, new = (_class_at(side.lock) for side in (self._before, self._after))
        bases = self._after.bases
        for (place, direction), name in old.items():
            place = moved_place(place, self._moves)
            other = new.get((place, direction), name)
            if other != name:
                # A request takes the class it has left, and one that has grown from the class it takes now.
                narrowed = name in _ancestors(other, bases) or (
                    direction == REQUEST and other in _ancestors(name, bases)
                )
                yield Finding("class-narrowed" if narrowed else "class-renamed", place, f"{name} -> {other}")

    def _lists(self) -> Iterator[Finding]:
        """Named lists of values that are called otherwise now."""
        names = self._list_names()
        for name, entry in self._before.lock["enums"].items():
            places = [moved_place(place, self._moves) for place in entry["at"]]
            if name not in self._after.lock["enums"]:
                yield from (Finding("enum-renamed", at, f"{name} -> {names[at]}") for at in places if at in names)

    def _unnamed_lists(self) -> Iterator[tuple[str, str]]:
        """Places of lists whose names are gone without another one."""
        names = self._list_names()
        for name, entry in self._before.lock["enums"].items():
            places = [moved_place(place, self._moves) for place in entry["at"]]
            if name not in self._after.lock["enums"] and not any(place in names for place in places):
                yield from ((place, name) for place in places)

    def _list_names(self) -> dict[str, str]:
        return {place: name for name, entry in self._after.lock["enums"].items() for place in entry["at"]}

    def _words(self) -> Iterator[Finding]:
        old, new = self._before.texts, self._after.texts
        for place, text in old.items():
            if new.get(place, text) != text:
                yield Finding("description-changed", place)


def _ancestors(name: str, bases: Mapping[str, str]) -> list[str]:
    found: list[str] = []
    while name in bases and name not in found:
        name = bases[name]
        found.append(name)
    return found


def _by_key(side: Normalised) -> dict[tuple[str, str], Operation]:
    """Operations by method and path, where the names of path parameters do not matter."""
    return {(op["method"], re.sub(r"\{[^{}]*\}", "{}", op["path"])): op for op in side.canonical.operations}


def _same_call(one: Operation, other: Operation) -> bool:
    """Whether two operations differ in nothing but their names and words."""
    keys = ("method", "parameters", "body", "body_required", "response")
    return all(without_names(one[key]) == without_names(other[key]) for key in keys)


def _address(operation: Operation) -> str:
    return f"{operation['method']} {operation['path']}"


def _members(side: Normalised, body: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """The members of a body, which are arguments."""
    component = str((body or {}).get("$ref", "")).removeprefix(REF)
    members: Mapping[str, Any] = side.canonical.components.get(component, body or {}).get("properties", {})
    return members


def _argument_of(arguments: Mapping[str, str], wire: str) -> str:
    """The argument of a member of the body, as the document says or as it follows from the other arguments."""
    others = {name for place, name in arguments.items() if not place.startswith("body.")}
    argument = python_name(wire)
    return arguments.get(f"body.{wire}", f"body_{argument}" if argument in others else argument)


def _body_type(wire: Mapping[str, Any]) -> str:
    return str(FORM if FORM_STYLES in wire else wire.get(CONTENT_TYPE, JSON))


def _answer_type(wire: Mapping[str, Any]) -> str:
    return str(wire.get(ACCEPT, JSON))


def _lost_classes(before: Normalised, after: Normalised, findings: list[Finding]) -> Iterator[Finding]:
    """Classes that are gone although nothing that was told of their places breaks a caller."""
    told = {finding.place for finding in findings if finding.level == MAJOR}
    renamed = {finding.detail.partition(" ")[0] for finding in findings if finding.id.startswith("class-")}
    for name, entry in before.lock["classes"].items():
        if name in after.lock["classes"] or name in after.old_names or name in renamed:
            continue
        places = [re.sub(r"<input>|\|\d+", "", place) for place in (*entry["at"], *entry.get("used_at", ()))]
        if not any(place == at or place.startswith(f"{at}.") for place in places for at in told):
            yield Finding("class-removed", name)


def _class_at(lock: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    """(place, direction) -> class, for the objects themselves and for where their components are used."""
    return {
        (place, entry["direction"]): name
        for name, entry in lock["classes"].items()
        for place in (*entry["at"], *entry.get("used_at", ()))
    }


def _without_words(scheme: Any) -> Any:
    return {key: value for key, value in scheme.items() if key != "description"} if scheme else scheme
