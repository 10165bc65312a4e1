"""Which hand-written classes a generated resource derives from, by the configuration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .config import BasesConfig
from .kinds import GenerationError

if TYPE_CHECKING:
    from .views import ClassView, ResourceView

__all__ = ["BaseView", "assign_bases", "item_of"]


@dataclass
class BaseView:
    """A hand-written class that a resource derives from."""

    module: str  # of the runtime
    name: str
    item: str | None = None  # what it is generic over

    def written(self, prefix: str) -> str:
        """How a class statement names it."""
        name = prefix + self.name
        return f'{name}["{self.item}"]' if self.item else name


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
    for op in resource.endpoints:
        fitting = [base for base, filters in config.finders.items() if set(filters) <= set(op.must_exist)]
        if op.method_name == "list" and op.listed and fitting:
            yield _base(max(fitting, key=lambda base: len(config.finders[base])), op.listed)


def _base(dotted: str, item: str | None = None) -> BaseView:
    module, _, name = dotted.partition(".")
    return BaseView(module, name, item)


def item_of(result: str, classes: dict[str, ClassView]) -> str | None:
    """The class of the items, where an answer has one list."""
    kinds = [item.kind.annotation for item in classes[result].fields] if result in classes else []
    lists = [kind.removeprefix("list[").removesuffix("]") for kind in kinds if kind.startswith("list[")]
    return lists[0] if len(lists) == 1 and lists[0] in classes else None
