"""Every company at night: what customers owe, read from all of them at once; one that fails stops no other."""

import asyncio
from decimal import Decimal

from conductor_client import AsyncConductor, ConductorError

AT_ONCE = 50  # companies; requests of one company wait for each other in any case


async def owed(company: AsyncConductor) -> Decimal:
    """What customers of a company owe, over all pages."""
    total = Decimal(0)
    async for invoice in company.qbd.invoices.list(payment_status="not_paid"):
        total += invoice.balance_remaining or Decimal(0)
    return total


async def nightly(conductor: AsyncConductor) -> tuple[dict[str, Decimal], dict[str, ConductorError]]:
    """Return the sums, and the errors, by end-user."""
    sums: dict[str, Decimal] = {}
    errors: dict[str, ConductorError] = {}
    room = asyncio.Semaphore(AT_ONCE)

    async def one(end_user_id: str) -> None:
        async with room:
            try:
                # A deadline for the company as a whole: the slowest PC does not hold up the morning.
                async with asyncio.timeout(600):
                    sums[end_user_id] = await owed(conductor.for_end_user(end_user_id))
            except ConductorError as error:
                errors[end_user_id] = error
            except TimeoutError:
                errors[end_user_id] = ConductorError("took longer than ten minutes")

    end_users = (await conductor.end_users.list()).data
    async with asyncio.TaskGroup() as tasks:
        for end_user in end_users:
            if end_user.integration_connections:  # the others have never been connected
                tasks.create_task(one(end_user.id))
    return sums, errors


async def main() -> None:
    async with AsyncConductor(max_restarts=20) as conductor:
        sums, errors = await nightly(conductor)
    for end_user_id, total in sums.items():
        print(f"{end_user_id}  {total:>14,}")
    for end_user_id, error in errors.items():
        print(f"{end_user_id}  {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
