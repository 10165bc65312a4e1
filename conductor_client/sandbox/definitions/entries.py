"""Deposits, journals, transfers, stocktaking, builds, payments of sales tax, time."""

from __future__ import annotations

from ..model import Lines, Ref, TransactionKind
from ..rules import banking, entries, settle, shown, stocktaking
from ..rules.banking import check_number
from ..rules.simple import series
from .references import (
    ANY_BUT_CONTROL,
    CLASS,
    CURRENCY as CURRENCY_REF,
    CUSTOMER,
    HOLDS_MONEY,
    NAME,
    PAYMENT_METHOD,
    SITE,
    SITE_LOCATION,
    TIMED,
    VENDOR,
    account,
)
from .sales import CURRENCY

_STOCKED = Ref(kinds=stocktaking.STOCKED)
_TAX_ITEM = Ref(kinds=("sales_tax_items",), feature="salesTax")
_BY_LINES = "(t.header IN ? OR EXISTS (SELECT 1 FROM lines AS l WHERE l.txn = t.seq AND l.account IN ?))"
_ITEM_FILTER = "EXISTS (SELECT 1 FROM lines AS l WHERE l.txn = t.seq AND l.item IN ?)"

DEPOSITS = TransactionKind(
    name="deposits",
    component="qbd_deposit",
    noun="Deposit",
    type="deposit",
    account="depositToAccountId",
    lines=(Lines(name="lines"),),
    refs={
        "depositToAccountId": account(*HOLDS_MONEY),
        "currencyId": CURRENCY_REF,
        "cashBack.accountId": account(*ANY_BUT_CONTROL),
        "lines.entityId": NAME,
        "lines.accountId": account(),
        "lines.paymentMethodId": PAYMENT_METHOD,
        "lines.classId": CLASS,
        "lines.overrideClassId": CLASS,
    },
    computed={**CURRENCY, "lines.transactionType": entries.payment_type, "lines.account": entries.line_account},
    filters={
        "accountIds": _BY_LINES,
        "entityIds": "EXISTS (SELECT 1 FROM lines AS l WHERE l.txn = t.seq AND l.entity IN ?)",
    },
    rules=(entries.settle_deposit,),
    posts=entries.post_deposit,
)

JOURNAL_ENTRIES = TransactionKind(
    name="journal_entries",
    component="qbd_journal_entry",
    noun="General Journal",
    type="journal_entry",
    lines=(Lines(name="debitLines"), Lines(name="creditLines")),
    reshape=entries.shape_journal,
    refs={
        "currencyId": CURRENCY_REF,
        **{
            f"{side}.{name}": ref
            for side in ("debitLines", "creditLines")
            for name, ref in (
                ("accountId", account()),
                ("entityId", NAME),
                ("classId", CLASS),
                ("salesTaxItemId", _TAX_ITEM),
            )
        },
    },
    computed=CURRENCY,
    filters={
        "accountIds": _BY_LINES,
        "entityIds": "EXISTS (SELECT 1 FROM lines AS l WHERE l.txn = t.seq AND l.entity IN ?)",
    },
    rules=(entries.balance_journal, entries.deposited_lines_stay, settle.fixed_while_applied),
    posts=entries.post_journal,
    settle=settle.settle_nothing,
    series=series("journal_entries"),
)

TRANSFERS = TransactionKind(
    name="transfers",
    component="qbd_transfer",
    noun="Transfer",
    type="transfer",
    account="targetAccountId",
    refs={
        "sourceAccountId": account(*HOLDS_MONEY),
        "targetAccountId": account(*HOLDS_MONEY),
        "classId": CLASS,
    },
    computed={
        "sourceAccountBalance": shown.balance_of("sourceAccountId"),
        "targetAccountBalance": shown.balance_of("targetAccountId"),
    },
    rules=(entries.two_accounts,),
    posts=entries.post_transfer,
)

INVENTORY_ADJUSTMENTS = TransactionKind(
    name="inventory_adjustments",
    component="qbd_inventory_adjustment",
    noun="Inventory Adjustment",
    type="inventory_adjustment",
    entity="customerId",
    account="accountId",
    lines=(Lines(name="lines"),),
    refs={
        "accountId": account(*ANY_BUT_CONTROL),
        "inventorySiteId": SITE,
        "customerId": CUSTOMER,
        "classId": CLASS,
        "lines.itemId": _STOCKED,
        "lines.inventorySiteLocationId": SITE_LOCATION,
    },
    filters={"accountIds": _BY_LINES, "itemIds": _ITEM_FILTER},
    rules=(stocktaking.shape_adjustment,),
    posts=stocktaking.post_adjustment,
    feature="inventory",
)

BUILD_ASSEMBLIES = TransactionKind(
    name="build_assemblies",
    component="qbd_build_assembly",
    noun="Build Assembly",
    type="build_assembly",
    special="inventory_assets",
    lines=(Lines(name="lines"),),
    refs={
        "inventoryAssemblyItemId": Ref(kinds=("inventory_assembly_items",)),
        "inventorySiteId": SITE,
        "inventorySiteLocationId": SITE_LOCATION,
        "lines.itemId": _STOCKED,
    },
    computed={
        "quantityCanBuild": stocktaking.can_build,
        "quantityOnHand": stocktaking.assembly_on_hand,
        "quantityOnSalesOrder": stocktaking.assembly_on_order,
        "lines.quantityOnHand": stocktaking.on_hand,
    },
    filters={
        "itemIds": "json_extract(t.data, '$.inventoryAssemblyItemId') IN ?",
    },
    rules=(stocktaking.settle_build,),
    posts=stocktaking.post_build,
    feature="inventory",
)

SALES_TAX_PAYMENT_CHECKS = TransactionKind(
    name="sales_tax_payment_checks",
    component="qbd_sales_tax_payment_check",
    noun="Sales Tax Payment",
    type="sales_tax_payment_check",
    entity="vendorId",
    account="bankAccountId",
    lines=(Lines(name="lines"),),
    refs={"vendorId": VENDOR, "bankAccountId": account("bank"), "lines.salesTaxItemId": _TAX_ITEM},
    filters={"itemIds": _ITEM_FILTER},
    rules=(entries.tax_lines,),
    posts=entries.post_tax_payment,
    series=check_number,
    feature="salesTax",
)

TIME_TRACKING_ACTIVITIES = TransactionKind(
    name="time_tracking_activities",
    component="qbd_time_tracking_activity",
    noun="Time Activity",
    type="time_tracking",
    entity="entityId",
    refs={
        "entityId": TIMED,
        "customerId": CUSTOMER,
        "serviceItemId": Ref(kinds=("service_items",)),
        "classId": CLASS,
        "payrollWageItemId": Ref(kinds=("payroll_wage_items",)),
    },
    computed={"isBilled": banking.is_billed},
    rules=(banking.whole_minutes, banking.billable_needs, banking.payroll_needs_employee),
    feature="timeTracking",
    listed=False,
)

ENTRIES = (
    DEPOSITS,
    JOURNAL_ENTRIES,
    TRANSFERS,
    INVENTORY_ADJUSTMENTS,
    BUILD_ASSEMBLIES,
    SALES_TAX_PAYMENT_CHECKS,
    TIME_TRACKING_ACTIVITIES,
)
