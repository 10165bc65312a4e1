"""The vendor's names: what each is called here, and where it says why one cannot exist."""

from __future__ import annotations

from collections.abc import Collection

__all__ = ["PAGE", "name_of", "why_missing"]

PAGE = "docs/migrating.md#names"

# Where the rule of `name_of` does not give the name.
_ODD = {
    "BillsToPayListResponse": "BillToPayList",
    "PaymentsToDepositListResponse": "PaymentToDepositList",
    "QbdHealthCheckResponse": "HealthCheck",
}
_ENDINGS = {"DeleteResponse": "DeleteResult", "VoidResponse": "VoidResult", "ListResponse": "List"}

# Exported by the vendor's package, and not here.
_LEFT_OUT = (
    *("AsyncStream", "BaseModel", "DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "NoneType"),
    *("ProxiesTypes", "RequestOptions", "Stream", "Transport", "__title__", "file_from_path"),
)


def name_of(name: str, module: str, known: Collection[str]) -> str:
    """The name that a class of the vendor's has in `models`.

    Raises:
        AttributeError: there is none; for those of the vendor's, with the page that says why.
    """
    if name not in known:
        if name.endswith("Params") and not name.startswith("_"):
            instead = f"{name.removesuffix('Params')}Dict"
            what = f"{instead} of conductor_client.models has the body" if "List" not in name else "pass arguments"
            raise AttributeError(f"module {module!r} has no attribute {name!r}: {what}; {PAGE} says why")
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    if name in _ODD:
        return _ODD[name]
    ending = next((ending for ending in _ENDINGS if name.endswith(ending)), None)
    return name if ending is None else name.removesuffix(ending) + _ENDINGS[ending]


def why_missing(name: str) -> str:
    """What an AttributeError of the package adds for a name of the vendor's; empty for all others."""
    return f"; {PAGE} says what takes its place" if name in _LEFT_OUT else ""
