"""The ten kinds of items: one namespace, one series of ids."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import ListKind, Ref
from ..rules import items as rules
from ..rules.orders import on_orders
from ..rules.simple import percentage, rate_needs_vendor, texts
from .references import ASSET, CLASS, CLASS_FILTER, SELLING, TAX_CODE, UNIT_SET, VENDOR, account

_NAMESPACE = "items"
_BARCODE = {"barcode": rules.barcode}
_CLASSES = {"classIds": CLASS_FILTER}
_ONE, _BOTH = "salesOrPurchaseDetails", "salesAndPurchaseDetails"
_POSTING = account(*SELLING)


def _parent(name: str) -> dict[str, Ref]:
    return {"parentId": Ref(kinds=(name,))}


_STOCK_REFS: Mapping[str, Ref] = {
    "classId": CLASS,
    "unitOfMeasureSetId": UNIT_SET,
    "salesTaxCodeId": TAX_CODE,
    "incomeAccountId": account(*SELLING),
    "purchaseTaxCodeId": TAX_CODE,
    "cogsAccountId": account("cost_of_goods_sold"),
    "preferredVendorId": VENDOR,
    "assetAccountId": account(*ASSET),
}
_STOCK_COMPUTED = {
    **_BARCODE,
    "quantityOnHand": rules.on_hand,
    "averageCost": rules.average_cost,
    "quantityOnPurchaseOrder": on_orders("purchase_orders"),
    "quantityOnSalesOrder": on_orders("sales_orders"),
}
_STOCK_TEXTS = texts(salesDescription=4095, purchaseDescription=4095)

INVENTORY_ITEMS = ListKind(
    name="inventory_items",
    component="qbd_inventory_item",
    noun="Item",
    type="item_inventory",
    namespace=_NAMESPACE,
    hierarchical=True,
    refs={**_parent("inventory_items"), **_STOCK_REFS},
    computed=_STOCK_COMPUTED,
    checks=(
        _STOCK_TEXTS,
        rules.stock_fits,
        rules.accounts_change(
            {
                "incomeAccountId": "updateExistingTransactionsIncomeAccount",
                "cogsAccountId": "updateExistingTransactionsCogsAccount",
                "assetAccountId": "",
            }
        ),
        rules.drop_orders,
    ),
    after=(rules.enter_stock,),
    filters=_CLASSES,
    feature="inventory",
    required="3270",
)

INVENTORY_ASSEMBLY_ITEMS = ListKind(
    name="inventory_assembly_items",
    component="qbd_inventory_assembly_item",
    noun="Item",
    type="item_inventory_assembly",
    namespace=_NAMESPACE,
    hierarchical=True,
    refs={
        **_parent("inventory_assembly_items"),
        **_STOCK_REFS,
        "lines.inventoryItemId": Ref(kinds=("inventory_items", "inventory_assembly_items")),
    },
    computed=_STOCK_COMPUTED,
    defaults=(rules.clear_lines,),
    checks=(
        _STOCK_TEXTS,
        rules.lines_name_items("inventoryItemId"),
        rules.no_cycle,
        rules.stock_fits,
        rules.accounts_change(
            {
                "incomeAccountId": "updateExistingTransactionsIncomeAccount",
                "cogsAccountId": "",
                "assetAccountId": "",
            }
        ),
        rules.drop_orders,
    ),
    after=(rules.enter_stock,),
    filters=_CLASSES,
    feature="inventory",
    required="3270",
)

_DETAIL_REFS: Mapping[str, Ref] = {
    "classId": CLASS,
    "salesTaxCodeId": TAX_CODE,
    f"{_ONE}.postingAccountId": _POSTING,
    f"{_BOTH}.incomeAccountId": _POSTING,
    f"{_BOTH}.purchaseTaxCodeId": TAX_CODE,
    f"{_BOTH}.expenseAccountId": _POSTING,
    f"{_BOTH}.preferredVendorId": VENDOR,
}
_DETAIL_CHECKS = (
    rules.one_kind_of_details,
    rules.accounts_change(
        {
            f"{_ONE}.postingAccountId": f"{_ONE}.updateExistingTransactionsAccount",
            f"{_BOTH}.incomeAccountId": f"{_BOTH}.updateExistingTransactionsIncomeAccount",
            f"{_BOTH}.expenseAccountId": f"{_BOTH}.updateExistingTransactionsExpenseAccount",
        }
    ),
    rules.drop_orders,
)


def _described(name: str, component: str, kind: str, *, units: bool) -> ListKind:
    """A kind that is described by one of two groups of fields, for sale or purchase, or for both."""
    return ListKind(
        name=name,
        component=component,
        noun="Item",
        type=kind,
        namespace=_NAMESPACE,
        hierarchical=True,
        refs={**_parent(name), **_DETAIL_REFS, **({"unitOfMeasureSetId": UNIT_SET} if units else {})},
        computed=_BARCODE,
        checks=_DETAIL_CHECKS,
        filters=_CLASSES,
        merged=frozenset({_ONE, _BOTH}),
        required="3270",
    )


NON_INVENTORY_ITEMS = _described("non_inventory_items", "qbd_non_inventory_item", "item_non_inventory", units=True)
SERVICE_ITEMS = _described("service_items", "qbd_service_item", "item_service", units=True)
OTHER_CHARGE_ITEMS = _described("other_charge_items", "qbd_other_charge_item", "item_other_charge", units=False)

DISCOUNT_ITEMS = ListKind(
    name="discount_items",
    component="qbd_discount_item",
    noun="Item",
    type="item_discount",
    namespace=_NAMESPACE,
    hierarchical=True,
    refs={
        **_parent("discount_items"),
        "classId": CLASS,
        "salesTaxCodeId": TAX_CODE,
        "accountId": account(*SELLING),
    },
    computed=_BARCODE,
    checks=(
        texts(description=4095),
        rules.one_discount,
        rules.accounts_change({"accountId": "updateExistingTransactionsAccount"}),
        rules.drop_orders,
    ),
    filters=_CLASSES,
    required="3270",
)

SUBTOTAL_ITEMS = ListKind(
    name="subtotal_items",
    component="qbd_subtotal_item",
    noun="Item",
    type="item_subtotal",
    namespace=_NAMESPACE,
    computed=_BARCODE,
    checks=(texts(description=4095),),
)

_MEMBERS = (
    "inventory_items",
    "inventory_assembly_items",
    "non_inventory_items",
    "service_items",
    "other_charge_items",
    "discount_items",
    "subtotal_items",
    "sales_tax_items",
)

ITEM_GROUPS = ListKind(
    name="item_groups",
    component="qbd_item_group",
    noun="Item",
    type="item_group",
    namespace=_NAMESPACE,
    refs={"unitOfMeasureSetId": UNIT_SET, "lines.itemId": Ref(kinds=_MEMBERS)},
    computed=_BARCODE,
    defaults=(rules.clear_lines,),
    checks=(texts(description=4095), rules.lines_name_items("itemId"), rules.drop_orders),
)

SALES_TAX_ITEMS = ListKind(
    name="sales_tax_items",
    component="qbd_sales_tax_item",
    noun="Item",
    type="item_sales_tax",
    namespace=_NAMESPACE,
    refs={
        "classId": CLASS,
        "taxVendorId": VENDOR,
        "salesTaxReturnLineId": Ref(kinds=("sales_tax_return_lines",)),
    },
    computed=_BARCODE,
    checks=(texts(description=4095), percentage("taxRate"), rate_needs_vendor),
    filters=_CLASSES,
    feature="salesTax",
)

SALES_TAX_GROUP_ITEMS = ListKind(
    name="sales_tax_group_items",
    component="qbd_sales_tax_group_item",
    noun="Item",
    type="item_sales_tax_group",
    namespace=_NAMESPACE,
    refs={"salesTaxItemIds": Ref(kinds=("sales_tax_items",))},
    computed=_BARCODE,
    checks=(texts(description=4095),),
    feature="salesTax",
)

ITEMS = (
    INVENTORY_ITEMS,
    INVENTORY_ASSEMBLY_ITEMS,
    NON_INVENTORY_ITEMS,
    SERVICE_ITEMS,
    OTHER_CHARGE_ITEMS,
    DISCOUNT_ITEMS,
    SUBTOTAL_ITEMS,
    ITEM_GROUPS,
    SALES_TAX_ITEMS,
    SALES_TAX_GROUP_ITEMS,
)
