"""`POST /quickbooks-desktop/invoices/{id}`: Update an invoice."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.invoice import Invoice, decode_invoice
from ....models.invoice_update import InvoiceUpdate, InvoiceUpdateDict

OPERATION: Operation[Invoice] = Operation(
    name="qbd.invoices.update",
    method="POST",
    path="/quickbooks-desktop/invoices/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_invoice, Record(lambda: Invoice)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InvoiceUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[InvoiceUpdate | InvoiceUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Invoice]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Invoice:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Invoice]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Invoice:
    return await client.send(OPERATION.request(arguments))
