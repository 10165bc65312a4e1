"""`POST /quickbooks-desktop/invoices`: Create an invoice."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.invoice import Invoice, decode_invoice
from ....models.invoice_create import InvoiceCreate, InvoiceCreateDict

OPERATION: Operation[Invoice] = Operation(
    name="qbd.invoices.create",
    method="POST",
    path="/quickbooks-desktop/invoices",
    effect=Effect.CREATE,
    answer=Answer(decode_invoice, Record(lambda: Invoice)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InvoiceCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[InvoiceCreate | InvoiceCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Invoice]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Invoice:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Invoice]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Invoice:
    return await client.send(OPERATION.request(arguments))
