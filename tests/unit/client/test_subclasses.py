"""Subclasses: of clients, whose clones have what they have put on them; of values, which are sent as what they are."""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import Any, Unpack, cast

import pytest

from conductor_client import AsyncConductor, Conductor
from conductor_client._core.options import ClientOptions
from tests.support.scripted import AsyncScript, Script, answer
from tests.support.tiny_api import page


class Mine(Conductor):
    """Has arguments of its own, and attributes of every sort."""

    kind = "class"

    def __init__(self, tenant: str, **options: Unpack[ClientOptions]) -> None:
        self.tenant = tenant
        self.tags: list[str] = []
        super().__init__(api_key="sk_x", transport=Script(answer(body=page("a"))), **options)
        self.invoices = self.qbd.invoices
        self.bills = cast("Any", super()).qbd.bills

    @cached_property
    def customers(self) -> Any:
        return self.qbd.customers

    @property
    def shout(self) -> str:
        return self.tenant.upper()

    def greet(self) -> str:
        return f"{self.tenant} {self.end_user_id}"


class Slotted(Mine):
    __slots__ = ("__secret", "region")

    def __init__(self, tenant: str, region: str) -> None:
        super().__init__(tenant)
        self.region = region
        self.__secret = "hidden"

    def secret(self) -> str:
        return self.__secret

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "end_user_id":
            raise AttributeError(name)
        super().__setattr__(name, value)

    def __getstate__(self) -> Any:
        raise TypeError("not to be pickled")


class AsyncMine(AsyncConductor):
    def __init__(self, tenant: str, **options: Unpack[ClientOptions]) -> None:
        super().__init__(api_key="sk_x", transport=AsyncScript(answer(body=page("a"))), **options)
        self.tenant = tenant
        self.invoices = self.qbd.invoices


def _sent(client: Any) -> list[str | None]:
    return [outgoing.headers.get("conductor-end-user-id") for outgoing in client._shared.transport.sent]


def test_attributes_are_kept_by_every_way_to_a_clone() -> None:
    mine = Mine("t1", end_user_id="end_usr_1")
    for clone in (mine.for_end_user("end_usr_2"), mine.with_options(max_retries=0), mine.copy(timeout=3)):
        assert type(clone) is Mine
        assert (clone.tenant, clone.shout, clone.kind) == ("t1", "T1", "class")
        assert clone.tags is mine.tags
    other = mine.for_end_user("end_usr_2")
    other.tenant = "t2"
    assert (mine.greet(), other.greet()) == ("t1 end_usr_1", "t2 end_usr_2")


def test_no_call_of_a_clone_goes_to_the_end_user_of_the_client() -> None:
    """Whatever the client has computed and kept before."""
    mine = Mine("t1", end_user_id="end_usr_1")
    for resource in (mine.qbd.vendors, mine.customers):
        resource.list()
    other = mine.for_end_user("end_usr_2").for_end_user("end_usr_3")
    mine._shared.open().sent.clear()  # type: ignore[attr-defined]
    for resource in (other.invoices, other.bills, other.customers, other.qbd.vendors, other.qbd.invoices):
        resource.list()
    assert _sent(other) == ["end_usr_3"] * 5
    assert other.customers is other.customers
    assert other.customers is not mine.customers
    mine.invoices.list()
    mine.customers.list()
    assert _sent(mine)[5:] == ["end_usr_1"] * 2


async def test_async_clients_alike() -> None:
    mine = AsyncMine("t1", end_user_id="end_usr_1")
    other = mine.for_end_user("end_usr_2")
    assert other.tenant == "t1"
    await other.invoices.list()
    assert _sent(other) == ["end_usr_2"]


def test_slots_are_kept() -> None:
    mine = Slotted("t1", "north")
    clone = mine.for_end_user("end_usr_2").with_options(max_retries=0)
    assert (clone.region, clone.secret(), clone.tenant, clone.end_user_id) == ("north", "hidden", "t1", "end_usr_2")


def test_a_method_that_was_replaced_on_a_client_stays_replaced() -> None:
    mine = Mine("t1")
    cast("Any", mine).greet = lambda: "replaced"
    assert mine.for_end_user("end_usr_2").greet() == "replaced"


def test_raw_answers_come_through_a_clone_as_well() -> None:
    mine = Mine("t1", end_user_id="end_usr_1")
    assert mine.invoices.with_raw_response.list().parse().data
    with pytest.raises(TypeError, match="make one in each process"):
        mine.__reduce__()


class Text(str):
    """Shows itself as something else than it is."""

    def __str__(self) -> str:
        return "shown"

    def __format__(self, _: str) -> str:
        return "shown"


class Whole(int):
    def __str__(self) -> str:
        return "shown"


class Named(str, Enum):  # noqa: UP042 - `StrEnum` shows itself as what it is
    ID = "80-1"


class Numbered(int, Enum):
    TWO = 2


@pytest.mark.parametrize("text", [Text("80-1"), Named.ID])
@pytest.mark.parametrize("number", [Whole(2), Numbered.TWO])
def test_values_are_sent_as_what_they_are(text: str, number: int) -> None:
    transport = Script(answer(body=page("a")))
    client = Conductor(api_key="sk_x", transport=transport, end_user_id=text)
    client.qbd.invoices.list(
        ids=[text], limit=number, extra_query={"t": text, "n": number}, extra_headers={"x-a": text}
    )
    client.post("/quickbooks-desktop/invoices", body={"t": text, "n": number})
    listed, posted = transport.sent
    assert listed.url.endswith("/invoices?ids=80-1&limit=2&t=80-1&n=2")
    assert {type(value) for value in listed.headers.values()} == {str}
    assert [listed.headers[name] for name in ("conductor-end-user-id", "x-a")] == ["80-1", "80-1"]
    assert posted.content == b'{"t":"80-1","n":2}'
    transport.steps = [answer(body={"id": "80-1", "objectType": "qbd_customer"})]
    client.qbd.customers.retrieve(text)
    client.qbd.customers.create(name=text, credit_limit=number)
    assert transport.sent[2].url.endswith("/quickbooks-desktop/customers/80-1")
    assert transport.sent[3].content == b'{"name":"80-1","creditLimit":"2"}'
