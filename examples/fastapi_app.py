"""A web service over QuickBooks customers: one client for the app's life, errors with the id of the request.

    pip install fastapi uvicorn
    CONDUCTOR_SECRET_KEY=sk_... uvicorn examples.fastapi_app:app

GET  /companies/{end_user_id}/customers?changed_since=2026-01-01T00:00:00Z
GET  /companies/{end_user_id}/customers/{customer_id}
POST /companies/{end_user_id}/customers   {"name": "Acme", "credit_limit": "1500.00"}
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse

from conductor_client import (
    AsyncConductor,
    CompanyUnreachableError,
    ConductorError,
    InvalidArgumentError,
    NameNotUniqueError,
    NotFoundError,
    ObjectNotFoundError,
    OutcomeUnknownError,
    QuickBooksTimeoutError,
    RateLimitError,
    StaleRevisionError,
    omit,
)
from conductor_client.models import Customer

# The first that fits; a refusal by QuickBooks is a 502 as well as what it is here.
STATUSES: list[tuple[type[ConductorError], int]] = [
    (InvalidArgumentError, 422),
    (ObjectNotFoundError, 404),
    (NotFoundError, 404),
    (NameNotUniqueError, 409),
    (StaleRevisionError, 409),
    (OutcomeUnknownError, 504),
    (CompanyUnreachableError, 503),  # not set up, the PC is off, QuickBooks is closed
    (RateLimitError, 503),
    (QuickBooksTimeoutError, 504),
]


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """One client, and so one pool of connections, from start to shutdown."""
    async with AsyncConductor() as conductor:
        app.state.conductor = conductor
        yield


app = FastAPI(title="Customers", lifespan=lifespan)


def books_of(request: Request, end_user_id: str) -> AsyncConductor:
    """The app's client, bound to the company in the path."""
    conductor: AsyncConductor = request.app.state.conductor
    return conductor.for_end_user(end_user_id)


Books = Annotated[AsyncConductor, Depends(books_of)]


@app.exception_handler(ConductorError)
async def on_conductor_error(_request: Request, error: ConductorError) -> JSONResponse:
    """What a caller may know: a text for people, what became of the call, and the id to quote to support."""
    status = next((status for kind, status in STATUSES if isinstance(error, kind)), 502)
    message = getattr(error, "user_facing_message", None)
    if message is None:
        message = error.message if isinstance(error, InvalidArgumentError) else "The accounting system did not answer."
    content = {"message": message, "outcome": error.outcome, "requestId": error.request_id}
    return JSONResponse({"error": content}, status_code=status)


@dataclass
class NewCustomer:
    """The body of a POST."""

    name: str
    email: str | None = None
    credit_limit: Decimal | None = None


@app.get("/companies/{end_user_id}/customers")
async def list_customers(books: Books, changed_since: datetime | None = None) -> list[Customer]:
    """All customers, or those changed since a moment; amounts are strings, as the API gives them."""
    return [customer async for customer in books.qbd.customers.list(updated_after=changed_since)]


@app.get("/companies/{end_user_id}/customers/{customer_id}")
async def retrieve_customer(books: Books, customer_id: str) -> Customer:
    return await books.qbd.customers.retrieve(customer_id)


@app.post("/companies/{end_user_id}/customers", status_code=201)
async def create_customer(books: Books, new: NewCustomer) -> Customer:
    return await books.qbd.customers.create(
        name=new.name,
        email=new.email or omit,
        credit_limit=omit if new.credit_limit is None else new.credit_limit,
    )
