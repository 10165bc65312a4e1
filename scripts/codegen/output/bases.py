"""Which hand-written classes a generated resource derives from, by the configuration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..config import BasesConfig
from ..errors import GenerationError
from .views import BaseView, ResourceView

__all__ = ["assign_bases"]


def assign_bases(root: ResourceView, config: BasesConfig) -> None:
    """Give every resource below the root, and the root itself, its bases.

    Raises:
        GenerationError: the configuration names a resource that does not exist.
    """
    resources = list(root.walk())
    for resource in resources:
        resource.bases = list(_bases(resource, config)) or [BaseView("resource", "Resource")]
    unknown = config.resources.keys() - {".".join(resource.path) for resource in resources if resource.path}
    if unknown:
        raise GenerationError(f"bases: there is no resource {', '.join(sorted(unknown))}")


def _bases(resource: ResourceView, config: BasesConfig) -> Iterator[BaseView]:
    named = config.resources.get(".".join(resource.path))
    if named:
        yield _base(named)
    listed = next((op for op in resource.endpoints if op.method_name == "list" and op.listed), None)
    filters = listed.must_exist if listed else ()
    item, draft = listed.listed if listed else None, _draft(resource)
    if item and draft and draft[0] == item and (base := _fitting(config.editors, filters)):
        yield _base(base, *draft)
    elif item and (base := _fitting(config.finders, filters)):
        yield _base(base, item)


def _draft(resource: ResourceView) -> tuple[str, str] | None:
    """The record that can be retrieved and updated here, and the body of an update; None if there is no such thing."""
    methods = {op.method_name: op for op in resource.endpoints}
    retrieve, update = methods.get("retrieve"), methods.get("update")
    if retrieve is None or update is None or update.body is None or retrieve.result != update.result:
        return None
    return retrieve.result, update.body.name


def _fitting(bases: Mapping[str, Sequence[str]], filters: Sequence[str]) -> str | None:
    """The base that takes most of the filters."""
    fitting = [base for base, taken in bases.items() if set(taken) <= set(filters)]
    return max(fitting, key=lambda base: len(bases[base])) if fitting else None


def _base(dotted: str, *parameters: str) -> BaseView:
    module, _, name = dotted.partition(".")
    return BaseView(module, name, parameters)
