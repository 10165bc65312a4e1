"""`SalesTaxPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import BOOLEAN, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from .object_reference import ObjectReference, decode_object_reference

_SALES_TAX_REPORTING_FREQUENCY = enumeration("monthly", "quarterly", "annually")


@model
class SalesTaxPreferences(Model):
    """Settings for sales tax: default tax item and codes, how often it is reported and whether prices include it.

    Attributes:
        default_item_sales_tax: Sales tax item or group that new customers and sales get unless another is chosen; null
            when sales tax is off.
        sales_tax_reporting_frequency: How often the company files its sales tax return; it sets the period of the
            liability report.
        default_taxable_sales_tax_code: Sales tax code that new taxable customers and items get.
        default_non_taxable_sales_tax_code: Sales tax code that new non-taxable customers and items get.
        is_using_vendor_tax_code: Whether each vendor has a tax code for purchases; used outside the United States.
        is_using_customer_tax_code: Whether each customer has a sales tax code that decides if its sales are taxed.
        is_using_tax_inclusive_prices: Whether prices are entered with tax included; used outside the United States.
    """

    default_item_sales_tax: ObjectReference | None = wire(
        "defaultItemSalesTax", Record(lambda: ObjectReference), null=True
    )
    sales_tax_reporting_frequency: Literal["monthly", "quarterly", "annually"] | str = wire(
        "salesTaxReportingFrequency", Enumeration(_SALES_TAX_REPORTING_FREQUENCY)
    )
    default_taxable_sales_tax_code: ObjectReference = wire(
        "defaultTaxableSalesTaxCode", Record(lambda: ObjectReference)
    )
    default_non_taxable_sales_tax_code: ObjectReference = wire(
        "defaultNonTaxableSalesTaxCode", Record(lambda: ObjectReference)
    )
    is_using_vendor_tax_code: bool | None = wire("isUsingVendorTaxCode", BOOLEAN, null=True)
    is_using_customer_tax_code: bool | None = wire("isUsingCustomerTaxCode", BOOLEAN, null=True)
    is_using_tax_inclusive_prices: bool | None = wire("isUsingTaxInclusivePrices", BOOLEAN, null=True)


def decode_sales_tax_preferences(data: Any) -> SalesTaxPreferences:
    self = new(SalesTaxPreferences)
    self._meta = None
    try:
        self.default_item_sales_tax = (
            None if (value := data["defaultItemSalesTax"]) is None else decode_object_reference(value)
        )
        self.sales_tax_reporting_frequency = _SALES_TAX_REPORTING_FREQUENCY[data["salesTaxReportingFrequency"]]
        self.default_taxable_sales_tax_code = decode_object_reference(data["defaultTaxableSalesTaxCode"])
        self.default_non_taxable_sales_tax_code = decode_object_reference(data["defaultNonTaxableSalesTaxCode"])
        self.is_using_vendor_tax_code = is_using_vendor_tax_code = data["isUsingVendorTaxCode"]
        self.is_using_customer_tax_code = is_using_customer_tax_code = data["isUsingCustomerTaxCode"]
        self.is_using_tax_inclusive_prices = is_using_tax_inclusive_prices = data["isUsingTaxInclusivePrices"]
        if (
            (is_using_vendor_tax_code is not None and is_using_vendor_tax_code.__class__ is not bool)
            or (is_using_customer_tax_code is not None and is_using_customer_tax_code.__class__ is not bool)
            or (is_using_tax_inclusive_prices is not None and is_using_tax_inclusive_prices.__class__ is not bool)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesTaxPreferences, data, self)
    return self if len(data) == 7 else note(self, data)
