"""`PaymentMethodCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, Enumeration
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from ..literals import PAYMENT_METHOD_TYPE, PaymentMethodType


@model
class PaymentMethodCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.payment_methods.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    payment_method_type: PaymentMethodType = wire("paymentMethodType", Enumeration(PAYMENT_METHOD_TYPE))


class PaymentMethodCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    payment_method_type: Required[PaymentMethodType]
