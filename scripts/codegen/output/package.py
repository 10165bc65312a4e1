"""What makes a package of the generated modules: its clients, its root, a README and the marker of typed packages."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..document.access import Access, Scheme
from ..document.supported import Unsupported
from ..texts import docs
from .arguments import Argument, keywords, positional
from .views import EndpointView, Views

__all__ = ["PackageFacts", "write_package"]

TEMPLATES = Path(__file__).parent / "templates" / "package"
_MOST_LISTED = 60


@dataclass(frozen=True)
class PackageFacts:
    """What is known of a package beside its operations and classes."""

    package: str
    info: Mapping[str, Any]
    access: Access
    runtime: str
    """The runtime as the package's root imports it: `conductor_client`, or `._runtime` for a copy inside."""
    left_out: Sequence[Unsupported] = ()
    notes: Sequence[str] = ()

    @property
    def title(self) -> str:
        """The title of the document, on one line."""
        return " ".join(str(self.info.get("title", "")).split()) or self.package

    @property
    def variable(self) -> str:
        """What its environment variables begin with."""
        name = self.package.rpartition(".")[2].upper()
        return name.removesuffix("_API") or name

    def key_variable(self, scheme: Scheme) -> str:
        """The environment variable of a credential."""
        only = len([one for one in self.access.schemes if not one.basic]) == 1
        return f"{self.variable}_API_KEY" if only else f"{self.variable}_{scheme.argument.upper()}"


def write_package(folder: Path, views: Views, facts: PackageFacts) -> None:
    """Add the files of the root to the generated modules in a folder."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    filters: dict[str, Any] = environment.filters
    filters.update(docstring=docs.paragraph, quoted=docs.quoted)
    example = _example(views, facts)
    context: dict[str, Any] = {
        "access": facts.access,
        "arguments_doc": docs.entries(_arguments(facts), 8),
        "choices": _choices(access=facts.access),
        "client_arguments": _client_arguments(facts, example),
        "client_doc": partial(_client_doc, facts),
        "credential_of": partial(_credential_of, facts),
        "credential_rows": _credential_rows(facts),
        "example": example,
        "example_arguments": ", ".join(_example_arguments(example)) if example else "",
        "key_variable": facts.key_variable,
        "left_out": facts.left_out,
        "listed": views.endpoints[:_MOST_LISTED],
        "more": max(0, len(views.endpoints) - _MOST_LISTED),
        "notes": facts.notes,
        "package": facts.package,
        "runtime": partial(_runtime, facts),
        "runtime_package": facts.runtime,
        "runtime_text": _runtime_text(facts),
        "title": facts.title,
        "variable": facts.variable,
        "version": " ".join(str(facts.info.get("version", "?")).split()),
    }
    for name, template in (
        ("client.py", "client.py.jinja"),
        ("__init__.py", "init.py.jinja"),
        ("README.md", "README.md.jinja"),
    ):
        text = environment.get_template(template).render(context)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    (folder / "py.typed").write_bytes(b"")
    _add_provenance(folder / "provenance.json", facts)


def _runtime(facts: PackageFacts, depth: int) -> str:
    """The start of an import of the runtime."""
    return "." * depth + facts.runtime + "."


def _add_provenance(path: Path, facts: PackageFacts) -> None:
    said: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    left_out = [f"{one.method} {one.path}: {one.reason}" for one in facts.left_out]
    said |= {
        "package": facts.package,
        "runtime": facts.runtime,
        "left_out": len(left_out),
        "left_out_operations": left_out,
    }
    path.write_text(json.dumps(said, indent=2, sort_keys=True) + "\n", encoding="utf-8", newline="\n")


def _about(scheme: Scheme) -> str:
    """What a credential is, for a docstring."""
    if scheme.parameter:
        return f"The key that goes into the query as `{scheme.parameter}`"
    if scheme.prefix:
        return "A bearer token"
    whole = ", with its scheme if it has one (`Bearer TOKEN`)" if scheme.header == "authorization" else ""
    return f"The key that goes into the header `{scheme.header}`{whole}"


def _arguments(facts: PackageFacts) -> list[tuple[str, str]]:
    access = facts.access
    keys = [one for one in access.schemes if not one.basic]
    found: list[tuple[str, str]] = []
    if not access.schemes:
        text = "A bearer token, or a function that gives one; the document asks for none. When missing,"
        found.append(("api_key", f"{text} `{facts.variable}_API_KEY` of the environment counts."))
    for scheme in keys:
        name = "api_key" if len(access.schemes) == 1 else scheme.argument
        text = f"{_about(scheme)}, or a function that gives one."
        found.append((name, f"{text} When missing, `{facts.key_variable(scheme)}` of the environment counts."))
    if len(keys) < len(access.schemes):
        found += [("username", "The user name."), ("password", "The password.")]
    address = f"then `{access.base_url}`." if access.base_url else "and the document states none."
    text = f"The address. When missing, `{facts.variable}_BASE_URL` of the environment counts, {address}"
    return [
        *found,
        ("base_url", text),
        ("http_client", "An httpx client of your own."),
        ("transport", "Another way to the network."),
        ("options", "`timeout`, `max_retries`, `default_headers`, ..."),
    ]


def _client_doc(facts: PackageFacts, prefix: str) -> str:
    kind, twin = ("An asyncio", "Client") if prefix else ("A blocking", "AsyncClient")
    return docs.paragraph(f"{kind} client for {facts.title}. `{twin}` is its twin, with the same arguments.", 4)


def _choices(access: Access) -> str:
    """What a client can be given, in words."""
    said = [
        " and ".join("username and password" if one.basic else one.argument for one in each) for each in access.choices
    ]
    return "; or ".join(said) if access.together else ", ".join(said)


def _client_arguments(facts: PackageFacts, example: EndpointView | None) -> str:
    """The credentials of an example: the first that its operation takes."""
    schemes, choices = facts.access.schemes, facts.access.choices
    wanted = facts.access.wanted.get((example.http_method, example.path), ()) if example else ()
    by_names = {frozenset(one.name for one in each): each for each in choices}
    fitting = [by_names[frozenset(each)] for each in wanted if frozenset(each) in by_names]
    given: list[str] = []
    for scheme in next(iter((*fitting, *choices)), ()):
        if scheme.basic:
            given += ['username="..."', 'password="..."']
        else:
            given.append(f'{scheme.argument if len(schemes) > 1 else "api_key"}="..."')
    return ", ".join(given if facts.access.base_url else [*given, 'base_url="https://..."'])


def _credential_of(facts: PackageFacts, endpoint: EndpointView) -> str:
    return facts.access.credential(endpoint.http_method, endpoint.path)


def _credential_rows(facts: PackageFacts) -> list[tuple[str, str]]:
    schemes = facts.access.schemes
    if not schemes:
        return [("credentials", f"none; `api_key=` or `{facts.variable}_API_KEY` sends a bearer token")]
    rows: list[tuple[str, str]] = []
    for scheme in schemes:
        count = sum(any(scheme.name in each for each in wanted) for wanted in facts.access.wanted.values())
        how_many = f"; for {count} of {len(facts.access.wanted)} operations" if len(schemes) > 1 else ""
        if scheme.basic:
            rows.append(("credentials", f"`username=` and `password=`, as HTTP Basic{how_many}"))
            continue
        name = "api_key" if len(schemes) == 1 else scheme.argument
        rows.append(("credentials", f"`{name}=` or `{facts.key_variable(scheme)}`. {_about(scheme)}{how_many}"))
    return rows


def _runtime_text(facts: PackageFacts) -> str:
    if facts.runtime.startswith("."):
        return f"a copy, in `{facts.package}{facts.runtime}`; it needs httpx, attrs and python-dateutil"
    return f"`{facts.runtime}`, which is to be installed or copied"


def _example(views: Views, facts: PackageFacts) -> EndpointView | None:
    """The operation for the README: one that can be called, and reads, with few required arguments, all texts."""

    def merit(op: EndpointView) -> tuple[bool, bool, int, str]:
        return "(not supported)" in _credential_of(facts, op), op.effect != "read", len(_required(op)), op.name

    fitting = [op for op in views.endpoints if all(one.annotation == "str" for one in _required(op))]
    return min(fitting, key=merit, default=None)


def _required(op: EndpointView) -> list[Argument]:
    return [*positional(op), *(one for one in keywords(op) if not one.optional)]


def _example_arguments(op: EndpointView) -> list[str]:
    return [*('"..."' for _ in positional(op)), *(f'{one.name}="..."' for one in keywords(op) if not one.optional)]
