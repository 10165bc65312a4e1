"""The helpers against the sandbox: a real server, real misses, real states of a connection."""

from __future__ import annotations

import subprocess
import sys
import uuid
from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import conductor_client
from conductor_client import AsyncConductor, Conductor, errors
from conductor_client._core.helpers import KEYS
from conductor_client.sandbox import Sandbox

if TYPE_CHECKING:
    from typing import assert_type

    from conductor_client import models


def _new(client: Conductor) -> str:
    source_id = uuid.uuid4().hex
    return client.end_users.create(company_name="Acme", source_id=source_id, email="a@acme.example").id


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[Conductor]:
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as connected:
        yield connected


@pytest.fixture
def acme(client: Conductor) -> Iterator[Conductor]:
    """A client for an end-user of its own, with two customers and a job."""
    end_user_id = _new(client)
    mine = client.for_end_user(end_user_id)
    kitchen = mine.qbd.customers.create(name="Kitchen")
    mine.qbd.customers.create(name="Floor", parent_id=kitchen.id)
    mine.qbd.customers.create(name='Miller & "Sons"')
    yield mine
    client.end_users.delete(end_user_id)


NAMES = ["Kitchen", "Nobody", "Kitchen:Floor", 'Miller & "Sons"', 'No "one"', "Kitchen"]


def test_find_by_name(acme: Conductor) -> None:
    found = acme.qbd.customers.find(full_names=NAMES)
    assert {name: customer and customer.full_name for name, customer in found.items()} == {
        "Kitchen": "Kitchen",
        "Nobody": None,
        "Kitchen:Floor": "Kitchen:Floor",
        'Miller & "Sons"': 'Miller & "Sons"',
        'No "one"': None,
    }
    assert acme.qbd.customers.find(full_names=[]) == {}
    floor = acme.qbd.customers.find_one(full_name="Kitchen:Floor")
    assert floor is not None
    assert floor.request_id is None or floor.request_id.startswith("req_")
    assert acme.qbd.customers.find_one(full_name="Floor") is None


def test_find_by_id(acme: Conductor) -> None:
    ids = [customer.id for customer in acme.qbd.customers.list()]
    found = acme.qbd.customers.find(ids=[*ids, "80000000-1"])
    assert [customer and customer.id for customer in found.values()] == [*ids, None]
    assert acme.qbd.customers.find_one(id="80000000-1") is None


async def test_find_in_asyncio(acme: Conductor, sandbox: Sandbox) -> None:
    end_user_id = acme.end_user_id
    assert end_user_id is not None
    async with AsyncConductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as client:
        customers = client.qbd.customers
        found = await customers.find(full_names=NAMES, conductor_end_user_id=end_user_id)
        assert [customer is not None for customer in found.values()] == [True, False, True, True, False]
        one = await customers.find_one(id=next(iter(found.values())).id, conductor_end_user_id=end_user_id)  # type: ignore[union-attr]
        assert one is not None
        assert one.full_name == "Kitchen"
        with pytest.raises(errors.InvalidArgumentError, match="end_user_id"):
            await customers.find_one(full_name="Kitchen")


def test_find_tells_other_errors(acme: Conductor, sandbox: Sandbox) -> None:
    assert acme.end_user_id is not None
    sandbox.set_connection(acme.end_user_id, "not_active")
    with pytest.raises(errors.ConnectionNotActiveError):
        acme.qbd.customers.find(full_names=["Kitchen"])


def test_get_or_create(client: Conductor) -> None:
    source_id = uuid.uuid4().hex
    first = client.end_users.get_or_create(source_id=source_id, company_name="Acme", email="a@acme.example")
    again = client.end_users.get_or_create(source_id=source_id, company_name="Other", email="b@acme.example")
    assert first.id == again.id
    assert again.company_name == "Acme"
    client.end_users.delete(first.id)


async def test_get_or_create_by_many_at_once(sandbox: Sandbox) -> None:
    from asyncio import gather

    source_id = uuid.uuid4().hex
    async with AsyncConductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as client:
        users = client.end_users
        got = await gather(
            *(users.get_or_create(source_id=source_id, company_name="A", email="a@acme.example") for _ in range(8))
        )
        assert len({user.id for user in got}) == 1
        assert [user.source_id for user in (await users.list()).data].count(source_id) == 1
        await users.delete(got[0].id)


def test_wait_until_connected(client: Conductor, sandbox: Sandbox) -> None:
    end_user_id = _new(client)
    states = ["not_active", "not_running", "wrong_file", "modal_dialog", "access_denied", "active"]
    sandbox.set_connection(end_user_id, "not_set_up")
    reasons: list[str | None] = []

    def on_poll(reason: errors.APIError) -> None:
        reasons.append(reason.integration_code or reason.code)
        sandbox.set_connection(end_user_id, states.pop(0))

    health = client.wait_until_connected(end_user_id, timeout=60, poll_every=0.001, on_poll=on_poll)
    assert health.status == "ok"
    assert reasons == [
        "INTEGRATION_CONNECTION_NOT_SET_UP",
        "INTEGRATION_CONNECTION_NOT_ACTIVE",
        "0x80040408",
        "0x8004040A",
        "0x80040414",
        "0x80040420",
    ]
    sandbox.set_connection(end_user_id, "not_active")
    with pytest.raises(errors.ConnectionNotReadyError, match="not active"):
        client.wait_until_connected(end_user_id, timeout=0)
    client.end_users.delete(end_user_id)
    with pytest.raises(errors.NotFoundError):
        client.wait_until_connected(end_user_id)


async def test_wait_until_connected_in_asyncio(client: Conductor, sandbox: Sandbox) -> None:
    end_user_id = _new(client)
    sandbox.set_connection(end_user_id, "not_active")
    async with AsyncConductor(api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=end_user_id) as mine:
        with pytest.raises(TimeoutError):
            await mine.wait_until_connected(timeout=0)
        health = await mine.wait_until_connected(
            timeout=60, poll_every=0.001, on_poll=lambda _: sandbox.connect(end_user_id)
        )
        assert health.status == "ok"
    client.end_users.delete(end_user_id)


def test_every_list_that_fails_on_a_miss_can_be_searched() -> None:
    """The generated classes have `find` with exactly the filters of the list, and records that carry each key."""
    from conductor_client.sandbox.document import load

    keyed: dict[tuple[str, ...], int] = {}
    document = load().tree
    for path in document["paths"].values():
        for operation in path.values():
            filters = [p["name"] for p in operation.get("parameters", []) if p.get("x-rules", {}).get("missingIsError")]
            if not filters:
                continue
            resource, _, method = operation["x-operation"].rpartition(".")
            assert method == "list"
            for prefix in ("", "Async"):
                node = _resource_class(resource, prefix)
                names, item = _filters(node), _item(node)
                assert {name.replace("_", "") for name in names} == {name.lower() for name in filters}, resource
                for name in names:
                    assert any(hasattr(item, key) for key in KEYS[name]), (resource, name)
            keyed[tuple(filters)] = keyed.get(tuple(filters), 0) + 1
    assert keyed == {("ids",): 4, ("ids", "fullNames"): 10, ("ids", "names"): 18, ("ids", "refNumbers"): 21}


def _resource_class(resource: str, prefix: str) -> type:
    module = import_module(f"conductor_client.generated.resources.{resource}")
    name = "".join(word.capitalize() for word in resource.rpartition(".")[2].split("_"))
    found: type = getattr(module, f"{prefix}{name}Resource")
    return found


def _filters(node: type) -> list[str]:
    parameters = signature(getattr(node, "find")).parameters  # noqa: B009
    return [name for name in parameters if name not in ("self", "conductor_end_user_id", "options")]


def _item(node: type) -> type:
    base = getattr(node, "__orig_bases__")[0]  # noqa: B009
    found: type = getattr(conductor_client.models, base.__args__[0].__forward_arg__)
    return found


def test_which_attribute_is_the_key() -> None:
    models = conductor_client.models
    assert not hasattr(models.Transaction, "id")
    assert not hasattr(models.SalesRepresentative, "name")
    assert hasattr(models.Vendor, "name")
    assert not hasattr(models.Vendor, "initial")


def test_resources_load_neither_models_nor_httpx() -> None:
    script = (
        "import sys\n"
        "from conductor_client import Conductor\n"
        "client = Conductor(api_key='sk_test')\n"
        "client.qbd.invoices.list, client.qbd.invoices.find, client.end_users.get_or_create\n"
        "client.qbd.invoices.modify\n"
        "loaded = [m for m in sys.modules if m.startswith(('httpx', 'conductor_client.generated.models', 'asyncio'))]\n"
        "assert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(conductor_client.__file__).parents[1])


def test_type_checkers_know_what_is_found() -> None:
    """Nothing runs here; mypy and pyright read it."""
    if TYPE_CHECKING:
        client = Conductor()
        assert_type(client.qbd.customers.find(ids=["1"]), dict[str, models.Customer | None])
        assert_type(client.qbd.vendors.find_one(name="Acme"), models.Vendor | None)
        assert_type(client.qbd.bills.find_all(ref_numbers=["1"]), dict[str, list[models.Bill]])
        assert_type(client.end_users.get_or_create(source_id="", company_name="", email=""), models.EndUser)
