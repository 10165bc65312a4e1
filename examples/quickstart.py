"""The quick start: an end-user, an auth session, a health check, customers, and one call that is refused.

`scripts/demo` runs it against the local sandbox, `scripts/demo --live` against the service. From the environment:

CONDUCTOR_SECRET_KEY       the secret key, sk_...
CONDUCTOR_PUBLISHABLE_KEY  the publishable key, pk_..., for the link that connects a company file
CONDUCTOR_BASE_URL         another address than the service's
END_USER_ID                an end-user to use instead of a new one, after the link was opened
"""

from __future__ import annotations

import asyncio
import os
import uuid

from conductor_client import AsyncConductor, ConductorError, ConnectionNotSetUpError, NameNotUniqueError

PUBLISHABLE_KEY = os.environ.get("CONDUCTOR_PUBLISHABLE_KEY", "pk_conductor_sandbox")


async def find_or_create_end_user(conductor: AsyncConductor) -> str:
    """An end-user stands for one company whose books we work with."""
    if end_user_id := os.environ.get("END_USER_ID"):
        end_user = await conductor.end_users.retrieve(end_user_id)
    else:
        end_user = await conductor.end_users.create(
            company_name="Acme Inc.",
            email="alice@acme.example",
            source_id=str(uuid.uuid4()),
        )
    print(f"end-user      {end_user.id}  ({end_user.request_id})")
    return end_user.id


async def main() -> None:
    async with AsyncConductor() as conductor:
        end_user_id = await find_or_create_end_user(conductor)
        session = await conductor.auth_sessions.create(end_user_id=end_user_id, publishable_key=PUBLISHABLE_KEY)
        print(f"auth session  expires {session.expires_at:%Y-%m-%d %H:%M} UTC  ({session.request_id})")

        # From here on every call is about this company's books.
        acme = conductor.for_end_user(end_user_id)
        try:
            health = await acme.qbd.health_check()
        except ConnectionNotSetUpError as error:
            # The service answers so until somebody has opened the session's link on the PC that runs QuickBooks.
            print(f"health check  not connected yet: {error.user_facing_message}  ({error.request_id})")
            print(f"next          open this link on that PC: {session.auth_flow_url}")
            print(f"              then run this again with END_USER_ID={end_user_id}")
            return
        print(f"health check  {health.status} in {health.duration} ms  ({health.request_id})")

        tag = uuid.uuid4().hex[:6]
        for name in ("Bergmann Tools", "Castillo Foods", "Dubois Wines"):
            customer = await acme.qbd.customers.create(name=f"{name} {tag}", credit_limit="1500.00")
            print(f"customer      {customer.id}  {customer.full_name}  ({customer.request_id})")

        # Over all pages; `await acme.qbd.customers.list(...)` would give the first.
        async for customer in acme.qbd.customers.list(name_contains=tag):
            print(f"listed        {customer.full_name}, credit limit {customer.credit_limit}, {customer.updated_at}")

        try:
            await acme.qbd.customers.create(name=f"Bergmann Tools {tag}")
        except NameNotUniqueError as error:
            code = f"{error.code} {error.integration_code}"
            print(f"refused       {code}, so nothing changed ({error.outcome})  ({error.request_id})")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except ConductorError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error
