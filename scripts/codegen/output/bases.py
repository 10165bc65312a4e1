"""Which hand-written classes a generated resource derives from, by the configuration."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..config import BasesConfig
from .kinds import GenerationError

if TYPE_CHECKING:
    from .views import ClassView, ResourceView

__all__ = ["BaseView", "assign_bases", "item_of"]


@dataclass
class BaseView:
    """A hand-written class that a resource derives from."""

    module: str  # of the runtime
    name: str
    parameters: tuple[str, ...] = ()  # the models it is generic over

    def written(self, prefix: str) -> str:
        """How a class statement names it."""
        name = prefix + self.name
        return f"{name}[{', '.join(json.dumps(model) for model in self.parameters)}]" if self.parameters else name


def assign_bases(resources: list[ResourceView], config: BasesConfig) -> None:
    """Give every resource its bases.

    Raises:
        GenerationError: the configuration names a resource that does not exist.
    """
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


def item_of(result: str, classes: dict[str, ClassView]) -> str | None:
    """The class of the items, where an answer has one list."""
    kinds = [item.kind.annotation for item in classes[result].fields] if result in classes else []
    lists = [kind.removeprefix("list[").removesuffix("]") for kind in kinds if kind.startswith("list[")]
    return lists[0] if len(lists) == 1 and lists[0] in classes else None
