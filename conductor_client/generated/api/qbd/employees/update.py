"""`POST /quickbooks-desktop/employees/{id}`: Update an employee."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.employee import Employee, decode_employee
from ....models.employee_update import EmployeeUpdate, EmployeeUpdateDict

OPERATION: Operation[Employee] = Operation(
    name="qbd.employees.update",
    method="POST",
    path="/quickbooks-desktop/employees/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_employee, Record(lambda: Employee)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: EmployeeUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[EmployeeUpdate | EmployeeUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Employee]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Employee:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Employee]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Employee:
    return await client.send(OPERATION.request(arguments))
