"""The quick start: an end-user, an auth session, a health check, customers, and one call that is refused.

Reads CONDUCTOR_SECRET_KEY, CONDUCTOR_PUBLISHABLE_KEY and CONDUCTOR_BASE_URL from the environment.
`scripts/demo` runs it against the local sandbox, `scripts/demo --live` against the service.
"""

from __future__ import annotations

import asyncio
import os
import uuid

from conductor_client import AsyncConductor, ConductorError, ConnectionNotSetUpError, NameNotUniqueError


async def main() -> None:
    publishable_key = os.environ.get("CONDUCTOR_PUBLISHABLE_KEY", "pk_conductor_sandbox")
    async with AsyncConductor() as conductor:
        end_user = await conductor.end_users.create(
            company_name="Acme Inc.",
            email="alice@acme.com",
            source_id=str(uuid.uuid4()),
        )
        print(f"end-user      {end_user.id}  ({end_user.request_id})")

        session = await conductor.auth_sessions.create(end_user_id=end_user.id, publishable_key=publishable_key)
        print(f"auth session  expires {session.expires_at:%Y-%m-%d %H:%M} UTC  ({session.request_id})")

        # From here on every call is about this company file.
        acme = conductor.for_end_user(end_user.id)
        try:
            health = await acme.qbd.health_check()
        except ConnectionNotSetUpError as error:
            # The live service answers so until somebody opened the session's link on the PC that runs QuickBooks.
            print(f"health check  not connected yet: {error.user_facing_message}  ({error.request_id})")
            print(f"open this link on that PC, then run again: {session.auth_flow_url}")
            return
        print(f"health check  {health.status} in {health.duration} ms  ({health.request_id})")

        tag = uuid.uuid4().hex[:6]
        for name in ("Bergmann Tools", "Castillo Foods", "Dubois Wines"):
            customer = await acme.qbd.customers.create(name=f"{name} {tag}", email=f"office@{name.split()[0].lower()}.example")
            print(f"customer      {customer.id}  {customer.full_name}  ({customer.request_id})")

        async for customer in acme.qbd.customers.list(name_contains=tag):
            print(f"listed        {customer.full_name}, balance {customer.balance}, changed {customer.updated_at:%H:%M:%S}")

        try:
            await acme.qbd.customers.create(name=f"Bergmann Tools {tag}")
        except NameNotUniqueError as error:
            print(f"refused       {error.code} {error.integration_code}, nothing changed: {error.outcome}  ({error.request_id})")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except ConductorError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error
