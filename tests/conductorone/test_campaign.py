"""Random calls through a network that fails in every way: nothing is doubled, and every exception says the truth."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from conductor_client import APIError, ConductorError

from .support import OWNER, Tenant, is_mint, running

USERS = [f"user-{number:03}" for number in range(1, 6)]


class Network:
    """Between client and tenant. `done` is what the latest call has changed."""

    def __init__(self, tenant: Tenant, seed: int) -> None:
        self.tenant = tenant
        self.random = random.Random(seed)

    def __call__(self, request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        chance = self.random.random()
        self.tenant.clock.time += self.random.choice([0.0, 0.1, 30.0, 400.0])
        if chance < 0.08:
            raise httpx.ConnectError("refused")
        if chance < 0.12:
            self.tenant.app.revoke_tokens()
        if chance < 0.18:
            return httpx.Response(429 if chance < 0.15 else 401, json={})
        response = send()
        if chance < 0.25:
            raise httpx.ReadError("reset")
        if chance < 0.32:
            return httpx.Response(self.random.choice([500, 502, 503, 504]), json={})
        if chance < 0.36:
            return httpx.Response(response.status_code, content=response.content[: len(response.content) // 2])
        if chance < 0.40:
            return httpx.Response(200, html="<!doctype html>")
        return response


def _calls(rng: random.Random) -> tuple[str, Callable[[Any], Any]]:
    user, users = rng.choice(USERS), rng.sample(USERS, rng.randint(0, 3))
    group = {"app_entitlement_ref_app_id": "app", **OWNER}
    calls: list[tuple[str, Callable[[Any], Any]]] = [
        ("create", lambda c1: c1.connector_owners.create_user_owner(user, **OWNER)),
        ("delete", lambda c1: c1.connector_owners.delete_user_owner(user, **OWNER)),
        ("get", lambda c1: c1.connector_owners.get_user_owner(user, **OWNER)),
        ("search", lambda c1: c1.connector_owners.search_user_owners("con", app_id="app")),
        ("create", lambda c1: c1.connector_owners.create_entitlement_owner("ent-001", **group)),
        ("delete", lambda c1: c1.connector_owners.delete_entitlement_owner("ent-001", **group)),
        ("get", lambda c1: c1.connector_owners.get_entitlement_owner("ent-001", **group)),
        ("search", lambda c1: c1.connector_owners.search_entitlement_owners("con", app_id="app")),
        (
            "set",
            lambda c1: c1.connector_owners.set(
                "con", app_id="app", role_slug="owner", user_refs=[{"id": one} for one in users]
            ),
        ),
    ]
    return rng.choice(calls)


@pytest.mark.parametrize("kind", ["blocking", "asynchronous"])
@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_doubled_and_nothing_is_told_wrongly(tenant: Tenant, kind: str, seed: int) -> None:
    tenant.app.tokens.expires_in = 600
    network = Network(tenant, seed)
    outcomes: set[str] = set()
    with running(getattr(tenant, kind)()) as call:
        for _ in range(60):
            name, work = _calls(network.random)
            before, sent = len(tenant.effects), len(tenant.sent)
            tenant.meddle = network
            error: ConductorError | None = None
            try:
                call(work)
            except ConductorError as caught:
                error = caught
            tenant.meddle = None
            effects = tenant.effects[before:]
            outcomes.add("done" if error is None else error.outcome)
            reads = name in ("get", "search")
            if reads:
                assert effects == []
            if name in ("create", "delete"):
                # Once at most, however it was told.
                assert len(effects) <= 1
                arrived = [request for request in tenant.sent[sent:] if not is_mint(request)]
                if error is None:
                    assert len(effects) == 1
                elif error.outcome in ("not_sent", "rejected"):
                    assert effects == [], (error, arrived)
                elif error.outcome == "applied":
                    assert isinstance(error, APIError)
                    assert len(effects) == 1
            if name == "set":
                # As often as it likes: the second time changes nothing.
                assert len(effects) == len(set(effects))
                if error is not None and error.outcome == "not_sent":
                    assert effects == []
    assert {"done", "not_sent", "rejected", "unknown"} <= outcomes
