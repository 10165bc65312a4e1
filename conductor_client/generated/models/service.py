"""`Service`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING, Enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..literals import SERVICE_STATUS, ServiceStatus


@model
class Service(Model):
    """Intuit service, such as payroll or payment processing, and whether the company subscribes to it.

    Attributes:
        name: Product name of an Intuit service the company file is signed up for, such as payroll.
        domain: Technical name of the Intuit service the company subscribes to, such as payroll.qb.
        service_status: State of the subscription to this Intuit service; null when QuickBooks does not report one.
    """

    name: str = wire("name", STRING)
    domain: str | None = wire("domain", STRING, null=True)
    service_status: ServiceStatus | str | None = wire("serviceStatus", Enumeration(SERVICE_STATUS), null=True)


def decode_service(data: Any) -> Service:
    self = new(Service)
    self._meta = None
    try:
        self.name = name = data["name"]
        self.domain = domain = data["domain"]
        self.service_status = None if (value := data["serviceStatus"]) is None else SERVICE_STATUS[value]
        if name.__class__ is not str or (domain is not None and domain.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(Service, data, self)
    return self if len(data) == 3 else note(self, data)
