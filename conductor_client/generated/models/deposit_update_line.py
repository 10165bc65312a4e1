"""`DepositUpdateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class DepositUpdateLine(RequestModel):
    """Line of the deposit to keep or change by its id, or a new one with the id `-1`.

    Attributes:
        id: Id of the line to keep or change, or `-1` for a new one. Lines left out are removed. At most 36 characters.
        payment_transaction_id: Payment or sales receipt, held in Undeposited Funds, that the line deposits in full; the
            line's account, name, and amount then come from it. At most 36 characters.
        payment_transaction_line_id: Line within the source transaction to deposit, for transactions such as journal
            entries that put several amounts into Undeposited Funds. At most 36 characters.
        override_memo: Replaces, on the deposit only, the memo that the deposited payment carries. At most 4095
            characters.
        override_check_number: Replaces, on the deposit only, the check number that the deposited payment carries. At
            most 11 characters.
        override_class_id: Replaces, on the deposit only, the class that the deposited payment carries. At most 36
            characters.
        entity_id: Id of the customer, vendor, employee or other name the money comes from. At most 36 characters.
        account_id: Id of the account the money comes from, such as an income account. Leave it out when the line takes
            over an existing payment by `payment_transaction_id`. At most 36 characters.
        memo: Remark on a direct receipt. For a line that deposits an existing payment, use `override_memo`.
        check_number: Number on the check being deposited, as written by the payer.
        payment_method_id: How a direct receipt was paid; a deposited payment brings its own method along. At most 36
            characters.
        class_id: Id of the class, a user-defined segment, to report the line under; it may differ from the class of the
            whole transaction. At most 36 characters.
        amount: Money this line adds to the deposit, in the deposit's currency; negative for a deduction such as a card
            fee. A line that takes over a payment has the payment's amount.
    """

    id: str = wire("id", text(36))
    payment_transaction_id: str | Unset = wire("paymentTransactionId", text(36), default=UNSET)
    payment_transaction_line_id: str | Unset = wire("paymentTransactionLineId", text(36), default=UNSET)
    override_memo: str | Unset = wire("overrideMemo", text(4095), default=UNSET)
    override_check_number: str | Unset = wire("overrideCheckNumber", text(11), default=UNSET)
    override_class_id: str | Unset = wire("overrideClassId", text(36), default=UNSET)
    entity_id: str | Unset = wire("entityId", text(36), default=UNSET)
    account_id: str | Unset = wire("accountId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    check_number: str | Unset = wire("checkNumber", STRING, default=UNSET)
    payment_method_id: str | Unset = wire("paymentMethodId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)


class DepositUpdateLineDict(TypedDict, total=False):
    id: Required[str]
    payment_transaction_id: str
    payment_transaction_line_id: str
    override_memo: str
    override_check_number: str
    override_class_id: str
    entity_id: str
    account_id: str
    memo: str
    check_number: str
    payment_method_id: str
    class_id: str
    amount: DecimalInput
