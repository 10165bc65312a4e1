"""Owners of a connector in ConductorOne (conductorone.com, another company than conductor.is).

    pip install '.[conductorone,sandbox]'
    python examples/conductorone_owner.py

It starts a local sandbox and needs no account. With `--wrong secret`, `token` or `app` it shows how a call fails.
Against a tenant of your own: `ConductorOneCredentials.from_env()`; see the class for the variables.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from conductor_client import ConductorError
from conductor_client.conductorone import AsyncConductorOne, ConductorOne, ConductorOneCredentials
from conductor_client.conductorone.models import UserRefDict
from conductor_client.sandbox import Sandbox

OWNERS: list[UserRefDict] = [{"id": f"user-{number:03}"} for number in range(1, 61)]


async def asynchronous(c1: AsyncConductorOne, app: str) -> None:
    owners = c1.connector_owners
    made = await owners.create_user_owner("user-id", app_id=app, connector_id="con", role_slug="owner")
    assert made.connector_owner_user is not None
    assert made.connector_owner_user.user is not None
    print("created", made.connector_owner_user.user.display_name)
    read = await owners.get_user_owner("user-id", app_id=app, connector_id="con", role_slug="owner")
    assert read.connector_owner_user is not None
    print("read back", read.connector_owner_user.role_slug, read.connector_owner_user.created_at is not None)

    await owners.set("con", app_id=app, role_slug="owner", user_refs=OWNERS)
    async for page in owners.search_user_owners("con", app_id=app, page_size=25).iter_pages():
        print("page of", len(page.data))

    await owners.set("con", app_id=app, role_slug="owner", user_refs=[{"id": "user-id"}])
    print("replaced by", [one.user.id async for one in owners.search_user_owners("con", app_id=app) if one.user])
    await owners.delete_user_owner("user-id", app_id=app, connector_id="con", role_slug="owner")
    print("left", len([one async for one in owners.search_user_owners("con", app_id=app)]))


def blocking(c1: ConductorOne, app: str) -> None:
    owners = c1.connector_owners
    made = owners.create_user_owner("user-id", app_id=app, connector_id="con", role_slug="owner")
    assert made.connector_owner_user is not None
    assert made.connector_owner_user.user is not None
    print("created", made.connector_owner_user.user.display_name)
    read = owners.get_user_owner("user-id", app_id=app, connector_id="con", role_slug="owner")
    assert read.connector_owner_user is not None
    print("read back", read.connector_owner_user.role_slug, read.connector_owner_user.created_at is not None)

    owners.set("con", app_id=app, role_slug="owner", user_refs=OWNERS)
    for page in owners.search_user_owners("con", app_id=app, page_size=25).iter_pages():
        print("page of", len(page.data))

    owners.set("con", app_id=app, role_slug="owner", user_refs=[{"id": "user-id"}])
    print("replaced by", [one.user.id for one in owners.search_user_owners("con", app_id=app) if one.user])
    owners.delete_user_owner("user-id", app_id=app, connector_id="con", role_slug="owner")
    print("left", len(list(owners.search_user_owners("con", app_id=app))))


def another_secret() -> str:
    """A secret of the right form with a key that nobody knows."""
    key = Ed25519PrivateKey.generate()
    halves = {"x": key.public_key().public_bytes_raw(), "d": key.private_bytes_raw()}
    jwk = {"kty": "OKP", "crv": "Ed25519", **{name: _base64url(half) for name, half in halves.items()}}
    return f"secret-token:conductorone.com:v1:{_base64url(json.dumps(jwk).encode())}"


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


async def main(wrong: str | None) -> None:
    with Sandbox(apis=["conductorone"]) as sandbox:
        there = sandbox.conductorone
        app = "no-such-app" if wrong == "app" else "app"
        if wrong == "token":
            async with AsyncConductorOne(token="expired-0123456789abcdef", base_url=there.base_url) as c1:
                await asynchronous(c1, app)
        secret = another_secret() if wrong == "secret" else there.client_secret
        credentials = ConductorOneCredentials(there.client_id, secret)
        async with AsyncConductorOne(credentials) as c1:
            await asynchronous(c1, app)
        with ConductorOne(credentials) as blocking_c1:
            await asyncio.to_thread(blocking, blocking_c1, app)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Owners of a connector in ConductorOne.")
    parser.add_argument("--wrong", choices=["secret", "token", "app"], help="what is wrong")
    try:
        asyncio.run(main(parser.parse_args().wrong))
    except ConductorError as error:
        sys.exit(f"{type(error).__name__}: {error}")
