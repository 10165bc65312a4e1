"""A FastAPI service with one client for its life: `pip install fastapi uvicorn`, `uvicorn fastapi_service:app`."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse

from conductor_client import AsyncConductor, ConductorError, preload


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """One client, and so one pool of connections and one queue for each company."""
    preload("qbd.bills", "qbd.vendors")  # so that no request has to import anything
    async with AsyncConductor(timeout=60) as conductor:
        app.state.conductor = conductor
        yield


app = FastAPI(lifespan=lifespan)


def books(request: Request, end_user_id: str) -> AsyncConductor:
    # Check here that the caller may see this company: an end-user id is no secret.
    conductor: AsyncConductor = request.app.state.conductor
    return conductor.for_end_user(end_user_id)


Books = Annotated[AsyncConductor, Depends(books)]


@app.exception_handler(ConductorError)
async def on_error(_request: Request, error: ConductorError) -> JSONResponse:
    """A caller may know what became of the request, and its id."""
    return JSONResponse({"outcome": error.outcome, "requestId": error.request_id}, status_code=502)


@app.get("/companies/{end_user_id}/bills/due")
async def due(company: Books, vendor: str, until: date) -> dict[str, str]:
    """What is to be paid to a vendor; amounts are text, because JSON numbers are floats in most languages."""
    found = await company.qbd.vendors.find_one(name=vendor)
    if found is None:
        raise HTTPException(404, "no such vendor")
    bills = (await company.qbd.bills_to_pay.list(vendor_id=found.id, due_date=until)).data
    total = sum((one.bill.amount_due for one in bills if one.bill), Decimal(0))
    return {"vendor": vendor, "due": str(total)}
