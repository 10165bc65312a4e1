"""The names of the vendor's SDK: the equivalent of each, or the documentation page for a missing one."""

from __future__ import annotations

from collections.abc import Collection

__all__ = ["PAGE", "name_of", "why_missing"]

PAGE = "docs/migrating.md#names"

# The exceptions to the rule in `name_of`.
_ODD = {
    "BillsToPayListResponse": "BillToPayList",
    "PaymentsToDepositListResponse": "PaymentToDepositList",
    "QbdHealthCheckResponse": "HealthCheck",
}
_ENDINGS = {"DeleteResponse": "DeleteResult", "VoidResponse": "VoidResult", "ListResponse": "List"}

# Exported by the vendor's package, but not by this one.
_LEFT_OUT = (
    *("AsyncStream", "BaseModel", "DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "NoneType"),
    *("ProxiesTypes", "RequestOptions", "Stream", "Transport", "__title__", "file_from_path"),
)


def name_of(name: str, module: str, known: Collection[str]) -> str:
    """Return the name in `models` of a class of the vendor's.

    Raises:
        AttributeError: there is none; for names of the vendor's, the message has the documentation page.
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
    """Return the suffix of the AttributeError for a missing name of the vendor's; empty for other names."""
    return f"; {PAGE} says what takes its place" if name in _LEFT_OUT else ""
