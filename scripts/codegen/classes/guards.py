"""What must not change without a word: a list that loses its pages, a call that does something else, a lost helper.

Each would leave the package working, and doing something else than before: a list that silently ends after its first
page, a write that counts as a read. So the run stops, and says which entry of the configuration means it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..config import GeneratorConfig, first_match
from ..document.places import matches
from ..errors import GenerationError

__all__ = ["GuardError", "guard_operations", "guard_relied_on", "guard_resources"]

Entries = Mapping[str, Mapping[str, Any]]


class GuardError(GenerationError):
    """Something changes that nobody would notice. The message says how to say that it is meant."""


def guard_operations(before: Entries, after: Entries, config: GeneratorConfig) -> None:
    """Compare the operations of two locks, by method and path."""
    _stop(
        problem
        for key, old in before.items()
        if (new := after.get(key)) is not None
        for problem in _operation(old, new, config)
    )


def _operation(old: Mapping[str, Any], new: Mapping[str, Any], config: GeneratorConfig) -> Iterable[str]:
    name: str = new["name"]
    lost = [member for member in old.get("identity", ()) if member not in new.get("identity", ())]
    if old.get("paged") and not new.get("paged"):
        if not any(matches(name, pattern) for pattern in config.unpaged):
            yield (
                f"{name} is no longer a list in pages, so it would return the first page only and say nothing."
                f" If that is meant, add {name} to `unpaged`; if its members have other names now, to `paging`"
            )
    elif lost and first_match(name, tuple((at, "") for paging in config.paging for at in paging.identity_at)) is None:
        yield (
            f"the items of {name} have lost {', '.join(lost)}, by which they are told apart."
            f" Say in `identity-at` of `paging` what tells them apart now"
        )
    unpaged = bool(old.get("paged")) and not new.get("paged")
    if old["effect"] != new["effect"] and not unpaged and first_match(name, config.effects) is None:
        yield (
            f"{name} was a {old['effect']} and is a {new['effect']} now, which decides whether it may be retried."
            f" If that is meant, add `{name}: {new['effect']}` to `effects`"
        )


def guard_resources(before: Mapping[str, list[str]], after: Mapping[str, list[str]], config: GeneratorConfig) -> None:
    """Compare the hand-written bases of the resources of two locks."""
    _stop(
        f"{resource} loses the methods of {', '.join(lost)}, because a filter or a method that they need is gone."
        f" If that is meant, add {resource} to `without` in `bases`"
        for resource, bases in before.items()
        if resource in after
        and resource not in config.bases.without
        and (lost := [base for base in bases if base not in after[resource] and not _replaced(base, after[resource])])
    )


def _replaced(base: str, others: list[str]) -> bool:
    """Whether a resource that could only find has come to edit as well, which finds, too."""
    return "finders" in base and any("records" in other for other in others)


def guard_relied_on(paths: Iterable[str], names: set[str], config: GeneratorConfig) -> None:
    """Look for what hand-written code names."""
    known = list(paths)
    _stop(
        f"there is no {kind} {wanted} any more, which hand-written code relies on."
        " Change that code, then take it out of `relied-on`"
        for kind, entries in config.relied_on.items()
        for wanted in entries
        if not (any(matches(path, wanted) for path in known) if kind == "path" else wanted in names)
    )


def _stop(problems: Iterable[str]) -> None:
    found = list(problems)
    if found:
        raise GuardError("the document changes what nobody would notice:\n  " + "\n  ".join(found))
