"""Purchase forms, checks and card forms, payments of bills, and the orders that bills and receipts take from."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Computed, Lines, Ref, TransactionKind
from ..rules import lines, orders, purchases, settle, shown, terms
from ..rules.banking import check_number
from ..rules.simple import series
from .references import (
    ANY_BUT_CONTROL,
    CLASS,
    CUSTOMER,
    ITEM_GROUP,
    NAME,
    PAYABLE,
    SALES_REPRESENTATIVE,
    SHIPPING_METHOD,
    SITE,
    SITE_LOCATION,
    TAX_CODE,
    TEMPLATE,
    TERMS,
    UNIT_SET,
    VENDOR,
    account,
)
from .sales import CURRENCY

_ITEM_LINE: Mapping[str, Ref] = {
    "itemId": Ref(kinds=lines.BOUGHT),
    "inventorySiteId": SITE,
    "inventorySiteLocationId": SITE_LOCATION,
    "customerId": CUSTOMER,
    "classId": CLASS,
    "salesTaxCodeId": TAX_CODE,
    "overrideItemAccountId": account(*ANY_BUT_CONTROL),
    "overrideUnitOfMeasureSetId": UNIT_SET,
    "salesRepresentativeId": SALES_REPRESENTATIVE,
}
_GROUP: Mapping[str, Ref] = {
    "itemGroupId": ITEM_GROUP,
    "inventorySiteId": SITE,
    "inventorySiteLocationId": SITE_LOCATION,
    "overrideUnitOfMeasureSetId": UNIT_SET,
}
_LINE_REFS: Mapping[str, Ref] = {
    "expenseLines.accountId": account(),
    "expenseLines.payeeId": Ref(kinds=("customers", "vendors")),
    "expenseLines.classId": CLASS,
    "expenseLines.salesTaxCodeId": TAX_CODE,
    "expenseLines.salesRepresentativeId": SALES_REPRESENTATIVE,
    **{f"itemLines.{name}": ref for name, ref in _ITEM_LINE.items()},
    **{f"itemGroupLines.{name}": ref for name, ref in _GROUP.items()},
    **{f"itemGroupLines.itemLines.{name}": ref for name, ref in _ITEM_LINE.items()},
    "salesTaxCodeId": TAX_CODE,
}
_LINES = (
    Lines(name="expenseLines", clear="clearExpenseLines"),
    Lines(
        name="itemLines",
        groups="itemGroupLines",
        members="itemLines",
        prices=("quantity", "cost"),
        clear="clearItemLines",
    ),
)
_PRICED = (
    lines.price_purchases,
    lines.total_groups,
    purchases.expenses_name_accounts,
    purchases.has_lines,
    purchases.name_control_lines,
    purchases.total_purchase,
)
_VENDOR_REFS: Mapping[str, Ref] = {"vendorId": VENDOR, "payablesAccountId": PAYABLE, **_LINE_REFS}
_TAKES = frozenset({"linkToTransactionIds", "clearExpenseLines", "clearItemLines"})
_STAYS = settle.fixed_while_applied

BILLS = TransactionKind(
    name="bills",
    component="qbd_bill",
    noun="Bill",
    type="bill",
    entity="vendorId",
    account="payablesAccountId",
    special="accounts_payable",
    side="payable",
    lines=_LINES,
    refs={**_VENDOR_REFS, "termsId": TERMS},
    computed={**CURRENCY, "openAmount": shown.open_amount, "isPaid": shown.is_paid},
    rules=(terms.vendor_terms, terms.due_date, purchases.address_of_vendor, *_PRICED, _STAYS),
    posts=purchases.post_bill,
    settle=settle.settle_nothing,
    orders=("purchase_orders",),
    transient=_TAKES,
)

ITEM_RECEIPTS = TransactionKind(
    name="item_receipts",
    component="qbd_item_receipt",
    noun="Item Receipt",
    type="item_receipt",
    entity="vendorId",
    account="payablesAccountId",
    special="accounts_payable",
    lines=_LINES,
    refs=_VENDOR_REFS,
    computed=CURRENCY,
    rules=_PRICED,
    posts=purchases.post_bill,
    orders=("purchase_orders",),
    transient=_TAKES,
)

VENDOR_CREDITS = TransactionKind(
    name="vendor_credits",
    component="qbd_vendor_credit",
    noun="Vendor Credit",
    type="vendor_credit",
    entity="vendorId",
    account="payablesAccountId",
    special="accounts_payable",
    side="payable_credit",
    lines=_LINES,
    refs=_VENDOR_REFS,
    computed={**CURRENCY, "openAmount": shown.open_amount},
    rules=(*_PRICED, _STAYS),
    posts=purchases.post_vendor_credit,
    settle=settle.settle_nothing,
    orders=("purchase_orders",),
    transient=_TAKES,
)

CHECKS = TransactionKind(
    name="checks",
    component="qbd_check",
    noun="Check",
    type="check",
    entity="payeeId",
    account="bankAccountId",
    lines=_LINES,
    refs={**_LINE_REFS, "bankAccountId": account("bank"), "payeeId": NAME},
    computed=CURRENCY,
    rules=(*_PRICED, purchases.control_line, _STAYS),
    posts=purchases.post_check,
    settle=settle.settle_check,
    series=check_number,
    orders=("purchase_orders",),
    transient=_TAKES | {"applyToTransactions"},
)

CREDIT_CARD_CHARGES = TransactionKind(
    name="credit_card_charges",
    component="qbd_credit_card_charge",
    noun="Credit Card Charge",
    type="credit_card_charge",
    entity="payeeId",
    account="accountId",
    lines=_LINES,
    refs={**_LINE_REFS, "accountId": account("credit_card"), "payeeId": NAME},
    computed=CURRENCY,
    rules=_PRICED,
    posts=purchases.post_card_charge,
    orders=("purchase_orders",),
    transient=_TAKES,
)

CREDIT_CARD_CREDITS = TransactionKind(
    name="credit_card_credits",
    component="qbd_credit_card_credit",
    noun="Credit Card Credit",
    type="credit_card_credit",
    entity="payeeId",
    account="accountId",
    lines=_LINES,
    refs={**_LINE_REFS, "accountId": account("credit_card"), "payeeId": NAME},
    computed=CURRENCY,
    rules=_PRICED,
    posts=purchases.post_card_credit,
    orders=("purchase_orders",),
    transient=_TAKES,
)

_PAYMENT_REFS: Mapping[str, Ref] = {
    "vendorId": VENDOR,
    "payablesAccountId": PAYABLE,
    "applyToTransactions.discountAccountId": account(*ANY_BUT_CONTROL),
    "applyToTransactions.discountClassId": CLASS,
}

BILL_CHECK_PAYMENTS = TransactionKind(
    name="bill_check_payments",
    component="qbd_bill_check_payment",
    noun="Bill Payment",
    type="bill_payment_check",
    entity="vendorId",
    account="payablesAccountId",
    special="accounts_payable",
    side="payable_credit",
    refs={**_PAYMENT_REFS, "bankAccountId": account("bank")},
    computed={**CURRENCY, "address": purchases.vendor_address},
    rules=(settle.sum_of_payments,),
    posts=purchases.post_bill_payment,
    settle=settle.settle_payment,
    series=check_number,
    transient=frozenset({"applyToTransactions"}),
    applied="appliedToTransactions",
)

BILL_CREDIT_CARD_PAYMENTS = TransactionKind(
    name="bill_credit_card_payments",
    component="qbd_bill_credit_card_payment",
    noun="Bill Payment",
    type="bill_payment_credit_card",
    entity="vendorId",
    account="payablesAccountId",
    special="accounts_payable",
    side="payable_credit",
    refs={**_PAYMENT_REFS, "creditCardAccountId": account("credit_card")},
    computed=CURRENCY,
    rules=(settle.sum_of_payments,),
    posts=purchases.post_bill_payment,
    settle=settle.settle_payment,
    transient=frozenset({"applyToTransactions"}),
    applied="appliedToTransactions",
)

_ORDER_LINE: Mapping[str, Ref] = {
    "itemId": Ref(kinds=lines.BOUGHT),
    "classId": CLASS,
    "inventorySiteLocationId": SITE_LOCATION,
    "payeeId": CUSTOMER,
    "salesTaxCodeId": TAX_CODE,
    "overrideItemAccountId": account(*ANY_BUT_CONTROL),
    "overrideUnitOfMeasureSetId": UNIT_SET,
}
_PROGRESS: Mapping[str, Computed] = {
    f"{array}.{name}": show
    for array in ("lines", "lineGroups.lines")
    for name, show in (
        ("receivedQuantity", orders.taken),
        ("unbilledQuantity", orders.unbilled),
        ("isBilled", orders.is_billed),
    )
}

PURCHASE_ORDERS = TransactionKind(
    name="purchase_orders",
    component="qbd_purchase_order",
    noun="Purchase Order",
    type="purchase_order",
    entity="vendorId",
    special="purchase_orders",
    lines=(Lines(name="lines", groups="lineGroups", prices=("quantity", "rate")),),
    refs={
        "vendorId": VENDOR,
        "classId": CLASS,
        "inventorySiteId": SITE,
        "shipToEntityId": NAME,
        "documentTemplateId": TEMPLATE,
        "termsId": TERMS,
        "shippingMethodId": SHIPPING_METHOD,
        "salesTaxCodeId": TAX_CODE,
        **{f"lines.{name}": ref for name, ref in _ORDER_LINE.items()},
        **{f"lineGroups.{name}": ref for name, ref in _GROUP.items()},
        **{f"lineGroups.lines.{name}": ref for name, ref in _ORDER_LINE.items()},
    },
    computed={**CURRENCY, **_PROGRESS, "isFullyReceived": orders.is_done},
    rules=(
        purchases.one_destination,
        terms.vendor_terms,
        terms.due_date,
        purchases.address_of_vendor,
        lines.price_purchases,
        lines.total_groups,
        purchases.total_purchase,
        orders.may_close,
    ),
    series=series("purchase_orders"),
    header=-1,
)

PURCHASES = (
    BILLS,
    ITEM_RECEIPTS,
    VENDOR_CREDITS,
    CHECKS,
    CREDIT_CARD_CHARGES,
    CREDIT_CARD_CREDITS,
    BILL_CHECK_PAYMENTS,
    BILL_CREDIT_CARD_PAYMENTS,
    PURCHASE_ORDERS,
)
