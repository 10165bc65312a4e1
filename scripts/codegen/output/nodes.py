"""The tree of resources that hangs on a client."""

from __future__ import annotations

from conductor_client._async.client import AsyncClient
from conductor_client._async.resource import AsyncResource

from ..errors import GenerationError
from .sync_half import NAMES
from .views import ResourceView, Views

__all__ = ["grow_tree", "offered"]


def grow_tree(views: Views) -> None:
    """Hang the operations on the tree of resources.

    Raises:
        GenerationError: a name is a resource and a method at once, or hides what is offered already.
    """
    root = views.root
    nodes: dict[tuple[str, ...], ResourceView] = {(): root}

    def node(path: tuple[str, ...]) -> ResourceView:
        if path not in nodes:
            nodes[path] = ResourceView(path)
            node(path[:-1]).children.append(nodes[path])
        return nodes[path]

    for endpoint in views.endpoints:
        node(tuple(endpoint.resource.split(".")) if endpoint.resource else ()).endpoints.append(endpoint)
    for item in nodes.values():
        item.children.sort(key=lambda child: child.name)
        clash = {child.name for child in item.children} & {e.method_name for e in item.endpoints}
        if clash:
            raise GenerationError(f"{'.'.join(item.path)}: {', '.join(sorted(clash))} is both a resource and a method")
        _refuse_hidden(item)


def offered(*, root: bool) -> frozenset[str]:
    """The names that clients, or resources, have for themselves."""
    # The sync half is written in the same run, so it may not be there yet, or not fit.
    owner = AsyncClient if root else AsyncResource
    return frozenset(twin for name in dir(owner) for twin in (name, NAMES.get(name, name)))


def _refuse_hidden(item: ResourceView) -> None:
    """Stop where a name of the document would hide what clients or resources themselves offer."""
    own = {*(child.name for child in item.children), *(endpoint.method_name for endpoint in item.endpoints)}
    hidden = offered(root=not item.path) & own
    if hidden:
        where = ".".join(item.path) or "the client"
        names = ", ".join(sorted(hidden))
        raise GenerationError(f"{where} has {names} already; `operations: segments` renames a word of a path")
