"""`Account`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import (
    BOOLEAN,
    DATETIME,
    DECIMAL,
    INTEGER,
    STRING,
    Array,
    Constant,
    Enumeration,
    Record,
    enumeration,
)
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, as_integer, odd
from ..literals import (
    ACCOUNT_CASH_FLOW_CLASSIFICATION,
    ACCOUNT_SPECIAL_ACCOUNT_TYPE,
    ACCOUNT_TYPE,
    AccountCashFlowClassification,
    AccountSpecialAccountType,
    AccountType,
)
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference
from .tax_line_info import TaxLineInfo, decode_tax_line_info

_OBJECT_TYPE = enumeration("qbd_account")


@model
class Account(Model):
    """Account of the chart of accounts, to which transactions post: bank, receivable, payable, asset, liability,
    equity, income or expense. Accounts can be nested, and their balances make up the financial statements.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Title in the chart of accounts, without its parents; unique among siblings and free of colons.
        full_name: Account name with its parent accounts before it and colons between the levels; unique in the chart of
            accounts.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        parent: Account above this one; both must have the same type, and balances roll up to it. Null for a top-level
            account.
        sublevel: Depth in the hierarchy: 0 for a top-level record, 1 for its children, and so on.
        account_type: Determines the account's place in the financial statements, its normal side and the transactions
            that may use it. Non-posting accounts, which carry orders and estimates, are made by QuickBooks itself.
        special_account_type: Role that QuickBooks itself assigns to the account, such as Undeposited Funds; such an
            account has a fixed use. Null for ordinary accounts.
        is_tax_account: Whether the account tracks sales tax or VAT; used in editions outside the United States.
        account_number: Number in the chart of accounts, shown beside the name when account numbers are switched on in
            the preferences; null when none is set.
        bank_account_number: Number the bank gave to the account, kept for reference only; unrelated to the number in
            the chart of accounts.
        description: Free text about the use of the account, shown in the chart of accounts.
        balance: Current balance of this account alone, in the account's currency; `total_balance` adds its subaccounts.
            Null for accounts that keep no running balance.
        total_balance: Balance with all subaccounts included, in the account's currency; null for accounts that carry no
            balance.
        sales_tax_code: Tax code filled in when a line posts to the account; used in editions that track tax by code,
            such as the Canadian and UK ones.
        tax_line_details: Line of the income tax return to which the account's balance is mapped; null when not mapped.
        cash_flow_classification: Section of the statement of cash flows in which changes of the account appear.
        currency: Currency the account is kept in; null when multicurrency is off.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_account"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    full_name: str = wire("fullName", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    parent: ObjectReference | None = wire("parent", Record(lambda: ObjectReference), null=True)
    sublevel: int = wire("sublevel", INTEGER)
    account_type: AccountType | str = wire("accountType", Enumeration(ACCOUNT_TYPE))
    special_account_type: AccountSpecialAccountType | str | None = wire(
        "specialAccountType", Enumeration(ACCOUNT_SPECIAL_ACCOUNT_TYPE), null=True
    )
    is_tax_account: bool | None = wire("isTaxAccount", BOOLEAN, null=True)
    account_number: str | None = wire("accountNumber", STRING, null=True)
    bank_account_number: str | None = wire("bankAccountNumber", STRING, null=True, secret=True)
    description: str | None = wire("description", STRING, null=True)
    balance: Decimal | None = wire("balance", DECIMAL, null=True)
    total_balance: Decimal | None = wire("totalBalance", DECIMAL, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    tax_line_details: TaxLineInfo | None = wire("taxLineDetails", Record(lambda: TaxLineInfo), null=True)
    cash_flow_classification: AccountCashFlowClassification | str | None = wire(
        "cashFlowClassification", Enumeration(ACCOUNT_CASH_FLOW_CLASSIFICATION), null=True
    )
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_account(data: Any) -> Account:
    self = new(Account)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.full_name = full_name = data["fullName"]
        self.is_active = is_active = data["isActive"]
        self.parent = None if (value := data["parent"]) is None else decode_object_reference(value)
        self.account_type = ACCOUNT_TYPE[data["accountType"]]
        self.special_account_type = (
            None if (value := data["specialAccountType"]) is None else ACCOUNT_SPECIAL_ACCOUNT_TYPE[value]
        )
        self.is_tax_account = is_tax_account = data["isTaxAccount"]
        self.account_number = account_number = data["accountNumber"]
        self.bank_account_number = bank_account_number = data["bankAccountNumber"]
        self.description = description = data["description"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.tax_line_details = None if (value := data["taxLineDetails"]) is None else decode_tax_line_info(value)
        self.cash_flow_classification = (
            None if (value := data["cashFlowClassification"]) is None else ACCOUNT_CASH_FLOW_CLASSIFICATION[value]
        )
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.sublevel = as_integer(data["sublevel"])
        self.balance = None if (value := data["balance"]) is None else as_decimal(value)
        self.total_balance = None if (value := data["totalBalance"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or full_name.__class__ is not str
            or is_active.__class__ is not bool
            or (is_tax_account is not None and is_tax_account.__class__ is not bool)
            or (account_number is not None and account_number.__class__ is not str)
            or (bank_account_number is not None and bank_account_number.__class__ is not str)
            or (description is not None and description.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Account, data, self)
    return self if len(data) == 23 else note(self, data)
