"""Where operations live: most below the address of the document, some below one of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .jsontypes import is_array, is_object
from .places import METHODS
from .pointers import follow
from .words import common_prefix

__all__ = ["Servers", "address_of"]


def address_of(servers: Any, source: str = "") -> str | None:
    """The first address of a list of servers, its variables replaced by their defaults; None if there is none.

    `source` is where the document came from, which an address without a host is relative to.
    """
    first: Any = servers[0] if is_array(servers) and servers else None
    if not is_object(first) or not isinstance(first.get("url"), str):
        return None
    address: str = first["url"]
    variables: dict[str, Any] = first.get("variables") or {}
    for name, variable in variables.items():
        address = address.replace("{" + name + "}", str(variable.get("default", "")))
    if not urlsplit(address).netloc and urlsplit(source).netloc:
        address = f"{_origin(source)}/{address.lstrip('/')}"
    return address.rstrip("/")


class Servers:
    """The address of a document, and what stands between it and the path of each operation.

    Operations with addresses of their own at the same host lie below one address together with all others: what the
    addresses have in common is that of the client.
    """

    def __init__(self, document: Mapping[str, Any], source: str = "") -> None:
        own = dict(_own_addresses(document, source))
        stated = address_of(document.get("servers"), source)
        general = stated if stated is not None else next(iter(own.values()), "")
        self.elsewhere: dict[tuple[str, str], str] = {
            key: address for key, address in own.items() if _origin(address) != _origin(general)
        }
        """(path, method) -> the address at another host."""
        near = {key: address for key, address in own.items() if key not in self.elsewhere}
        self.base: str = _common([general, *near.values()])
        self._default: str = general[len(self.base) :]
        self._general = general
        self._own: dict[tuple[str, str], str] = {key: address[len(self.base) :] for key, address in near.items()}

    def prefix(self, path: str, method: str) -> str:
        """What an operation's path begins with, below the address of the client."""
        return self._own.get((path, method), self._default)

    def own(self, path: str, method: str) -> str | None:
        """The address of an operation that is not that of the others."""
        address = self.base + self.prefix(path, method)
        return address if address != self._general else None


def _own_addresses(document: Mapping[str, Any], source: str) -> list[tuple[tuple[str, str], str]]:
    found: list[tuple[tuple[str, str], str]] = []
    for path, node in document.get("paths", {}).items():
        item = follow(document, node)
        for method in METHODS:
            operation = item.get(method) if is_object(item) else None
            if is_object(operation) and (servers := operation.get("servers") or item.get("servers")):
                address = address_of(servers, source)
                if address is not None:
                    found.append(((path, method), address))
    return found


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _common(addresses: list[str]) -> str:
    """The longest address that all of them begin with, whole segments only."""
    if len(set(addresses)) == 1:
        return addresses[0]
    origin = _origin(addresses[0])
    shared = common_prefix([tuple(urlsplit(address).path.split("/")) for address in addresses])
    return origin + "/".join(shared)
