"""Random sequences of creates, renames, moves and deletions of a list against a model in a few lines of Python."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from conductor_client.sandbox import Sandbox, SandboxCompany

from .conftest import connect_to
from .support import Api, Json

KIND = "classes"
NAMES = ("a", "A", "b", "ß", "SS", "c d", "x:y", " ")
LEVELS = 5


@dataclass
class Node:
    name: str
    parent: int | None
    record: Json = field(default_factory=dict[str, object])


@dataclass
class Model:
    """What a list of classes must look like: nodes by a number of our own."""

    nodes: dict[int, Node] = field(default_factory=dict[int, Node])

    def path(self, number: int | None) -> list[int]:
        found: list[int] = []
        while number is not None:
            found.append(number)
            number = self.nodes[number].parent
        return found

    def full_name(self, number: int) -> str:
        return ":".join(self.nodes[one].name for one in reversed(self.path(number)))

    def depth_below(self, number: int) -> int:
        return max((1 + self.depth_below(one) for one, node in self.nodes.items() if node.parent == number), default=0)

    def refusal(self, number: int | None, name: str, parent: int | None) -> str | None:
        """The code with which a new or changed node must be refused."""
        if not name.strip() or ":" in name:
            return "3090"
        if number is not None and number in self.path(parent):
            return "3140"
        if parent is not None:
            below = 0 if number is None else self.depth_below(number)
            if len(self.path(parent)) + 1 + below > LEVELS:
                return "3210"
        for other, node in self.nodes.items():
            if other != number and node.parent == parent and node.name.casefold() == name.casefold():
                return "3100" if number is None else "3170"
        return None


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["create", "create", "rename", "move", "both", "delete"]),
        st.integers(0, 9),
        st.integers(-2, 9),
        st.sampled_from(NAMES),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=_STEPS)
def test_a_list_is_what_the_model_says(running: Sandbox, steps: list[tuple[str, int, int, str]]) -> None:
    with running.new_company() as company, connect_to(running) as client:
        api, model = Api(client, company.end_user_id), Model()
        for step, (action, target, parent, name) in enumerate(steps):
            _take(api, company, model, step, action, target, parent, name)
        shown = {record["id"]: record for record in api.all(KIND, status="all")}
        assert len(shown) == len(model.nodes)
        for number, node in model.nodes.items():
            record = shown[node.record["id"]]
            assert record["fullName"] == model.full_name(number)
            assert record["sublevel"] == len(model.path(number)) - 1
            above = None if node.parent is None else model.nodes[node.parent].record["id"]
            assert (record["parent"] or {"id": None})["id"] == above
            (found,) = api.all(KIND, fullNames=model.full_name(number).upper())
            assert found["id"] == record["id"] or "ß" in model.full_name(number)


def _take(
    api: Api, company: SandboxCompany, model: Model, step: int, action: str, target: int, parent: int, name: str
) -> None:
    numbers = list(model.nodes)
    above = numbers[parent % len(numbers)] if numbers and parent >= 0 else None
    if action == "create" or not numbers:
        body: Json = {"name": name} if above is None else {"name": name, "parentId": model.nodes[above].record["id"]}
        _write(api, model, step, Node(name, above), "", body, model.refusal(None, name, above))
        return
    number = numbers[target % len(numbers)]
    node = model.nodes[number]
    if action == "delete":
        if model.depth_below(number):
            with pytest.raises(ValueError, match="in use"):
                company.delete(KIND, node.record["id"])
        else:
            company.delete(KIND, node.record["id"])
            del model.nodes[number]
        return
    new = Node(name if action != "move" else node.name, above if action != "rename" else node.parent, node.record)
    body = {"revisionNumber": node.record["revisionNumber"]}
    if action != "move":
        body["name"] = new.name
    if action != "rename":
        body["parentId"] = "" if above is None else model.nodes[above].record["id"]
    refusal = model.refusal(number, new.name, new.parent)
    _write(api, model, number, new, f"/{node.record['id']}", body, refusal)


def _write(api: Api, model: Model, number: int, node: Node, path: str, body: Json, refusal: str | None) -> None:
    response = api.request("POST", f"/quickbooks-desktop/{KIND}{path}", json=body)
    if refusal is not None:
        assert response.status_code == 502, (refusal, response.text)
        assert response.json()["error"]["integrationCode"] == refusal
        return
    assert response.status_code == 200, response.text
    model.nodes[number] = Node(node.name, node.parent, response.json())
