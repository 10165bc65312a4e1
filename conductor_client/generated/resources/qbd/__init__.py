"""The methods of `qbd`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ...models.health_check import HealthCheck
    from .account_tax_lines import AccountTaxLinesResource, AsyncAccountTaxLinesResource
    from .accounts import AccountsResource, AsyncAccountsResource
    from .bill_check_payments import AsyncBillCheckPaymentsResource, BillCheckPaymentsResource
    from .bill_credit_card_payments import AsyncBillCreditCardPaymentsResource, BillCreditCardPaymentsResource
    from .bills import AsyncBillsResource, BillsResource
    from .bills_to_pay import AsyncBillsToPayResource, BillsToPayResource
    from .build_assemblies import AsyncBuildAssembliesResource, BuildAssembliesResource
    from .checks import AsyncChecksResource, ChecksResource
    from .classes import AsyncClassesResource, ClassesResource
    from .company import AsyncCompanyResource, CompanyResource
    from .credit_card_charges import AsyncCreditCardChargesResource, CreditCardChargesResource
    from .credit_card_credits import AsyncCreditCardCreditsResource, CreditCardCreditsResource
    from .credit_card_refunds import AsyncCreditCardRefundsResource, CreditCardRefundsResource
    from .credit_memos import AsyncCreditMemosResource, CreditMemosResource
    from .currencies import AsyncCurrenciesResource, CurrenciesResource
    from .customer_types import AsyncCustomerTypesResource, CustomerTypesResource
    from .customers import AsyncCustomersResource, CustomersResource
    from .date_driven_terms import AsyncDateDrivenTermsResource, DateDrivenTermsResource
    from .deleted_list_objects import AsyncDeletedListObjectsResource, DeletedListObjectsResource
    from .deleted_transactions import AsyncDeletedTransactionsResource, DeletedTransactionsResource
    from .deposits import AsyncDepositsResource, DepositsResource
    from .discount_items import AsyncDiscountItemsResource, DiscountItemsResource
    from .employees import AsyncEmployeesResource, EmployeesResource
    from .estimates import AsyncEstimatesResource, EstimatesResource
    from .inventory_adjustments import AsyncInventoryAdjustmentsResource, InventoryAdjustmentsResource
    from .inventory_assembly_items import AsyncInventoryAssemblyItemsResource, InventoryAssemblyItemsResource
    from .inventory_items import AsyncInventoryItemsResource, InventoryItemsResource
    from .inventory_sites import AsyncInventorySitesResource, InventorySitesResource
    from .invoices import AsyncInvoicesResource, InvoicesResource
    from .item_groups import AsyncItemGroupsResource, ItemGroupsResource
    from .item_receipts import AsyncItemReceiptsResource, ItemReceiptsResource
    from .item_sites import AsyncItemSitesResource, ItemSitesResource
    from .journal_entries import AsyncJournalEntriesResource, JournalEntriesResource
    from .non_inventory_items import AsyncNonInventoryItemsResource, NonInventoryItemsResource
    from .other_charge_items import AsyncOtherChargeItemsResource, OtherChargeItemsResource
    from .other_names import AsyncOtherNamesResource, OtherNamesResource
    from .payment_methods import AsyncPaymentMethodsResource, PaymentMethodsResource
    from .payments_to_deposit import AsyncPaymentsToDepositResource, PaymentsToDepositResource
    from .payroll_wage_items import AsyncPayrollWageItemsResource, PayrollWageItemsResource
    from .preferences import AsyncPreferencesResource, PreferencesResource
    from .price_levels import AsyncPriceLevelsResource, PriceLevelsResource
    from .purchase_orders import AsyncPurchaseOrdersResource, PurchaseOrdersResource
    from .receive_payments import AsyncReceivePaymentsResource, ReceivePaymentsResource
    from .reports import AsyncReportsResource, ReportsResource
    from .sales_orders import AsyncSalesOrdersResource, SalesOrdersResource
    from .sales_receipts import AsyncSalesReceiptsResource, SalesReceiptsResource
    from .sales_representatives import AsyncSalesRepresentativesResource, SalesRepresentativesResource
    from .sales_tax_codes import AsyncSalesTaxCodesResource, SalesTaxCodesResource
    from .sales_tax_group_items import AsyncSalesTaxGroupItemsResource, SalesTaxGroupItemsResource
    from .sales_tax_items import AsyncSalesTaxItemsResource, SalesTaxItemsResource
    from .sales_tax_payment_checks import AsyncSalesTaxPaymentChecksResource, SalesTaxPaymentChecksResource
    from .service_items import AsyncServiceItemsResource, ServiceItemsResource
    from .shipping_methods import AsyncShippingMethodsResource, ShippingMethodsResource
    from .standard_terms import AsyncStandardTermsResource, StandardTermsResource
    from .subtotal_items import AsyncSubtotalItemsResource, SubtotalItemsResource
    from .templates import AsyncTemplatesResource, TemplatesResource
    from .time_tracking_activities import AsyncTimeTrackingActivitiesResource, TimeTrackingActivitiesResource
    from .transactions import AsyncTransactionsResource, TransactionsResource
    from .transfers import AsyncTransfersResource, TransfersResource
    from .unit_of_measure_sets import AsyncUnitOfMeasureSetsResource, UnitOfMeasureSetsResource
    from .vendor_credits import AsyncVendorCreditsResource, VendorCreditsResource
    from .vendors import AsyncVendorsResource, VendorsResource


class QbdResource(Resource, api="...api.qbd"):
    """`client.qbd` of a synchronous client. See `AsyncQbdResource`."""

    @cached_property
    def account_tax_lines(self) -> AccountTaxLinesResource:
        """`qbd.account_tax_lines`: list."""
        from .account_tax_lines import AccountTaxLinesResource

        return AccountTaxLinesResource(self._client)

    @cached_property
    def accounts(self) -> AccountsResource:
        """`qbd.accounts`: create, list, retrieve, update."""
        from .accounts import AccountsResource

        return AccountsResource(self._client)

    @cached_property
    def bill_check_payments(self) -> BillCheckPaymentsResource:
        """`qbd.bill_check_payments`: create, delete, list, retrieve, update, void."""
        from .bill_check_payments import BillCheckPaymentsResource

        return BillCheckPaymentsResource(self._client)

    @cached_property
    def bill_credit_card_payments(self) -> BillCreditCardPaymentsResource:
        """`qbd.bill_credit_card_payments`: create, delete, list, retrieve, void."""
        from .bill_credit_card_payments import BillCreditCardPaymentsResource

        return BillCreditCardPaymentsResource(self._client)

    @cached_property
    def bills(self) -> BillsResource:
        """`qbd.bills`: create, delete, list, retrieve, update, void."""
        from .bills import BillsResource

        return BillsResource(self._client)

    @cached_property
    def bills_to_pay(self) -> BillsToPayResource:
        """`qbd.bills_to_pay`: list."""
        from .bills_to_pay import BillsToPayResource

        return BillsToPayResource(self._client)

    @cached_property
    def build_assemblies(self) -> BuildAssembliesResource:
        """`qbd.build_assemblies`: create, delete, list, retrieve, update."""
        from .build_assemblies import BuildAssembliesResource

        return BuildAssembliesResource(self._client)

    @cached_property
    def checks(self) -> ChecksResource:
        """`qbd.checks`: create, delete, list, retrieve, update, void."""
        from .checks import ChecksResource

        return ChecksResource(self._client)

    @cached_property
    def classes(self) -> ClassesResource:
        """`qbd.classes`: create, list, retrieve, update."""
        from .classes import ClassesResource

        return ClassesResource(self._client)

    @cached_property
    def company(self) -> CompanyResource:
        """`qbd.company`: retrieve."""
        from .company import CompanyResource

        return CompanyResource(self._client)

    @cached_property
    def credit_card_charges(self) -> CreditCardChargesResource:
        """`qbd.credit_card_charges`: create, delete, list, retrieve, update, void."""
        from .credit_card_charges import CreditCardChargesResource

        return CreditCardChargesResource(self._client)

    @cached_property
    def credit_card_credits(self) -> CreditCardCreditsResource:
        """`qbd.credit_card_credits`: create, delete, list, retrieve, update, void."""
        from .credit_card_credits import CreditCardCreditsResource

        return CreditCardCreditsResource(self._client)

    @cached_property
    def credit_card_refunds(self) -> CreditCardRefundsResource:
        """`qbd.credit_card_refunds`: create, delete, list, retrieve, void."""
        from .credit_card_refunds import CreditCardRefundsResource

        return CreditCardRefundsResource(self._client)

    @cached_property
    def credit_memos(self) -> CreditMemosResource:
        """`qbd.credit_memos`: create, delete, list, retrieve, update, void."""
        from .credit_memos import CreditMemosResource

        return CreditMemosResource(self._client)

    @cached_property
    def currencies(self) -> CurrenciesResource:
        """`qbd.currencies`: create, list, retrieve, update."""
        from .currencies import CurrenciesResource

        return CurrenciesResource(self._client)

    @cached_property
    def customer_types(self) -> CustomerTypesResource:
        """`qbd.customer_types`: create, list, retrieve."""
        from .customer_types import CustomerTypesResource

        return CustomerTypesResource(self._client)

    @cached_property
    def customers(self) -> CustomersResource:
        """`qbd.customers`: create, list, retrieve, update."""
        from .customers import CustomersResource

        return CustomersResource(self._client)

    @cached_property
    def date_driven_terms(self) -> DateDrivenTermsResource:
        """`qbd.date_driven_terms`: create, list, retrieve."""
        from .date_driven_terms import DateDrivenTermsResource

        return DateDrivenTermsResource(self._client)

    @cached_property
    def deleted_list_objects(self) -> DeletedListObjectsResource:
        """`qbd.deleted_list_objects`: list."""
        from .deleted_list_objects import DeletedListObjectsResource

        return DeletedListObjectsResource(self._client)

    @cached_property
    def deleted_transactions(self) -> DeletedTransactionsResource:
        """`qbd.deleted_transactions`: list."""
        from .deleted_transactions import DeletedTransactionsResource

        return DeletedTransactionsResource(self._client)

    @cached_property
    def deposits(self) -> DepositsResource:
        """`qbd.deposits`: create, delete, list, retrieve, update, void."""
        from .deposits import DepositsResource

        return DepositsResource(self._client)

    @cached_property
    def discount_items(self) -> DiscountItemsResource:
        """`qbd.discount_items`: create, list, retrieve, update."""
        from .discount_items import DiscountItemsResource

        return DiscountItemsResource(self._client)

    @cached_property
    def employees(self) -> EmployeesResource:
        """`qbd.employees`: create, list, retrieve, update."""
        from .employees import EmployeesResource

        return EmployeesResource(self._client)

    @cached_property
    def estimates(self) -> EstimatesResource:
        """`qbd.estimates`: create, delete, list, retrieve, update."""
        from .estimates import EstimatesResource

        return EstimatesResource(self._client)

    @cached_property
    def inventory_adjustments(self) -> InventoryAdjustmentsResource:
        """`qbd.inventory_adjustments`: create, delete, list, retrieve, update, void."""
        from .inventory_adjustments import InventoryAdjustmentsResource

        return InventoryAdjustmentsResource(self._client)

    @cached_property
    def inventory_assembly_items(self) -> InventoryAssemblyItemsResource:
        """`qbd.inventory_assembly_items`: create, list, retrieve, update."""
        from .inventory_assembly_items import InventoryAssemblyItemsResource

        return InventoryAssemblyItemsResource(self._client)

    @cached_property
    def inventory_items(self) -> InventoryItemsResource:
        """`qbd.inventory_items`: create, list, retrieve, update."""
        from .inventory_items import InventoryItemsResource

        return InventoryItemsResource(self._client)

    @cached_property
    def inventory_sites(self) -> InventorySitesResource:
        """`qbd.inventory_sites`: create, list, retrieve, update."""
        from .inventory_sites import InventorySitesResource

        return InventorySitesResource(self._client)

    @cached_property
    def invoices(self) -> InvoicesResource:
        """`qbd.invoices`: create, delete, list, retrieve, update, void."""
        from .invoices import InvoicesResource

        return InvoicesResource(self._client)

    @cached_property
    def item_groups(self) -> ItemGroupsResource:
        """`qbd.item_groups`: create, list, retrieve, update."""
        from .item_groups import ItemGroupsResource

        return ItemGroupsResource(self._client)

    @cached_property
    def item_receipts(self) -> ItemReceiptsResource:
        """`qbd.item_receipts`: create, delete, list, retrieve, update, void."""
        from .item_receipts import ItemReceiptsResource

        return ItemReceiptsResource(self._client)

    @cached_property
    def item_sites(self) -> ItemSitesResource:
        """`qbd.item_sites`: list, retrieve."""
        from .item_sites import ItemSitesResource

        return ItemSitesResource(self._client)

    @cached_property
    def journal_entries(self) -> JournalEntriesResource:
        """`qbd.journal_entries`: create, delete, list, retrieve, update, void."""
        from .journal_entries import JournalEntriesResource

        return JournalEntriesResource(self._client)

    @cached_property
    def non_inventory_items(self) -> NonInventoryItemsResource:
        """`qbd.non_inventory_items`: create, list, retrieve, update."""
        from .non_inventory_items import NonInventoryItemsResource

        return NonInventoryItemsResource(self._client)

    @cached_property
    def other_charge_items(self) -> OtherChargeItemsResource:
        """`qbd.other_charge_items`: create, list, retrieve, update."""
        from .other_charge_items import OtherChargeItemsResource

        return OtherChargeItemsResource(self._client)

    @cached_property
    def other_names(self) -> OtherNamesResource:
        """`qbd.other_names`: create, list, retrieve, update."""
        from .other_names import OtherNamesResource

        return OtherNamesResource(self._client)

    @cached_property
    def payment_methods(self) -> PaymentMethodsResource:
        """`qbd.payment_methods`: create, list, retrieve."""
        from .payment_methods import PaymentMethodsResource

        return PaymentMethodsResource(self._client)

    @cached_property
    def payments_to_deposit(self) -> PaymentsToDepositResource:
        """`qbd.payments_to_deposit`: list."""
        from .payments_to_deposit import PaymentsToDepositResource

        return PaymentsToDepositResource(self._client)

    @cached_property
    def payroll_wage_items(self) -> PayrollWageItemsResource:
        """`qbd.payroll_wage_items`: create, list, retrieve."""
        from .payroll_wage_items import PayrollWageItemsResource

        return PayrollWageItemsResource(self._client)

    @cached_property
    def preferences(self) -> PreferencesResource:
        """`qbd.preferences`: retrieve."""
        from .preferences import PreferencesResource

        return PreferencesResource(self._client)

    @cached_property
    def price_levels(self) -> PriceLevelsResource:
        """`qbd.price_levels`: create, list, retrieve, update."""
        from .price_levels import PriceLevelsResource

        return PriceLevelsResource(self._client)

    @cached_property
    def purchase_orders(self) -> PurchaseOrdersResource:
        """`qbd.purchase_orders`: create, delete, list, retrieve, update."""
        from .purchase_orders import PurchaseOrdersResource

        return PurchaseOrdersResource(self._client)

    @cached_property
    def receive_payments(self) -> ReceivePaymentsResource:
        """`qbd.receive_payments`: create, delete, list, retrieve, update."""
        from .receive_payments import ReceivePaymentsResource

        return ReceivePaymentsResource(self._client)

    @cached_property
    def reports(self) -> ReportsResource:
        """`qbd.reports`: aging, budget_summary, custom_detail, custom_summary, general_detail, general_summary, job,
        payroll_detail, payroll_summary, time."""
        from .reports import ReportsResource

        return ReportsResource(self._client)

    @cached_property
    def sales_orders(self) -> SalesOrdersResource:
        """`qbd.sales_orders`: create, delete, list, retrieve, update."""
        from .sales_orders import SalesOrdersResource

        return SalesOrdersResource(self._client)

    @cached_property
    def sales_receipts(self) -> SalesReceiptsResource:
        """`qbd.sales_receipts`: create, delete, list, retrieve, update, void."""
        from .sales_receipts import SalesReceiptsResource

        return SalesReceiptsResource(self._client)

    @cached_property
    def sales_representatives(self) -> SalesRepresentativesResource:
        """`qbd.sales_representatives`: create, list, retrieve, update."""
        from .sales_representatives import SalesRepresentativesResource

        return SalesRepresentativesResource(self._client)

    @cached_property
    def sales_tax_codes(self) -> SalesTaxCodesResource:
        """`qbd.sales_tax_codes`: create, list, retrieve, update."""
        from .sales_tax_codes import SalesTaxCodesResource

        return SalesTaxCodesResource(self._client)

    @cached_property
    def sales_tax_group_items(self) -> SalesTaxGroupItemsResource:
        """`qbd.sales_tax_group_items`: create, list, retrieve, update."""
        from .sales_tax_group_items import SalesTaxGroupItemsResource

        return SalesTaxGroupItemsResource(self._client)

    @cached_property
    def sales_tax_items(self) -> SalesTaxItemsResource:
        """`qbd.sales_tax_items`: create, list, retrieve, update."""
        from .sales_tax_items import SalesTaxItemsResource

        return SalesTaxItemsResource(self._client)

    @cached_property
    def sales_tax_payment_checks(self) -> SalesTaxPaymentChecksResource:
        """`qbd.sales_tax_payment_checks`: create, delete, list, retrieve, update, void."""
        from .sales_tax_payment_checks import SalesTaxPaymentChecksResource

        return SalesTaxPaymentChecksResource(self._client)

    @cached_property
    def service_items(self) -> ServiceItemsResource:
        """`qbd.service_items`: create, list, retrieve, update."""
        from .service_items import ServiceItemsResource

        return ServiceItemsResource(self._client)

    @cached_property
    def shipping_methods(self) -> ShippingMethodsResource:
        """`qbd.shipping_methods`: create, list, retrieve."""
        from .shipping_methods import ShippingMethodsResource

        return ShippingMethodsResource(self._client)

    @cached_property
    def standard_terms(self) -> StandardTermsResource:
        """`qbd.standard_terms`: create, list, retrieve."""
        from .standard_terms import StandardTermsResource

        return StandardTermsResource(self._client)

    @cached_property
    def subtotal_items(self) -> SubtotalItemsResource:
        """`qbd.subtotal_items`: create, list, retrieve, update."""
        from .subtotal_items import SubtotalItemsResource

        return SubtotalItemsResource(self._client)

    @cached_property
    def templates(self) -> TemplatesResource:
        """`qbd.templates`: list."""
        from .templates import TemplatesResource

        return TemplatesResource(self._client)

    @cached_property
    def time_tracking_activities(self) -> TimeTrackingActivitiesResource:
        """`qbd.time_tracking_activities`: create, delete, list, retrieve, update."""
        from .time_tracking_activities import TimeTrackingActivitiesResource

        return TimeTrackingActivitiesResource(self._client)

    @cached_property
    def transactions(self) -> TransactionsResource:
        """`qbd.transactions`: list, retrieve."""
        from .transactions import TransactionsResource

        return TransactionsResource(self._client)

    @cached_property
    def transfers(self) -> TransfersResource:
        """`qbd.transfers`: create, list, retrieve, update."""
        from .transfers import TransfersResource

        return TransfersResource(self._client)

    @cached_property
    def unit_of_measure_sets(self) -> UnitOfMeasureSetsResource:
        """`qbd.unit_of_measure_sets`: create, list, retrieve."""
        from .unit_of_measure_sets import UnitOfMeasureSetsResource

        return UnitOfMeasureSetsResource(self._client)

    @cached_property
    def vendor_credits(self) -> VendorCreditsResource:
        """`qbd.vendor_credits`: create, delete, list, retrieve, update, void."""
        from .vendor_credits import VendorCreditsResource

        return VendorCreditsResource(self._client)

    @cached_property
    def vendors(self) -> VendorsResource:
        """`qbd.vendors`: create, list, retrieve, update."""
        from .vendors import VendorsResource

        return VendorsResource(self._client)

    def health_check(
        self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> HealthCheck:
        """Check the connection to QuickBooks.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.health_check import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncQbdResource(AsyncResource, api="...api.qbd"):
    """`client.qbd` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    @cached_property
    def account_tax_lines(self) -> AsyncAccountTaxLinesResource:
        """`qbd.account_tax_lines`: list."""
        from .account_tax_lines import AsyncAccountTaxLinesResource

        return AsyncAccountTaxLinesResource(self._client)

    @cached_property
    def accounts(self) -> AsyncAccountsResource:
        """`qbd.accounts`: create, list, retrieve, update."""
        from .accounts import AsyncAccountsResource

        return AsyncAccountsResource(self._client)

    @cached_property
    def bill_check_payments(self) -> AsyncBillCheckPaymentsResource:
        """`qbd.bill_check_payments`: create, delete, list, retrieve, update, void."""
        from .bill_check_payments import AsyncBillCheckPaymentsResource

        return AsyncBillCheckPaymentsResource(self._client)

    @cached_property
    def bill_credit_card_payments(self) -> AsyncBillCreditCardPaymentsResource:
        """`qbd.bill_credit_card_payments`: create, delete, list, retrieve, void."""
        from .bill_credit_card_payments import AsyncBillCreditCardPaymentsResource

        return AsyncBillCreditCardPaymentsResource(self._client)

    @cached_property
    def bills(self) -> AsyncBillsResource:
        """`qbd.bills`: create, delete, list, retrieve, update, void."""
        from .bills import AsyncBillsResource

        return AsyncBillsResource(self._client)

    @cached_property
    def bills_to_pay(self) -> AsyncBillsToPayResource:
        """`qbd.bills_to_pay`: list."""
        from .bills_to_pay import AsyncBillsToPayResource

        return AsyncBillsToPayResource(self._client)

    @cached_property
    def build_assemblies(self) -> AsyncBuildAssembliesResource:
        """`qbd.build_assemblies`: create, delete, list, retrieve, update."""
        from .build_assemblies import AsyncBuildAssembliesResource

        return AsyncBuildAssembliesResource(self._client)

    @cached_property
    def checks(self) -> AsyncChecksResource:
        """`qbd.checks`: create, delete, list, retrieve, update, void."""
        from .checks import AsyncChecksResource

        return AsyncChecksResource(self._client)

    @cached_property
    def classes(self) -> AsyncClassesResource:
        """`qbd.classes`: create, list, retrieve, update."""
        from .classes import AsyncClassesResource

        return AsyncClassesResource(self._client)

    @cached_property
    def company(self) -> AsyncCompanyResource:
        """`qbd.company`: retrieve."""
        from .company import AsyncCompanyResource

        return AsyncCompanyResource(self._client)

    @cached_property
    def credit_card_charges(self) -> AsyncCreditCardChargesResource:
        """`qbd.credit_card_charges`: create, delete, list, retrieve, update, void."""
        from .credit_card_charges import AsyncCreditCardChargesResource

        return AsyncCreditCardChargesResource(self._client)

    @cached_property
    def credit_card_credits(self) -> AsyncCreditCardCreditsResource:
        """`qbd.credit_card_credits`: create, delete, list, retrieve, update, void."""
        from .credit_card_credits import AsyncCreditCardCreditsResource

        return AsyncCreditCardCreditsResource(self._client)

    @cached_property
    def credit_card_refunds(self) -> AsyncCreditCardRefundsResource:
        """`qbd.credit_card_refunds`: create, delete, list, retrieve, void."""
        from .credit_card_refunds import AsyncCreditCardRefundsResource

        return AsyncCreditCardRefundsResource(self._client)

    @cached_property
    def credit_memos(self) -> AsyncCreditMemosResource:
        """`qbd.credit_memos`: create, delete, list, retrieve, update, void."""
        from .credit_memos import AsyncCreditMemosResource

        return AsyncCreditMemosResource(self._client)

    @cached_property
    def currencies(self) -> AsyncCurrenciesResource:
        """`qbd.currencies`: create, list, retrieve, update."""
        from .currencies import AsyncCurrenciesResource

        return AsyncCurrenciesResource(self._client)

    @cached_property
    def customer_types(self) -> AsyncCustomerTypesResource:
        """`qbd.customer_types`: create, list, retrieve."""
        from .customer_types import AsyncCustomerTypesResource

        return AsyncCustomerTypesResource(self._client)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """`qbd.customers`: create, list, retrieve, update."""
        from .customers import AsyncCustomersResource

        return AsyncCustomersResource(self._client)

    @cached_property
    def date_driven_terms(self) -> AsyncDateDrivenTermsResource:
        """`qbd.date_driven_terms`: create, list, retrieve."""
        from .date_driven_terms import AsyncDateDrivenTermsResource

        return AsyncDateDrivenTermsResource(self._client)

    @cached_property
    def deleted_list_objects(self) -> AsyncDeletedListObjectsResource:
        """`qbd.deleted_list_objects`: list."""
        from .deleted_list_objects import AsyncDeletedListObjectsResource

        return AsyncDeletedListObjectsResource(self._client)

    @cached_property
    def deleted_transactions(self) -> AsyncDeletedTransactionsResource:
        """`qbd.deleted_transactions`: list."""
        from .deleted_transactions import AsyncDeletedTransactionsResource

        return AsyncDeletedTransactionsResource(self._client)

    @cached_property
    def deposits(self) -> AsyncDepositsResource:
        """`qbd.deposits`: create, delete, list, retrieve, update, void."""
        from .deposits import AsyncDepositsResource

        return AsyncDepositsResource(self._client)

    @cached_property
    def discount_items(self) -> AsyncDiscountItemsResource:
        """`qbd.discount_items`: create, list, retrieve, update."""
        from .discount_items import AsyncDiscountItemsResource

        return AsyncDiscountItemsResource(self._client)

    @cached_property
    def employees(self) -> AsyncEmployeesResource:
        """`qbd.employees`: create, list, retrieve, update."""
        from .employees import AsyncEmployeesResource

        return AsyncEmployeesResource(self._client)

    @cached_property
    def estimates(self) -> AsyncEstimatesResource:
        """`qbd.estimates`: create, delete, list, retrieve, update."""
        from .estimates import AsyncEstimatesResource

        return AsyncEstimatesResource(self._client)

    @cached_property
    def inventory_adjustments(self) -> AsyncInventoryAdjustmentsResource:
        """`qbd.inventory_adjustments`: create, delete, list, retrieve, update, void."""
        from .inventory_adjustments import AsyncInventoryAdjustmentsResource

        return AsyncInventoryAdjustmentsResource(self._client)

    @cached_property
    def inventory_assembly_items(self) -> AsyncInventoryAssemblyItemsResource:
        """`qbd.inventory_assembly_items`: create, list, retrieve, update."""
        from .inventory_assembly_items import AsyncInventoryAssemblyItemsResource

        return AsyncInventoryAssemblyItemsResource(self._client)

    @cached_property
    def inventory_items(self) -> AsyncInventoryItemsResource:
        """`qbd.inventory_items`: create, list, retrieve, update."""
        from .inventory_items import AsyncInventoryItemsResource

        return AsyncInventoryItemsResource(self._client)

    @cached_property
    def inventory_sites(self) -> AsyncInventorySitesResource:
        """`qbd.inventory_sites`: create, list, retrieve, update."""
        from .inventory_sites import AsyncInventorySitesResource

        return AsyncInventorySitesResource(self._client)

    @cached_property
    def invoices(self) -> AsyncInvoicesResource:
        """`qbd.invoices`: create, delete, list, retrieve, update, void."""
        from .invoices import AsyncInvoicesResource

        return AsyncInvoicesResource(self._client)

    @cached_property
    def item_groups(self) -> AsyncItemGroupsResource:
        """`qbd.item_groups`: create, list, retrieve, update."""
        from .item_groups import AsyncItemGroupsResource

        return AsyncItemGroupsResource(self._client)

    @cached_property
    def item_receipts(self) -> AsyncItemReceiptsResource:
        """`qbd.item_receipts`: create, delete, list, retrieve, update, void."""
        from .item_receipts import AsyncItemReceiptsResource

        return AsyncItemReceiptsResource(self._client)

    @cached_property
    def item_sites(self) -> AsyncItemSitesResource:
        """`qbd.item_sites`: list, retrieve."""
        from .item_sites import AsyncItemSitesResource

        return AsyncItemSitesResource(self._client)

    @cached_property
    def journal_entries(self) -> AsyncJournalEntriesResource:
        """`qbd.journal_entries`: create, delete, list, retrieve, update, void."""
        from .journal_entries import AsyncJournalEntriesResource

        return AsyncJournalEntriesResource(self._client)

    @cached_property
    def non_inventory_items(self) -> AsyncNonInventoryItemsResource:
        """`qbd.non_inventory_items`: create, list, retrieve, update."""
        from .non_inventory_items import AsyncNonInventoryItemsResource

        return AsyncNonInventoryItemsResource(self._client)

    @cached_property
    def other_charge_items(self) -> AsyncOtherChargeItemsResource:
        """`qbd.other_charge_items`: create, list, retrieve, update."""
        from .other_charge_items import AsyncOtherChargeItemsResource

        return AsyncOtherChargeItemsResource(self._client)

    @cached_property
    def other_names(self) -> AsyncOtherNamesResource:
        """`qbd.other_names`: create, list, retrieve, update."""
        from .other_names import AsyncOtherNamesResource

        return AsyncOtherNamesResource(self._client)

    @cached_property
    def payment_methods(self) -> AsyncPaymentMethodsResource:
        """`qbd.payment_methods`: create, list, retrieve."""
        from .payment_methods import AsyncPaymentMethodsResource

        return AsyncPaymentMethodsResource(self._client)

    @cached_property
    def payments_to_deposit(self) -> AsyncPaymentsToDepositResource:
        """`qbd.payments_to_deposit`: list."""
        from .payments_to_deposit import AsyncPaymentsToDepositResource

        return AsyncPaymentsToDepositResource(self._client)

    @cached_property
    def payroll_wage_items(self) -> AsyncPayrollWageItemsResource:
        """`qbd.payroll_wage_items`: create, list, retrieve."""
        from .payroll_wage_items import AsyncPayrollWageItemsResource

        return AsyncPayrollWageItemsResource(self._client)

    @cached_property
    def preferences(self) -> AsyncPreferencesResource:
        """`qbd.preferences`: retrieve."""
        from .preferences import AsyncPreferencesResource

        return AsyncPreferencesResource(self._client)

    @cached_property
    def price_levels(self) -> AsyncPriceLevelsResource:
        """`qbd.price_levels`: create, list, retrieve, update."""
        from .price_levels import AsyncPriceLevelsResource

        return AsyncPriceLevelsResource(self._client)

    @cached_property
    def purchase_orders(self) -> AsyncPurchaseOrdersResource:
        """`qbd.purchase_orders`: create, delete, list, retrieve, update."""
        from .purchase_orders import AsyncPurchaseOrdersResource

        return AsyncPurchaseOrdersResource(self._client)

    @cached_property
    def receive_payments(self) -> AsyncReceivePaymentsResource:
        """`qbd.receive_payments`: create, delete, list, retrieve, update."""
        from .receive_payments import AsyncReceivePaymentsResource

        return AsyncReceivePaymentsResource(self._client)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """`qbd.reports`: aging, budget_summary, custom_detail, custom_summary, general_detail, general_summary, job,
        payroll_detail, payroll_summary, time."""
        from .reports import AsyncReportsResource

        return AsyncReportsResource(self._client)

    @cached_property
    def sales_orders(self) -> AsyncSalesOrdersResource:
        """`qbd.sales_orders`: create, delete, list, retrieve, update."""
        from .sales_orders import AsyncSalesOrdersResource

        return AsyncSalesOrdersResource(self._client)

    @cached_property
    def sales_receipts(self) -> AsyncSalesReceiptsResource:
        """`qbd.sales_receipts`: create, delete, list, retrieve, update, void."""
        from .sales_receipts import AsyncSalesReceiptsResource

        return AsyncSalesReceiptsResource(self._client)

    @cached_property
    def sales_representatives(self) -> AsyncSalesRepresentativesResource:
        """`qbd.sales_representatives`: create, list, retrieve, update."""
        from .sales_representatives import AsyncSalesRepresentativesResource

        return AsyncSalesRepresentativesResource(self._client)

    @cached_property
    def sales_tax_codes(self) -> AsyncSalesTaxCodesResource:
        """`qbd.sales_tax_codes`: create, list, retrieve, update."""
        from .sales_tax_codes import AsyncSalesTaxCodesResource

        return AsyncSalesTaxCodesResource(self._client)

    @cached_property
    def sales_tax_group_items(self) -> AsyncSalesTaxGroupItemsResource:
        """`qbd.sales_tax_group_items`: create, list, retrieve, update."""
        from .sales_tax_group_items import AsyncSalesTaxGroupItemsResource

        return AsyncSalesTaxGroupItemsResource(self._client)

    @cached_property
    def sales_tax_items(self) -> AsyncSalesTaxItemsResource:
        """`qbd.sales_tax_items`: create, list, retrieve, update."""
        from .sales_tax_items import AsyncSalesTaxItemsResource

        return AsyncSalesTaxItemsResource(self._client)

    @cached_property
    def sales_tax_payment_checks(self) -> AsyncSalesTaxPaymentChecksResource:
        """`qbd.sales_tax_payment_checks`: create, delete, list, retrieve, update, void."""
        from .sales_tax_payment_checks import AsyncSalesTaxPaymentChecksResource

        return AsyncSalesTaxPaymentChecksResource(self._client)

    @cached_property
    def service_items(self) -> AsyncServiceItemsResource:
        """`qbd.service_items`: create, list, retrieve, update."""
        from .service_items import AsyncServiceItemsResource

        return AsyncServiceItemsResource(self._client)

    @cached_property
    def shipping_methods(self) -> AsyncShippingMethodsResource:
        """`qbd.shipping_methods`: create, list, retrieve."""
        from .shipping_methods import AsyncShippingMethodsResource

        return AsyncShippingMethodsResource(self._client)

    @cached_property
    def standard_terms(self) -> AsyncStandardTermsResource:
        """`qbd.standard_terms`: create, list, retrieve."""
        from .standard_terms import AsyncStandardTermsResource

        return AsyncStandardTermsResource(self._client)

    @cached_property
    def subtotal_items(self) -> AsyncSubtotalItemsResource:
        """`qbd.subtotal_items`: create, list, retrieve, update."""
        from .subtotal_items import AsyncSubtotalItemsResource

        return AsyncSubtotalItemsResource(self._client)

    @cached_property
    def templates(self) -> AsyncTemplatesResource:
        """`qbd.templates`: list."""
        from .templates import AsyncTemplatesResource

        return AsyncTemplatesResource(self._client)

    @cached_property
    def time_tracking_activities(self) -> AsyncTimeTrackingActivitiesResource:
        """`qbd.time_tracking_activities`: create, delete, list, retrieve, update."""
        from .time_tracking_activities import AsyncTimeTrackingActivitiesResource

        return AsyncTimeTrackingActivitiesResource(self._client)

    @cached_property
    def transactions(self) -> AsyncTransactionsResource:
        """`qbd.transactions`: list, retrieve."""
        from .transactions import AsyncTransactionsResource

        return AsyncTransactionsResource(self._client)

    @cached_property
    def transfers(self) -> AsyncTransfersResource:
        """`qbd.transfers`: create, list, retrieve, update."""
        from .transfers import AsyncTransfersResource

        return AsyncTransfersResource(self._client)

    @cached_property
    def unit_of_measure_sets(self) -> AsyncUnitOfMeasureSetsResource:
        """`qbd.unit_of_measure_sets`: create, list, retrieve."""
        from .unit_of_measure_sets import AsyncUnitOfMeasureSetsResource

        return AsyncUnitOfMeasureSetsResource(self._client)

    @cached_property
    def vendor_credits(self) -> AsyncVendorCreditsResource:
        """`qbd.vendor_credits`: create, delete, list, retrieve, update, void."""
        from .vendor_credits import AsyncVendorCreditsResource

        return AsyncVendorCreditsResource(self._client)

    @cached_property
    def vendors(self) -> AsyncVendorsResource:
        """`qbd.vendors`: create, list, retrieve, update."""
        from .vendors import AsyncVendorsResource

        return AsyncVendorsResource(self._client)

    async def health_check(
        self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> HealthCheck:
        """Check the connection to QuickBooks.

        Sends a small request through the Web Connector to the end user's company file and measures how long the
        answer takes. It fails with the usual connection errors when the PC is off, QuickBooks shows a dialog or
        another company file is open. Starting QuickBooks can take half a minute and more.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The status ok and the round trip in milliseconds.
        """
        from ...api.qbd.health_check import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
