"""`AccountCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, INTEGER, STRING, Enumeration
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, Unset
from ..literals import ACCOUNT_TYPE, AccountType


@model
class AccountCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.accounts.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
    account_type: AccountType = wire("accountType", Enumeration(ACCOUNT_TYPE))
    account_number: str | Unset = wire("accountNumber", STRING, default=UNSET)
    bank_account_number: str | Unset = wire("bankAccountNumber", STRING, default=UNSET, secret=True)
    description: str | Unset = wire("description", STRING, default=UNSET)
    opening_balance: DecimalInput | Unset = wire("openingBalance", decimal(2), default=UNSET)
    opening_balance_date: DateInput | Unset = wire("openingBalanceDate", DATE, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    tax_line_id: int | Unset = wire("taxLineId", INTEGER, default=UNSET)
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)


class AccountCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    parent_id: str
    account_type: Required[AccountType]
    account_number: str
    bank_account_number: str
    description: str
    opening_balance: DecimalInput
    opening_balance_date: DateInput
    sales_tax_code_id: str
    tax_line_id: int
    currency_id: str
