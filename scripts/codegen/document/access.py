"""How the service of a document is reached: its address from `servers`, its credentials from `securitySchemes`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from .jsontypes import is_object
from .places import operations
from .pointers import follow
from .servers import Servers
from .words import python_name

__all__ = ["Access", "Scheme", "access_of"]


@dataclass(frozen=True)
class Scheme:
    """One kind of credential that a client can send.

    `header` or `parameter` carries it, after `prefix`; one of `basic` is made of a user name and a password.
    """

    name: str
    argument: str
    header: str = "authorization"
    prefix: str = "Bearer "
    parameter: str = ""
    basic: bool = False

    @property
    def place(self) -> tuple[str, str]:
        """Where it stands in a request, which no other can share."""
        return self.header, self.parameter


@dataclass(frozen=True)
class Access:
    """Where a service lives and what it asks for."""

    base_url: str | None
    schemes: tuple[Scheme, ...] = ()
    required: bool = False
    """Whether every operation asks for a credential."""
    notes: list[str] = field(default_factory=list[str])
    """What a client cannot send, for a person to read."""
    together: tuple[tuple[Scheme, ...], ...] = ()
    """Those that an operation wants at once, and that can be sent at once."""
    wanted: Mapping[tuple[str, str], tuple[tuple[str, ...], ...]] = field(
        default_factory=dict[tuple[str, str], tuple[tuple[str, ...], ...]]
    )
    """(method, path below the address) -> the alternatives of the operation, each by the names of its schemes."""

    def credential(self, method: str, path: str) -> str:
        """What an operation asks for, by the arguments of a client; empty where any client will do."""
        alternatives = self.wanted.get((method, path), ())
        if not alternatives or () in alternatives:
            return ""
        names = {one.name: self.argument(one) for one in self.schemes}
        said = [
            " and ".join(names.get(name, f"`{name}` (not supported)") for name in alternative)
            for alternative in alternatives
        ]
        either = ", or " if self.together else " or "
        return either.join(said) if len(self.schemes) > 1 or not {*said} & {*names.values()} else ""

    def argument(self, scheme: Scheme) -> str:
        """How a client is given a credential."""
        if scheme.basic:
            return "`username` and `password`"
        return f"`{scheme.argument}`" if len(self.schemes) > 1 else "`api_key`"

    @property
    def choices(self) -> tuple[tuple[Scheme, ...], ...]:
        """What a client can be given, those that are sent together first."""
        beside = {one.name for each in self.together for one in each}
        alone = {name for all_ in self.wanted.values() for one in all_ if len(one) == 1 for name in one}
        return (*self.together, *((one,) for one in self.schemes if one.name in alone or one.name not in beside))


def access_of(document: Mapping[str, Any], source: str = "") -> Access:
    """Read a document; `source` is the address that it came from, which an address without a host is relative to."""
    found = document.get("components", {}).get("securitySchemes", {})
    known = {str(name): follow(document, scheme) for name, scheme in found.items()}
    wanted = dict(_wanted(document, source))
    alternatives = [alternative for all_ in wanted.values() for alternative in all_]
    used = list(dict.fromkeys(name for alternative in alternatives for name in alternative if len(alternative) == 1))
    order = [*used, *(name for name in known if name not in used)] if used else list(known)
    schemes: list[Scheme] = []
    notes: list[str] = []
    for name in order:
        scheme = _scheme(name, known.get(name), {one.argument for one in schemes})
        if isinstance(scheme, Scheme):
            schemes.append(scheme)
        elif name in used or not used:
            notes.append(f"securitySchemes/{name}: {scheme}")
    together: list[tuple[Scheme, ...]] = []
    for alternative in dict.fromkeys(tuple(sorted(one)) for one in alternatives if len(one) > 1):
        several = tuple(one for one in schemes if one.name in alternative)
        if len(several) == len(alternative) == len({one.place for one in several}):
            together.append(several)
            continue
        why = "they stand in one place, so that no request can carry them"
        if len(several) < len(alternative):
            why = f"one of them is not supported; {_OWN}"
        notes.append(f"security: {' and '.join(alternative)} together: {why}")
    together.sort(key=len, reverse=True)
    required = bool(schemes) and bool(alternatives) and () not in alternatives
    return Access(_address(document, source), tuple(schemes), required, notes, tuple(together), wanted)


def _address(document: Mapping[str, Any], source: str) -> str | None:
    address = Servers(document, source).base
    return address if urlsplit(address).netloc and urlsplit(address).scheme in ("http", "https") else None


def _wanted(document: Mapping[str, Any], source: str) -> Iterator[tuple[tuple[str, str], tuple[tuple[str, ...], ...]]]:
    """What each operation asks for, as alternatives; () stands for nothing."""
    default, servers = document.get("security"), Servers(document, source)
    for method, path, operation in operations(document):
        wanted: Any = operation.get("security", default)
        yield (method, servers.prefix(path, method.lower()) + path), tuple(tuple(one) for one in wanted or [()])


def _scheme(name: str, node: Any, taken: set[str]) -> Scheme | str:
    """A scheme, or why there is none."""
    argument = python_name(name)
    while argument in taken or argument in _RESERVED:
        argument += "_key"
    kind = str(node.get("type", "")).lower() if is_object(node) else ""
    if kind in ("oauth2", "openidconnect"):
        return Scheme(name, argument)
    if kind == "http":
        how = str(node.get("scheme", "")).lower()
        if how == "bearer":
            return Scheme(name, argument)
        if how == "basic":
            return Scheme(name, argument, prefix="Basic ", basic=True)
        return f"http {how} is not supported; {_OWN}"
    if kind == "apikey" and node.get("in") == "header":
        return Scheme(name, argument, header=str(node["name"]).lower(), prefix="")
    if kind == "apikey" and node.get("in") == "query":
        return Scheme(name, argument, header="", prefix="", parameter=str(node["name"]))
    if kind == "mutualtls":
        return "a certificate of the connection is given to an httpx client of your own (http_client)"
    if not kind:
        return "there is no such scheme"
    where = f" in a {node.get('in')}" if kind == "apikey" else ""
    return f"{kind}{where} is not supported; {_OWN}"


_OWN = "such calls need a header of your own (default_headers)"
_RESERVED = frozenset(("base_url", "http_client", "transport", "service", "options", "self", "username", "password"))
