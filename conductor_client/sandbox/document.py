"""The API's document as the sandbox uses it: operations by path, their parameters, bodies and answers.

The compact copy beside this module is written by the repository's generator. It keeps the document's structure, without
prose; each operation carries its dotted name under `x-operation`, and `x-rules` hold what JSON Schema cannot say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from typing import Any, cast
from urllib.parse import unquote, urlsplit

Json = dict[str, Any]

_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation; `schema` has the parameter's own rules folded in.

    The sandbox calls it `known_as`, which differs from its name if the document has renamed it.
    """

    name: str
    place: str
    required: bool
    schema: Json
    rules: Json
    known_as: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document."""

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Json | None
    body_required: bool
    answer: Json

    @property
    def paged(self) -> bool:
        return any(parameter.name == "cursor" for parameter in self.parameters)

    def parameters_in(self, place: str) -> Iterator[Parameter]:
        return (parameter for parameter in self.parameters if parameter.place == place)

    def known_query(self, query: Mapping[str, object]) -> Json:
        """Return the query by the sandbox's names of its parameters."""
        names = {parameter.name: parameter.known_as for parameter in self.parameters_in("query")}
        return {names.get(name, name): value for name, value in query.items()}

    def path_values(self, path: str) -> dict[str, str]:
        """Return the path's parameters; segments are split before decoding, because an id may contain a slash."""
        pairs = zip(self.path.split("/"), path.split("/"), strict=True)
        return {name[1:-1]: unquote(value) for name, value in pairs if name.startswith("{")}


class Document:
    """The whole document, indexed by path; operations are built on first use."""

    def __init__(self, tree: Json) -> None:
        self.tree = tree
        self._cache: dict[tuple[str, str], Operation] = {}

    @cached_property
    def base_path(self) -> str:
        """The prefix of every path, from the document's server address: `/v1`."""
        return urlsplit(str(self.tree["servers"][0]["url"])).path.rstrip("/")

    @property
    def components(self) -> dict[str, Json]:
        return cast("dict[str, Json]", self.tree["components"]["schemas"])

    def operations(self) -> Iterator[Operation]:
        for path, item in self.tree["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._operation(path, method)

    def match(self, path: str) -> dict[str, Operation] | None:
        """The operations at a concrete, still percent-encoded path, by upper-case method; None if there is none."""
        # Most paths have no parameter, and are in the document verbatim.
        template = path if path in self.tree["paths"] else self._template(path)
        if template is None:
            return None
        item = self.tree["paths"][template]
        return {method.upper(): self._operation(template, method) for method in _METHODS if method in item}

    def _template(self, path: str) -> str | None:
        segments = path.split("/")
        for template, wanted in self._by_length.get(len(segments), ()):
            if all(
                want == have or (want.startswith("{") and have != "")
                for want, have in zip(wanted, segments, strict=True)
            ):
                return template
        return None

    @cached_property
    def _by_length(self) -> dict[int, list[tuple[str, list[str]]]]:
        """Path templates by their number of segments, those with fewer parameters first: `/void` before `/{id}`."""
        found: dict[int, list[tuple[str, list[str]]]] = {}
        for template in sorted(self.tree["paths"], key=lambda path: (path.count("{"), path)):
            found.setdefault(template.count("/") + 1, []).append((template, template.split("/")))
        return found

    def _operation(self, path: str, method: str) -> Operation:
        known = self._cache.get((path, method))
        if known is None:
            item = self.tree["paths"][path]
            raw: Json = item[method]
            body: Json | None = raw.get("requestBody")
            known = Operation(
                name=raw["x-operation"],
                method=method.upper(),
                path=path,
                parameters=tuple(
                    _parameter(parameter) for parameter in (*item.get("parameters", ()), *raw.get("parameters", ()))
                ),
                body=None if body is None else body["content"]["application/json"]["schema"],
                body_required=body is not None and bool(body.get("required")),
                answer=_answer(raw["responses"]),
            )
            self._cache[path, method] = known
        return known


def _answer(responses: Json) -> Json:
    """The schema of a successful answer; an empty one where it has no JSON."""
    nothing: Json = {}
    content = next(
        (answer.get("content", nothing) for code, answer in responses.items() if code.startswith("2")), nothing
    )
    return cast("Json", content.get("application/json", {}).get("schema", {}))


def _parameter(raw: Json) -> Parameter:
    rules: Json = raw.get("x-rules") or raw["schema"].get("x-rules") or {}
    schema: Json = {**raw["schema"], "x-rules": rules} if rules else raw["schema"]
    former = str(raw.get("x-former-name", ""))
    known_as = re.sub("_(.)", lambda found: found[1].upper(), former) or raw["name"]
    return Parameter(raw["name"], raw["in"], bool(raw.get("required")), schema, rules, known_as)


@lru_cache(maxsize=1)
def load() -> Document:
    """The document that ships with the package; read once for a process, and never changed."""
    text = resources.files(__package__ or "").joinpath("generated", "document.json").read_text(encoding="utf-8")
    return Document(json.loads(text))
