"""`POST /quickbooks-desktop/build-assemblies`: Create a build assembly."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.build_assembly import BuildAssembly, decode_build_assembly
from ....models.build_assembly_create import BuildAssemblyCreate, BuildAssemblyCreateDict

OPERATION: Operation[BuildAssembly] = Operation(
    name="qbd.build_assemblies.create",
    method="POST",
    path="/quickbooks-desktop/build-assemblies",
    effect=Effect.CREATE,
    answer=Answer(decode_build_assembly, Record(lambda: BuildAssembly)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: BuildAssemblyCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[BuildAssemblyCreate | BuildAssemblyCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BuildAssembly]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BuildAssembly:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BuildAssembly]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BuildAssembly:
    return await client.send(OPERATION.request(arguments))
