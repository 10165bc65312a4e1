"""`DELETE /quickbooks-desktop/build-assemblies/{id}`: Delete a build assembly."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.build_assembly_delete_result import BuildAssemblyDeleteResult, decode_build_assembly_delete_result

OPERATION: Operation[BuildAssemblyDeleteResult] = Operation(
    name="qbd.build_assemblies.delete",
    method="DELETE",
    path="/quickbooks-desktop/build-assemblies/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_build_assembly_delete_result, Record(lambda: BuildAssemblyDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BuildAssemblyDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BuildAssemblyDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[BuildAssemblyDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BuildAssemblyDeleteResult:
    return await client.send(OPERATION.request(arguments))
