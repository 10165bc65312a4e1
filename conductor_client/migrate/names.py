"""The equivalents of the names of conductor-py in this package."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from .. import __all__ as _public, models
from .kinds import Kind, member_kind, member_names

__all__ = ["OWN", "VENDOR", "Target", "annotation_kind", "module_of", "names_of", "target_of"]

VENDOR: Final = "conductor"
OWN: Final = __name__.rpartition(".migrate.")[0]  # a copy of the package has another name
_MODELS: Final = f"{OWN}.models"


class Target(NamedTuple):
    """The replacement of a name.

    Attributes:
        module: The module to import it from.
        name: The name in it.
        known: Whether there is such a name.
    """

    module: str
    name: str
    known: bool = True


_RENAMED: Final = {
    "APIResponse": Target(OWN, "RawResponse"),
    "AsyncAPIResponse": Target(OWN, "AsyncRawResponse"),
    "AsyncCursorPage": Target(OWN, "AsyncPage"),
    "AsyncPaginator": Target(OWN, "AsyncPager"),
    "BaseModel": Target(f"{OWN}._schema.model", "Model"),
    "RequestOptions": Target(OWN, "CallOptions"),
    "SyncCursorPage": Target(OWN, "Page"),
    "types": Target(OWN, "models"),
}
_MODELS_RENAMED: Final = {
    "BillsToPayListResponse": "BillToPayList",
    "PaymentsToDepositListResponse": "PaymentToDepositList",
    "QbdHealthCheckResponse": "HealthCheck",
}
_SUFFIXES: Final = {
    "DeleteResponse": "DeleteResult",
    "VoidResponse": "VoidResult",
    "ListResponse": "List",
    "CreateParams": "CreateDict",
    "UpdateParams": "UpdateDict",
}


def module_of(path: str) -> str | None:
    """Return the replacement of a module of conductor-py; None for a private module."""
    if path == VENDOR:
        return OWN
    parts = path.split(".")
    if parts[1] == "types":
        return _MODELS
    return OWN if parts[1] in {"pagination", *_PRIVATE} else None


def names_of(module: str) -> list[str]:
    """Return the names that `from MODULE import *` imports from a public module of conductor-py or of this package."""
    if module in {VENDOR, OWN}:
        return [*_public]
    return [*dir(models)] if module in {f"{VENDOR}.types", f"{VENDOR}.types.qbd", _MODELS} else []


_PRIVATE: Final = ("_base_client", "_client", "_constants", "_exceptions", "_models", "_response", "_types")


@cache
def target_of(path: str) -> Target | None:
    """Return the replacement of a name of conductor-py, given with its module; None if it has no such name."""
    module, _, name = path.rpartition(".")
    if module.partition(".")[0] != VENDOR:
        return None
    own = module_of(module)
    if own == _MODELS:
        return _model(module, name)
    if name in _RENAMED:
        return _RENAMED[name]
    if own is None:
        return Target(module.replace(VENDOR, OWN, 1), name, known=False)
    return Target(own, name, known=name in _public)


def _model(module: str, name: str) -> Target:
    have = {*dir(models)}
    if name == "qbd" and module == f"{VENDOR}.types":
        return Target(OWN, "models")
    # The rows of a report are named for the union that they are in.
    found = _MODELS_RENAMED.get(name, name).removeprefix("RowQbd")
    for old, new in _SUFFIXES.items():
        if name.endswith(old) and name not in _MODELS_RENAMED:
            found = name.removesuffix(old) + new
    # A class within the module of another: `conductor.types.qbd.invoice.LineItem`.
    last = module.rpartition(".")[2]
    if last not in {"types", "qbd"}:
        owner = "".join(part.capitalize() for part in last.split("_"))
        owner = next((each for each in have if each[:1].isupper() and each.casefold() == owner.casefold()), owner)
        found = _part(owner, name) or found
    return Target(_MODELS, found, known=found in have)


def _part(owner: str, name: str) -> str | None:
    """Return the class of a part; the vendor's name is that of the members that lead to it, in the singular."""
    for member in sorted(member_names(owner)):
        kind = member_kind(owner, member)
        kind = kind.items[0] if kind is not None and kind.what == "list" and kind.items else kind
        if kind is None or kind.what != "model":
            continue
        camel = "".join(part.capitalize() for part in member.split("_"))
        for word in (camel, camel.removesuffix("s"), camel.removesuffix("es"), camel.removesuffix("ies") + "y"):
            if name == word:
                return kind.name
            if name.startswith(word) and (found := _part(kind.name, name.removeprefix(word))):
                return found
    return None


def annotation_kind(path: str) -> Kind | None:
    """Return the kind of an imported name as an annotation, or as a class that is called."""
    module, _, name = path.rpartition(".")
    if module.partition(".")[0] != VENDOR and module != OWN and not module.startswith(f"{OWN}."):
        return None
    if name in {"Conductor", "AsyncConductor", "Client", "AsyncClient"}:
        return Kind("client")
    if name.endswith(("Page", "Paginator", "Pager")):
        return Kind("page")
    if name.endswith("Error"):
        return Kind("error", name)
    target = target_of(path)
    name = target.name if target is not None else name
    return Kind("model", name) if member_names(name) else None
