"""Several companies at once, with asyncio."""

import asyncio
import os

from conductor import AsyncConductor
from conductor.types import EndUser


async def overview(client: AsyncConductor, end_user: EndUser):
    invoices = await client.qbd.invoices.list(conductor_end_user_id=end_user.id, limit=20)
    company = await client.qbd.company.retrieve(conductor_end_user_id=end_user.id)
    unpaid = [invoice for invoice in invoices.data if invoice.balance_remaining != "0.00"]  # flag: amount-compared
    priced = list(filter(lambda invoice: invoice.subtotal, invoices.data))  # flag: amount-truth
    rates = {invoice.exchange_rate for invoice in invoices.data if invoice.exchange_rate != 1.1}  # flag: quantity-float
    lines = [line for invoice in unpaid for line in invoice.lines if line.quantity and line.quantity > 1]
    amounts = [line.amount or "0.00" for line in lines]  # flag: amount-truth
    return company.company_name, len(unpaid), len(priced), len(rates), sum(float(amount) for amount in amounts)


async def main() -> None:
    async with AsyncConductor() as client:
        wanted = os.environ["END_USER_ID"]
        end_users = [each for each in (await client.end_users.list()).data if each.id == wanted]
        for end_user in end_users:
            print(end_user.company_name, end_user.created_at[:10])  # flag: moment-text
        for row in await asyncio.gather(*[overview(client, end_user) for end_user in end_users]):
            print(row)


asyncio.run(main())
