"""The models by name. Each is imported on first use, so that a program pays for what it touches.

`X` of a request has a `XDict` beside it: the same object as a dict with snake_case keys.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._lazy import attach_classes

if TYPE_CHECKING:
    from .account import Account
    from .account_create import AccountCreate, AccountCreateDict
    from .account_list import AccountList
    from .account_tax_line import AccountTaxLine
    from .account_tax_line_list import AccountTaxLineList
    from .account_update import AccountUpdate, AccountUpdateDict
    from .accountant_copy import AccountantCopy
    from .accounting_preferences import AccountingPreferences
    from .additional_note_create import AdditionalNoteCreate, AdditionalNoteCreateDict
    from .additional_note_update import AdditionalNoteUpdate, AdditionalNoteUpdateDict
    from .address import Address
    from .address_input import AddressInput, AddressInputDict
    from .applicable_credit import ApplicableCredit
    from .apply_credit_input import ApplyCreditInput, ApplyCreditInputDict
    from .apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict
    from .auth_session import AuthSession
    from .auth_session_create import AuthSessionCreate, AuthSessionCreateDict
    from .barcode_input import BarcodeInput, BarcodeInputDict
    from .base_unit import BaseUnit
    from .bill import Bill
    from .bill_check_payment import BillCheckPayment
    from .bill_check_payment_create import BillCheckPaymentCreate, BillCheckPaymentCreateDict
    from .bill_check_payment_delete_result import BillCheckPaymentDeleteResult
    from .bill_check_payment_page import BillCheckPaymentPage
    from .bill_check_payment_update import BillCheckPaymentUpdate, BillCheckPaymentUpdateDict
    from .bill_check_payment_void_result import BillCheckPaymentVoidResult
    from .bill_create import BillCreate, BillCreateDict
    from .bill_credit_card_payment import BillCreditCardPayment
    from .bill_credit_card_payment_create import BillCreditCardPaymentCreate, BillCreditCardPaymentCreateDict
    from .bill_credit_card_payment_delete_result import BillCreditCardPaymentDeleteResult
    from .bill_credit_card_payment_page import BillCreditCardPaymentPage
    from .bill_credit_card_payment_void_result import BillCreditCardPaymentVoidResult
    from .bill_delete_result import BillDeleteResult
    from .bill_page import BillPage
    from .bill_to_pay import BillToPay
    from .bill_to_pay_list import BillToPayList
    from .bill_update import BillUpdate, BillUpdateDict
    from .bill_void_result import BillVoidResult
    from .build_assembly import BuildAssembly
    from .build_assembly_create import BuildAssemblyCreate, BuildAssemblyCreateDict
    from .build_assembly_delete_result import BuildAssemblyDeleteResult
    from .build_assembly_page import BuildAssemblyPage
    from .build_assembly_update import BuildAssemblyUpdate, BuildAssemblyUpdateDict
    from .check import Check
    from .check_apply_to_transaction_input import CheckApplyToTransactionInput, CheckApplyToTransactionInputDict
    from .check_create import CheckCreate, CheckCreateDict
    from .check_delete_result import CheckDeleteResult
    from .check_page import CheckPage
    from .check_update import CheckUpdate, CheckUpdateDict
    from .check_void_result import CheckVoidResult
    from .class_ import Class
    from .class_create import ClassCreate, ClassCreateDict
    from .class_list import ClassList
    from .class_update import ClassUpdate, ClassUpdateDict
    from .company import Company
    from .component_item_line import ComponentItemLine
    from .contact import Contact
    from .credit_card import CreditCard
    from .credit_card_charge import CreditCardCharge
    from .credit_card_charge_create import CreditCardChargeCreate, CreditCardChargeCreateDict
    from .credit_card_charge_delete_result import CreditCardChargeDeleteResult
    from .credit_card_charge_page import CreditCardChargePage
    from .credit_card_charge_update import CreditCardChargeUpdate, CreditCardChargeUpdateDict
    from .credit_card_charge_void_result import CreditCardChargeVoidResult
    from .credit_card_credit import CreditCardCredit
    from .credit_card_credit_create import CreditCardCreditCreate, CreditCardCreditCreateDict
    from .credit_card_credit_delete_result import CreditCardCreditDeleteResult
    from .credit_card_credit_page import CreditCardCreditPage
    from .credit_card_credit_update import CreditCardCreditUpdate, CreditCardCreditUpdateDict
    from .credit_card_credit_void_result import CreditCardCreditVoidResult
    from .credit_card_refund import CreditCardRefund
    from .credit_card_refund_create import CreditCardRefundCreate, CreditCardRefundCreateDict
    from .credit_card_refund_create_application import (
        CreditCardRefundCreateApplication,
        CreditCardRefundCreateApplicationDict,
    )
    from .credit_card_refund_delete_result import CreditCardRefundDeleteResult
    from .credit_card_refund_page import CreditCardRefundPage
    from .credit_card_refund_void_result import CreditCardRefundVoidResult
    from .credit_card_transaction import CreditCardTransaction
    from .credit_card_transaction_create import CreditCardTransactionCreate, CreditCardTransactionCreateDict
    from .credit_card_transaction_request import CreditCardTransactionRequest
    from .credit_card_transaction_request_create import (
        CreditCardTransactionRequestCreate,
        CreditCardTransactionRequestCreateDict,
    )
    from .credit_card_transaction_response import CreditCardTransactionResponse
    from .credit_card_transaction_response_create import (
        CreditCardTransactionResponseCreate,
        CreditCardTransactionResponseCreateDict,
    )
    from .credit_memo import CreditMemo
    from .credit_memo_create import CreditMemoCreate, CreditMemoCreateDict
    from .credit_memo_create_line import CreditMemoCreateLine, CreditMemoCreateLineDict
    from .credit_memo_create_line_group import CreditMemoCreateLineGroup, CreditMemoCreateLineGroupDict
    from .credit_memo_delete_result import CreditMemoDeleteResult
    from .credit_memo_line import CreditMemoLine
    from .credit_memo_line_group import CreditMemoLineGroup
    from .credit_memo_page import CreditMemoPage
    from .credit_memo_update import CreditMemoUpdate, CreditMemoUpdateDict
    from .credit_memo_update_line import CreditMemoUpdateLine, CreditMemoUpdateLineDict
    from .credit_memo_update_line_group import CreditMemoUpdateLineGroup, CreditMemoUpdateLineGroupDict
    from .credit_memo_void_result import CreditMemoVoidResult
    from .credit_transaction import CreditTransaction
    from .currency import Currency
    from .currency_create import CurrencyCreate, CurrencyCreateDict
    from .currency_format import CurrencyFormat
    from .currency_format_input import CurrencyFormatInput, CurrencyFormatInputDict
    from .currency_list import CurrencyList
    from .currency_update import CurrencyUpdate, CurrencyUpdateDict
    from .current_app_access_rights import CurrentAppAccessRights
    from .custom_contact_field import CustomContactField
    from .custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict
    from .custom_field import CustomField
    from .custom_field_create import CustomFieldCreate, CustomFieldCreateDict
    from .customer import Customer
    from .customer_alternate_shipping_address_input import (
        CustomerAlternateShippingAddressInput,
        CustomerAlternateShippingAddressInputDict,
    )
    from .customer_create import CustomerCreate, CustomerCreateDict
    from .customer_create_additional_contact import CustomerCreateAdditionalContact, CustomerCreateAdditionalContactDict
    from .customer_credit_card_input import CustomerCreditCardInput, CustomerCreditCardInputDict
    from .customer_page import CustomerPage
    from .customer_type import CustomerType
    from .customer_type_create import CustomerTypeCreate, CustomerTypeCreateDict
    from .customer_type_list import CustomerTypeList
    from .customer_update import CustomerUpdate, CustomerUpdateDict
    from .customer_update_additional_contact import CustomerUpdateAdditionalContact, CustomerUpdateAdditionalContactDict
    from .date_driven_term import DateDrivenTerm
    from .date_driven_term_create import DateDrivenTermCreate, DateDrivenTermCreateDict
    from .date_driven_term_list import DateDrivenTermList
    from .default_unit import DefaultUnit
    from .deleted_list_object import DeletedListObject
    from .deleted_list_object_list import DeletedListObjectList
    from .deleted_transaction import DeletedTransaction
    from .deleted_transaction_list import DeletedTransactionList
    from .deposit import Deposit
    from .deposit_cash_back_line import DepositCashBackLine
    from .deposit_create import DepositCreate, DepositCreateDict
    from .deposit_create_cash_back import DepositCreateCashBack, DepositCreateCashBackDict
    from .deposit_create_line import DepositCreateLine, DepositCreateLineDict
    from .deposit_delete_result import DepositDeleteResult
    from .deposit_line import DepositLine
    from .deposit_page import DepositPage
    from .deposit_update import DepositUpdate, DepositUpdateDict
    from .deposit_update_cash_back import DepositUpdateCashBack, DepositUpdateCashBackDict
    from .deposit_update_line import DepositUpdateLine, DepositUpdateLineDict
    from .deposit_void_result import DepositVoidResult
    from .discount_item import DiscountItem
    from .discount_item_create import DiscountItemCreate, DiscountItemCreateDict
    from .discount_item_page import DiscountItemPage
    from .discount_item_update import DiscountItemUpdate, DiscountItemUpdateDict
    from .earnings import Earnings
    from .emergency_contact import EmergencyContact
    from .emergency_contact_set import EmergencyContactSet
    from .employee import Employee
    from .employee_address import EmployeeAddress
    from .employee_address_input import EmployeeAddressInput, EmployeeAddressInputDict
    from .employee_contact_input import EmployeeContactInput, EmployeeContactInputDict
    from .employee_create import EmployeeCreate, EmployeeCreateDict
    from .employee_create_payroll import EmployeeCreatePayroll, EmployeeCreatePayrollDict
    from .employee_earning_input import EmployeeEarningInput, EmployeeEarningInputDict
    from .employee_emergency_contact_input import EmployeeEmergencyContactInput, EmployeeEmergencyContactInputDict
    from .employee_hours_input import EmployeeHoursInput, EmployeeHoursInputDict
    from .employee_list import EmployeeList
    from .employee_payroll_info import EmployeePayrollInfo
    from .employee_update import EmployeeUpdate, EmployeeUpdateDict
    from .employee_update_payroll import EmployeeUpdatePayroll, EmployeeUpdatePayrollDict
    from .end_user import EndUser
    from .end_user_create import EndUserCreate, EndUserCreateDict
    from .end_user_delete_result import EndUserDeleteResult
    from .end_user_list import EndUserList
    from .error import Error
    from .error_response import ErrorResponse
    from .estimate import Estimate
    from .estimate_create import EstimateCreate, EstimateCreateDict
    from .estimate_create_line import EstimateCreateLine, EstimateCreateLineDict
    from .estimate_create_line_group import EstimateCreateLineGroup, EstimateCreateLineGroupDict
    from .estimate_delete_result import EstimateDeleteResult
    from .estimate_line import EstimateLine
    from .estimate_line_group import EstimateLineGroup
    from .estimate_page import EstimatePage
    from .estimate_update import EstimateUpdate, EstimateUpdateDict
    from .estimate_update_line import EstimateUpdateLine, EstimateUpdateLineDict
    from .estimate_update_line_group import EstimateUpdateLineGroup, EstimateUpdateLineGroupDict
    from .expense_line import ExpenseLine
    from .expense_line_create import ExpenseLineCreate, ExpenseLineCreateDict
    from .expense_line_update import ExpenseLineUpdate, ExpenseLineUpdateDict
    from .finance_charge_preferences import FinanceChargePreferences
    from .health_check import HealthCheck
    from .integration_connection import IntegrationConnection
    from .inventory_adjustment import InventoryAdjustment
    from .inventory_adjustment_create import InventoryAdjustmentCreate, InventoryAdjustmentCreateDict
    from .inventory_adjustment_create_adjust_lot_number import (
        InventoryAdjustmentCreateAdjustLotNumber,
        InventoryAdjustmentCreateAdjustLotNumberDict,
    )
    from .inventory_adjustment_create_adjust_quantity import (
        InventoryAdjustmentCreateAdjustQuantity,
        InventoryAdjustmentCreateAdjustQuantityDict,
    )
    from .inventory_adjustment_create_adjust_serial_number import (
        InventoryAdjustmentCreateAdjustSerialNumber,
        InventoryAdjustmentCreateAdjustSerialNumberDict,
    )
    from .inventory_adjustment_create_adjust_value import (
        InventoryAdjustmentCreateAdjustValue,
        InventoryAdjustmentCreateAdjustValueDict,
    )
    from .inventory_adjustment_create_line import InventoryAdjustmentCreateLine, InventoryAdjustmentCreateLineDict
    from .inventory_adjustment_delete_result import InventoryAdjustmentDeleteResult
    from .inventory_adjustment_line import InventoryAdjustmentLine
    from .inventory_adjustment_list import InventoryAdjustmentList
    from .inventory_adjustment_update import InventoryAdjustmentUpdate, InventoryAdjustmentUpdateDict
    from .inventory_adjustment_update_line import InventoryAdjustmentUpdateLine, InventoryAdjustmentUpdateLineDict
    from .inventory_adjustment_void_result import InventoryAdjustmentVoidResult
    from .inventory_assembly_item import InventoryAssemblyItem
    from .inventory_assembly_item_create import InventoryAssemblyItemCreate, InventoryAssemblyItemCreateDict
    from .inventory_assembly_item_line import InventoryAssemblyItemLine
    from .inventory_assembly_item_line_input import InventoryAssemblyItemLineInput, InventoryAssemblyItemLineInputDict
    from .inventory_assembly_item_page import InventoryAssemblyItemPage
    from .inventory_assembly_item_update import InventoryAssemblyItemUpdate, InventoryAssemblyItemUpdateDict
    from .inventory_item import InventoryItem
    from .inventory_item_create import InventoryItemCreate, InventoryItemCreateDict
    from .inventory_item_page import InventoryItemPage
    from .inventory_item_update import InventoryItemUpdate, InventoryItemUpdateDict
    from .inventory_site import InventorySite
    from .inventory_site_address_input import InventorySiteAddressInput, InventorySiteAddressInputDict
    from .inventory_site_create import InventorySiteCreate, InventorySiteCreateDict
    from .inventory_site_list import InventorySiteList
    from .inventory_site_update import InventorySiteUpdate, InventorySiteUpdateDict
    from .invoice import Invoice
    from .invoice_create import InvoiceCreate, InvoiceCreateDict
    from .invoice_create_line import InvoiceCreateLine, InvoiceCreateLineDict
    from .invoice_create_line_group import InvoiceCreateLineGroup, InvoiceCreateLineGroupDict
    from .invoice_delete_result import InvoiceDeleteResult
    from .invoice_line import InvoiceLine
    from .invoice_line_group import InvoiceLineGroup
    from .invoice_page import InvoicePage
    from .invoice_update import InvoiceUpdate, InvoiceUpdateDict
    from .invoice_update_line import InvoiceUpdateLine, InvoiceUpdateLineDict
    from .invoice_update_line_group import InvoiceUpdateLineGroup, InvoiceUpdateLineGroupDict
    from .invoice_void_result import InvoiceVoidResult
    from .item_group import ItemGroup
    from .item_group_create import ItemGroupCreate, ItemGroupCreateDict
    from .item_group_line import ItemGroupLine
    from .item_group_line_create import ItemGroupLineCreate, ItemGroupLineCreateDict
    from .item_group_line_input import ItemGroupLineInput, ItemGroupLineInputDict
    from .item_group_line_item import ItemGroupLineItem
    from .item_group_line_update import ItemGroupLineUpdate, ItemGroupLineUpdateDict
    from .item_group_page import ItemGroupPage
    from .item_group_update import ItemGroupUpdate, ItemGroupUpdateDict
    from .item_line import ItemLine
    from .item_line_create import ItemLineCreate, ItemLineCreateDict
    from .item_line_update import ItemLineUpdate, ItemLineUpdateDict
    from .item_receipt import ItemReceipt
    from .item_receipt_create import ItemReceiptCreate, ItemReceiptCreateDict
    from .item_receipt_delete_result import ItemReceiptDeleteResult
    from .item_receipt_page import ItemReceiptPage
    from .item_receipt_update import ItemReceiptUpdate, ItemReceiptUpdateDict
    from .item_receipt_void_result import ItemReceiptVoidResult
    from .item_site import ItemSite
    from .item_site_page import ItemSitePage
    from .items_and_inventory_preferences import ItemsAndInventoryPreferences
    from .jobs_and_estimates_preferences import JobsAndEstimatesPreferences
    from .journal_credit_line import JournalCreditLine
    from .journal_debit_line import JournalDebitLine
    from .journal_entry import JournalEntry
    from .journal_entry_create import JournalEntryCreate, JournalEntryCreateDict
    from .journal_entry_create_line import JournalEntryCreateLine, JournalEntryCreateLineDict
    from .journal_entry_delete_result import JournalEntryDeleteResult
    from .journal_entry_page import JournalEntryPage
    from .journal_entry_update import JournalEntryUpdate, JournalEntryUpdateDict
    from .journal_entry_update_line import JournalEntryUpdateLine, JournalEntryUpdateLineDict
    from .journal_entry_void_result import JournalEntryVoidResult
    from .link_to_transaction_line_create import LinkToTransactionLineCreate, LinkToTransactionLineCreateDict
    from .linked_transaction import LinkedTransaction
    from .multi_currency_preferences import MultiCurrencyPreferences
    from .multi_location_inventory_preferences import MultiLocationInventoryPreferences
    from .non_inventory_item import NonInventoryItem
    from .non_inventory_item_create import NonInventoryItemCreate, NonInventoryItemCreateDict
    from .non_inventory_item_page import NonInventoryItemPage
    from .non_inventory_item_update import NonInventoryItemUpdate, NonInventoryItemUpdateDict
    from .note import Note
    from .object_reference import ObjectReference
    from .other_charge_item import OtherChargeItem
    from .other_charge_item_create import OtherChargeItemCreate, OtherChargeItemCreateDict
    from .other_charge_item_page import OtherChargeItemPage
    from .other_charge_item_update import OtherChargeItemUpdate, OtherChargeItemUpdateDict
    from .other_name import OtherName
    from .other_name_create import OtherNameCreate, OtherNameCreateDict
    from .other_name_list import OtherNameList
    from .other_name_update import OtherNameUpdate, OtherNameUpdateDict
    from .payable_bill import PayableBill
    from .payment_method import PaymentMethod
    from .payment_method_create import PaymentMethodCreate, PaymentMethodCreateDict
    from .payment_method_list import PaymentMethodList
    from .payment_to_deposit import PaymentToDeposit
    from .payment_to_deposit_list import PaymentToDepositList
    from .payroll_wage_item import PayrollWageItem
    from .payroll_wage_item_create import PayrollWageItemCreate, PayrollWageItemCreateDict
    from .payroll_wage_item_page import PayrollWageItemPage
    from .per_item_price_level import PerItemPriceLevel
    from .preferences import Preferences
    from .price_level import PriceLevel
    from .price_level_create import PriceLevelCreate, PriceLevelCreateDict
    from .price_level_list import PriceLevelList
    from .price_level_per_item_price_level_input import (
        PriceLevelPerItemPriceLevelInput,
        PriceLevelPerItemPriceLevelInputDict,
    )
    from .price_level_update import PriceLevelUpdate, PriceLevelUpdateDict
    from .price_levels import PriceLevels
    from .purchase_order import PurchaseOrder
    from .purchase_order_create import PurchaseOrderCreate, PurchaseOrderCreateDict
    from .purchase_order_create_line import PurchaseOrderCreateLine, PurchaseOrderCreateLineDict
    from .purchase_order_create_line_group import PurchaseOrderCreateLineGroup, PurchaseOrderCreateLineGroupDict
    from .purchase_order_delete_result import PurchaseOrderDeleteResult
    from .purchase_order_line import PurchaseOrderLine
    from .purchase_order_line_group import PurchaseOrderLineGroup
    from .purchase_order_page import PurchaseOrderPage
    from .purchase_order_update import PurchaseOrderUpdate, PurchaseOrderUpdateDict
    from .purchase_order_update_line import PurchaseOrderUpdateLine, PurchaseOrderUpdateLineDict
    from .purchase_order_update_line_group import PurchaseOrderUpdateLineGroup, PurchaseOrderUpdateLineGroupDict
    from .purchases_and_vendors_preferences import PurchasesAndVendorsPreferences
    from .receive_payment import ReceivePayment
    from .receive_payment_create import ReceivePaymentCreate, ReceivePaymentCreateDict
    from .receive_payment_delete_result import ReceivePaymentDeleteResult
    from .receive_payment_page import ReceivePaymentPage
    from .receive_payment_update import ReceivePaymentUpdate, ReceivePaymentUpdateDict
    from .receive_payment_update_card_request import (
        ReceivePaymentUpdateCardRequest,
        ReceivePaymentUpdateCardRequestDict,
    )
    from .receive_payment_update_card_response import (
        ReceivePaymentUpdateCardResponse,
        ReceivePaymentUpdateCardResponseDict,
    )
    from .receive_payment_update_credit_card_transaction import (
        ReceivePaymentUpdateCreditCardTransaction,
        ReceivePaymentUpdateCreditCardTransactionDict,
    )
    from .related_unit import RelatedUnit
    from .report import Report
    from .report_cell import ReportCell
    from .report_column import ReportColumn
    from .report_data_row import ReportDataRow
    from .report_row_descriptor import ReportRowDescriptor
    from .report_subtotal_row import ReportSubtotalRow
    from .report_text_row import ReportTextRow
    from .report_title import ReportTitle
    from .report_total_row import ReportTotalRow
    from .reports_preferences import ReportsPreferences
    from .sales_and_customers_preferences import SalesAndCustomersPreferences
    from .sales_and_purchase_details import SalesAndPurchaseDetails
    from .sales_and_purchase_details_create import SalesAndPurchaseDetailsCreate, SalesAndPurchaseDetailsCreateDict
    from .sales_and_purchase_details_update import SalesAndPurchaseDetailsUpdate, SalesAndPurchaseDetailsUpdateDict
    from .sales_or_purchase_details import SalesOrPurchaseDetails
    from .sales_or_purchase_details_create import SalesOrPurchaseDetailsCreate, SalesOrPurchaseDetailsCreateDict
    from .sales_or_purchase_details_update import SalesOrPurchaseDetailsUpdate, SalesOrPurchaseDetailsUpdateDict
    from .sales_order import SalesOrder
    from .sales_order_create import SalesOrderCreate, SalesOrderCreateDict
    from .sales_order_create_line import SalesOrderCreateLine, SalesOrderCreateLineDict
    from .sales_order_create_line_group import SalesOrderCreateLineGroup, SalesOrderCreateLineGroupDict
    from .sales_order_delete_result import SalesOrderDeleteResult
    from .sales_order_line import SalesOrderLine
    from .sales_order_line_group import SalesOrderLineGroup
    from .sales_order_page import SalesOrderPage
    from .sales_order_update import SalesOrderUpdate, SalesOrderUpdateDict
    from .sales_order_update_line import SalesOrderUpdateLine, SalesOrderUpdateLineDict
    from .sales_order_update_line_group import SalesOrderUpdateLineGroup, SalesOrderUpdateLineGroupDict
    from .sales_receipt import SalesReceipt
    from .sales_receipt_create import SalesReceiptCreate, SalesReceiptCreateDict
    from .sales_receipt_create_line import SalesReceiptCreateLine, SalesReceiptCreateLineDict
    from .sales_receipt_create_line_group import SalesReceiptCreateLineGroup, SalesReceiptCreateLineGroupDict
    from .sales_receipt_delete_result import SalesReceiptDeleteResult
    from .sales_receipt_line import SalesReceiptLine
    from .sales_receipt_line_group import SalesReceiptLineGroup
    from .sales_receipt_page import SalesReceiptPage
    from .sales_receipt_update import SalesReceiptUpdate, SalesReceiptUpdateDict
    from .sales_receipt_update_line import SalesReceiptUpdateLine, SalesReceiptUpdateLineDict
    from .sales_receipt_update_line_group import SalesReceiptUpdateLineGroup, SalesReceiptUpdateLineGroupDict
    from .sales_receipt_void_result import SalesReceiptVoidResult
    from .sales_representative import SalesRepresentative
    from .sales_representative_create import SalesRepresentativeCreate, SalesRepresentativeCreateDict
    from .sales_representative_list import SalesRepresentativeList
    from .sales_representative_update import SalesRepresentativeUpdate, SalesRepresentativeUpdateDict
    from .sales_tax_code import SalesTaxCode
    from .sales_tax_code_create import SalesTaxCodeCreate, SalesTaxCodeCreateDict
    from .sales_tax_code_list import SalesTaxCodeList
    from .sales_tax_code_update import SalesTaxCodeUpdate, SalesTaxCodeUpdateDict
    from .sales_tax_group_item import SalesTaxGroupItem
    from .sales_tax_group_item_create import SalesTaxGroupItemCreate, SalesTaxGroupItemCreateDict
    from .sales_tax_group_item_page import SalesTaxGroupItemPage
    from .sales_tax_group_item_update import SalesTaxGroupItemUpdate, SalesTaxGroupItemUpdateDict
    from .sales_tax_item import SalesTaxItem
    from .sales_tax_item_create import SalesTaxItemCreate, SalesTaxItemCreateDict
    from .sales_tax_item_page import SalesTaxItemPage
    from .sales_tax_item_update import SalesTaxItemUpdate, SalesTaxItemUpdateDict
    from .sales_tax_payment_check import SalesTaxPaymentCheck
    from .sales_tax_payment_check_create import SalesTaxPaymentCheckCreate, SalesTaxPaymentCheckCreateDict
    from .sales_tax_payment_check_create_line import SalesTaxPaymentCheckCreateLine, SalesTaxPaymentCheckCreateLineDict
    from .sales_tax_payment_check_delete_result import SalesTaxPaymentCheckDeleteResult
    from .sales_tax_payment_check_line import SalesTaxPaymentCheckLine
    from .sales_tax_payment_check_page import SalesTaxPaymentCheckPage
    from .sales_tax_payment_check_update import SalesTaxPaymentCheckUpdate, SalesTaxPaymentCheckUpdateDict
    from .sales_tax_payment_check_void_result import SalesTaxPaymentCheckVoidResult
    from .sales_tax_preferences import SalesTaxPreferences
    from .service import Service
    from .service_item import ServiceItem
    from .service_item_create import ServiceItemCreate, ServiceItemCreateDict
    from .service_item_page import ServiceItemPage
    from .service_item_update import ServiceItemUpdate, ServiceItemUpdateDict
    from .shipping_address import ShippingAddress
    from .shipping_method import ShippingMethod
    from .shipping_method_create import ShippingMethodCreate, ShippingMethodCreateDict
    from .shipping_method_list import ShippingMethodList
    from .sick_hours import SickHours
    from .site_address import SiteAddress
    from .standard_term import StandardTerm
    from .standard_term_create import StandardTermCreate, StandardTermCreateDict
    from .standard_term_list import StandardTermList
    from .subscribed_service import SubscribedService
    from .subtotal_item import SubtotalItem
    from .subtotal_item_create import SubtotalItemCreate, SubtotalItemCreateDict
    from .subtotal_item_page import SubtotalItemPage
    from .subtotal_item_update import SubtotalItemUpdate, SubtotalItemUpdateDict
    from .target_transaction import TargetTransaction
    from .tax_line_info import TaxLineInfo
    from .template import Template
    from .template_list import TemplateList
    from .time_tracking_activity import TimeTrackingActivity
    from .time_tracking_activity_create import TimeTrackingActivityCreate, TimeTrackingActivityCreateDict
    from .time_tracking_activity_delete_result import TimeTrackingActivityDeleteResult
    from .time_tracking_activity_page import TimeTrackingActivityPage
    from .time_tracking_activity_update import TimeTrackingActivityUpdate, TimeTrackingActivityUpdateDict
    from .time_tracking_preferences import TimeTrackingPreferences
    from .transaction import Transaction
    from .transaction_page import TransactionPage
    from .transfer import Transfer
    from .transfer_create import TransferCreate, TransferCreateDict
    from .transfer_page import TransferPage
    from .transfer_update import TransferUpdate, TransferUpdateDict
    from .unit_of_measure_set import UnitOfMeasureSet
    from .unit_of_measure_set_create import UnitOfMeasureSetCreate, UnitOfMeasureSetCreateDict
    from .unit_of_measure_set_create_base_unit import UnitOfMeasureSetCreateBaseUnit, UnitOfMeasureSetCreateBaseUnitDict
    from .unit_of_measure_set_create_default_unit import (
        UnitOfMeasureSetCreateDefaultUnit,
        UnitOfMeasureSetCreateDefaultUnitDict,
    )
    from .unit_of_measure_set_create_related_unit import (
        UnitOfMeasureSetCreateRelatedUnit,
        UnitOfMeasureSetCreateRelatedUnitDict,
    )
    from .unit_of_measure_set_list import UnitOfMeasureSetList
    from .vacation_hours import VacationHours
    from .vendor import Vendor
    from .vendor_create import VendorCreate, VendorCreateDict
    from .vendor_create_additional_contact import VendorCreateAdditionalContact, VendorCreateAdditionalContactDict
    from .vendor_credit import VendorCredit
    from .vendor_credit_create import VendorCreditCreate, VendorCreditCreateDict
    from .vendor_credit_delete_result import VendorCreditDeleteResult
    from .vendor_credit_page import VendorCreditPage
    from .vendor_credit_update import VendorCreditUpdate, VendorCreditUpdateDict
    from .vendor_credit_void_result import VendorCreditVoidResult
    from .vendor_page import VendorPage
    from .vendor_update import VendorUpdate, VendorUpdateDict
    from .vendor_update_additional_contact import VendorUpdateAdditionalContact, VendorUpdateAdditionalContactDict

# fmt: off
__all__ = [
    "Account", "AccountCreate", "AccountCreateDict", "AccountList", "AccountTaxLine", "AccountTaxLineList",
    "AccountUpdate", "AccountUpdateDict", "AccountantCopy", "AccountingPreferences", "AdditionalNoteCreate",
    "AdditionalNoteCreateDict", "AdditionalNoteUpdate", "AdditionalNoteUpdateDict", "Address", "AddressInput",
    "AddressInputDict", "ApplicableCredit", "ApplyCreditInput", "ApplyCreditInputDict", "ApplyToTransactionInput",
    "ApplyToTransactionInputDict", "AuthSession", "AuthSessionCreate", "AuthSessionCreateDict", "BarcodeInput",
    "BarcodeInputDict", "BaseUnit", "Bill", "BillCheckPayment", "BillCheckPaymentCreate", "BillCheckPaymentCreateDict",
    "BillCheckPaymentDeleteResult", "BillCheckPaymentPage", "BillCheckPaymentUpdate", "BillCheckPaymentUpdateDict",
    "BillCheckPaymentVoidResult", "BillCreate", "BillCreateDict", "BillCreditCardPayment",
    "BillCreditCardPaymentCreate", "BillCreditCardPaymentCreateDict", "BillCreditCardPaymentDeleteResult",
    "BillCreditCardPaymentPage", "BillCreditCardPaymentVoidResult", "BillDeleteResult", "BillPage", "BillToPay",
    "BillToPayList", "BillUpdate", "BillUpdateDict", "BillVoidResult", "BuildAssembly", "BuildAssemblyCreate",
    "BuildAssemblyCreateDict", "BuildAssemblyDeleteResult", "BuildAssemblyPage", "BuildAssemblyUpdate",
    "BuildAssemblyUpdateDict", "Check", "CheckApplyToTransactionInput", "CheckApplyToTransactionInputDict",
    "CheckCreate", "CheckCreateDict", "CheckDeleteResult", "CheckPage", "CheckUpdate", "CheckUpdateDict",
    "CheckVoidResult", "Class", "ClassCreate", "ClassCreateDict", "ClassList", "ClassUpdate", "ClassUpdateDict",
    "Company", "ComponentItemLine", "Contact", "CreditCard", "CreditCardCharge", "CreditCardChargeCreate",
    "CreditCardChargeCreateDict", "CreditCardChargeDeleteResult", "CreditCardChargePage", "CreditCardChargeUpdate",
    "CreditCardChargeUpdateDict", "CreditCardChargeVoidResult", "CreditCardCredit", "CreditCardCreditCreate",
    "CreditCardCreditCreateDict", "CreditCardCreditDeleteResult", "CreditCardCreditPage", "CreditCardCreditUpdate",
    "CreditCardCreditUpdateDict", "CreditCardCreditVoidResult", "CreditCardRefund", "CreditCardRefundCreate",
    "CreditCardRefundCreateApplication", "CreditCardRefundCreateApplicationDict", "CreditCardRefundCreateDict",
    "CreditCardRefundDeleteResult", "CreditCardRefundPage", "CreditCardRefundVoidResult", "CreditCardTransaction",
    "CreditCardTransactionCreate", "CreditCardTransactionCreateDict", "CreditCardTransactionRequest",
    "CreditCardTransactionRequestCreate", "CreditCardTransactionRequestCreateDict", "CreditCardTransactionResponse",
    "CreditCardTransactionResponseCreate", "CreditCardTransactionResponseCreateDict", "CreditMemo", "CreditMemoCreate",
    "CreditMemoCreateDict", "CreditMemoCreateLine", "CreditMemoCreateLineDict", "CreditMemoCreateLineGroup",
    "CreditMemoCreateLineGroupDict", "CreditMemoDeleteResult", "CreditMemoLine", "CreditMemoLineGroup",
    "CreditMemoPage", "CreditMemoUpdate", "CreditMemoUpdateDict", "CreditMemoUpdateLine", "CreditMemoUpdateLineDict",
    "CreditMemoUpdateLineGroup", "CreditMemoUpdateLineGroupDict", "CreditMemoVoidResult", "CreditTransaction",
    "Currency", "CurrencyCreate", "CurrencyCreateDict", "CurrencyFormat", "CurrencyFormatInput",
    "CurrencyFormatInputDict", "CurrencyList", "CurrencyUpdate", "CurrencyUpdateDict", "CurrentAppAccessRights",
    "CustomContactField", "CustomContactFieldInput", "CustomContactFieldInputDict", "CustomField", "CustomFieldCreate",
    "CustomFieldCreateDict", "Customer", "CustomerAlternateShippingAddressInput",
    "CustomerAlternateShippingAddressInputDict", "CustomerCreate", "CustomerCreateAdditionalContact",
    "CustomerCreateAdditionalContactDict", "CustomerCreateDict", "CustomerCreditCardInput",
    "CustomerCreditCardInputDict", "CustomerPage", "CustomerType", "CustomerTypeCreate", "CustomerTypeCreateDict",
    "CustomerTypeList", "CustomerUpdate", "CustomerUpdateAdditionalContact", "CustomerUpdateAdditionalContactDict",
    "CustomerUpdateDict", "DateDrivenTerm", "DateDrivenTermCreate", "DateDrivenTermCreateDict", "DateDrivenTermList",
    "DefaultUnit", "DeletedListObject", "DeletedListObjectList", "DeletedTransaction", "DeletedTransactionList",
    "Deposit", "DepositCashBackLine", "DepositCreate", "DepositCreateCashBack", "DepositCreateCashBackDict",
    "DepositCreateDict", "DepositCreateLine", "DepositCreateLineDict", "DepositDeleteResult", "DepositLine",
    "DepositPage", "DepositUpdate", "DepositUpdateCashBack", "DepositUpdateCashBackDict", "DepositUpdateDict",
    "DepositUpdateLine", "DepositUpdateLineDict", "DepositVoidResult", "DiscountItem", "DiscountItemCreate",
    "DiscountItemCreateDict", "DiscountItemPage", "DiscountItemUpdate", "DiscountItemUpdateDict", "Earnings",
    "EmergencyContact", "EmergencyContactSet", "Employee", "EmployeeAddress", "EmployeeAddressInput",
    "EmployeeAddressInputDict", "EmployeeContactInput", "EmployeeContactInputDict", "EmployeeCreate",
    "EmployeeCreateDict", "EmployeeCreatePayroll", "EmployeeCreatePayrollDict", "EmployeeEarningInput",
    "EmployeeEarningInputDict", "EmployeeEmergencyContactInput", "EmployeeEmergencyContactInputDict",
    "EmployeeHoursInput", "EmployeeHoursInputDict", "EmployeeList", "EmployeePayrollInfo", "EmployeeUpdate",
    "EmployeeUpdateDict", "EmployeeUpdatePayroll", "EmployeeUpdatePayrollDict", "EndUser", "EndUserCreate",
    "EndUserCreateDict", "EndUserDeleteResult", "EndUserList", "Error", "ErrorResponse", "Estimate", "EstimateCreate",
    "EstimateCreateDict", "EstimateCreateLine", "EstimateCreateLineDict", "EstimateCreateLineGroup",
    "EstimateCreateLineGroupDict", "EstimateDeleteResult", "EstimateLine", "EstimateLineGroup", "EstimatePage",
    "EstimateUpdate", "EstimateUpdateDict", "EstimateUpdateLine", "EstimateUpdateLineDict", "EstimateUpdateLineGroup",
    "EstimateUpdateLineGroupDict", "ExpenseLine", "ExpenseLineCreate", "ExpenseLineCreateDict", "ExpenseLineUpdate",
    "ExpenseLineUpdateDict", "FinanceChargePreferences", "HealthCheck", "IntegrationConnection", "InventoryAdjustment",
    "InventoryAdjustmentCreate", "InventoryAdjustmentCreateAdjustLotNumber",
    "InventoryAdjustmentCreateAdjustLotNumberDict", "InventoryAdjustmentCreateAdjustQuantity",
    "InventoryAdjustmentCreateAdjustQuantityDict", "InventoryAdjustmentCreateAdjustSerialNumber",
    "InventoryAdjustmentCreateAdjustSerialNumberDict", "InventoryAdjustmentCreateAdjustValue",
    "InventoryAdjustmentCreateAdjustValueDict", "InventoryAdjustmentCreateDict", "InventoryAdjustmentCreateLine",
    "InventoryAdjustmentCreateLineDict", "InventoryAdjustmentDeleteResult", "InventoryAdjustmentLine",
    "InventoryAdjustmentList", "InventoryAdjustmentUpdate", "InventoryAdjustmentUpdateDict",
    "InventoryAdjustmentUpdateLine", "InventoryAdjustmentUpdateLineDict", "InventoryAdjustmentVoidResult",
    "InventoryAssemblyItem", "InventoryAssemblyItemCreate", "InventoryAssemblyItemCreateDict",
    "InventoryAssemblyItemLine", "InventoryAssemblyItemLineInput", "InventoryAssemblyItemLineInputDict",
    "InventoryAssemblyItemPage", "InventoryAssemblyItemUpdate", "InventoryAssemblyItemUpdateDict", "InventoryItem",
    "InventoryItemCreate", "InventoryItemCreateDict", "InventoryItemPage", "InventoryItemUpdate",
    "InventoryItemUpdateDict", "InventorySite", "InventorySiteAddressInput", "InventorySiteAddressInputDict",
    "InventorySiteCreate", "InventorySiteCreateDict", "InventorySiteList", "InventorySiteUpdate",
    "InventorySiteUpdateDict", "Invoice", "InvoiceCreate", "InvoiceCreateDict", "InvoiceCreateLine",
    "InvoiceCreateLineDict", "InvoiceCreateLineGroup", "InvoiceCreateLineGroupDict", "InvoiceDeleteResult",
    "InvoiceLine", "InvoiceLineGroup", "InvoicePage", "InvoiceUpdate", "InvoiceUpdateDict", "InvoiceUpdateLine",
    "InvoiceUpdateLineDict", "InvoiceUpdateLineGroup", "InvoiceUpdateLineGroupDict", "InvoiceVoidResult", "ItemGroup",
    "ItemGroupCreate", "ItemGroupCreateDict", "ItemGroupLine", "ItemGroupLineCreate", "ItemGroupLineCreateDict",
    "ItemGroupLineInput", "ItemGroupLineInputDict", "ItemGroupLineItem", "ItemGroupLineUpdate",
    "ItemGroupLineUpdateDict", "ItemGroupPage", "ItemGroupUpdate", "ItemGroupUpdateDict", "ItemLine", "ItemLineCreate",
    "ItemLineCreateDict", "ItemLineUpdate", "ItemLineUpdateDict", "ItemReceipt", "ItemReceiptCreate",
    "ItemReceiptCreateDict", "ItemReceiptDeleteResult", "ItemReceiptPage", "ItemReceiptUpdate", "ItemReceiptUpdateDict",
    "ItemReceiptVoidResult", "ItemSite", "ItemSitePage", "ItemsAndInventoryPreferences", "JobsAndEstimatesPreferences",
    "JournalCreditLine", "JournalDebitLine", "JournalEntry", "JournalEntryCreate", "JournalEntryCreateDict",
    "JournalEntryCreateLine", "JournalEntryCreateLineDict", "JournalEntryDeleteResult", "JournalEntryPage",
    "JournalEntryUpdate", "JournalEntryUpdateDict", "JournalEntryUpdateLine", "JournalEntryUpdateLineDict",
    "JournalEntryVoidResult", "LinkToTransactionLineCreate", "LinkToTransactionLineCreateDict", "LinkedTransaction",
    "MultiCurrencyPreferences", "MultiLocationInventoryPreferences", "NonInventoryItem", "NonInventoryItemCreate",
    "NonInventoryItemCreateDict", "NonInventoryItemPage", "NonInventoryItemUpdate", "NonInventoryItemUpdateDict",
    "Note", "ObjectReference", "OtherChargeItem", "OtherChargeItemCreate", "OtherChargeItemCreateDict",
    "OtherChargeItemPage", "OtherChargeItemUpdate", "OtherChargeItemUpdateDict", "OtherName", "OtherNameCreate",
    "OtherNameCreateDict", "OtherNameList", "OtherNameUpdate", "OtherNameUpdateDict", "PayableBill", "PaymentMethod",
    "PaymentMethodCreate", "PaymentMethodCreateDict", "PaymentMethodList", "PaymentToDeposit", "PaymentToDepositList",
    "PayrollWageItem", "PayrollWageItemCreate", "PayrollWageItemCreateDict", "PayrollWageItemPage", "PerItemPriceLevel",
    "Preferences", "PriceLevel", "PriceLevelCreate", "PriceLevelCreateDict", "PriceLevelList",
    "PriceLevelPerItemPriceLevelInput", "PriceLevelPerItemPriceLevelInputDict", "PriceLevelUpdate",
    "PriceLevelUpdateDict", "PriceLevels", "PurchaseOrder", "PurchaseOrderCreate", "PurchaseOrderCreateDict",
    "PurchaseOrderCreateLine", "PurchaseOrderCreateLineDict", "PurchaseOrderCreateLineGroup",
    "PurchaseOrderCreateLineGroupDict", "PurchaseOrderDeleteResult", "PurchaseOrderLine", "PurchaseOrderLineGroup",
    "PurchaseOrderPage", "PurchaseOrderUpdate", "PurchaseOrderUpdateDict", "PurchaseOrderUpdateLine",
    "PurchaseOrderUpdateLineDict", "PurchaseOrderUpdateLineGroup", "PurchaseOrderUpdateLineGroupDict",
    "PurchasesAndVendorsPreferences", "ReceivePayment", "ReceivePaymentCreate", "ReceivePaymentCreateDict",
    "ReceivePaymentDeleteResult", "ReceivePaymentPage", "ReceivePaymentUpdate", "ReceivePaymentUpdateCardRequest",
    "ReceivePaymentUpdateCardRequestDict", "ReceivePaymentUpdateCardResponse", "ReceivePaymentUpdateCardResponseDict",
    "ReceivePaymentUpdateCreditCardTransaction", "ReceivePaymentUpdateCreditCardTransactionDict",
    "ReceivePaymentUpdateDict", "RelatedUnit", "Report", "ReportCell", "ReportColumn", "ReportDataRow",
    "ReportRowDescriptor", "ReportSubtotalRow", "ReportTextRow", "ReportTitle", "ReportTotalRow", "ReportsPreferences",
    "SalesAndCustomersPreferences", "SalesAndPurchaseDetails", "SalesAndPurchaseDetailsCreate",
    "SalesAndPurchaseDetailsCreateDict", "SalesAndPurchaseDetailsUpdate", "SalesAndPurchaseDetailsUpdateDict",
    "SalesOrPurchaseDetails", "SalesOrPurchaseDetailsCreate", "SalesOrPurchaseDetailsCreateDict",
    "SalesOrPurchaseDetailsUpdate", "SalesOrPurchaseDetailsUpdateDict", "SalesOrder", "SalesOrderCreate",
    "SalesOrderCreateDict", "SalesOrderCreateLine", "SalesOrderCreateLineDict", "SalesOrderCreateLineGroup",
    "SalesOrderCreateLineGroupDict", "SalesOrderDeleteResult", "SalesOrderLine", "SalesOrderLineGroup",
    "SalesOrderPage", "SalesOrderUpdate", "SalesOrderUpdateDict", "SalesOrderUpdateLine", "SalesOrderUpdateLineDict",
    "SalesOrderUpdateLineGroup", "SalesOrderUpdateLineGroupDict", "SalesReceipt", "SalesReceiptCreate",
    "SalesReceiptCreateDict", "SalesReceiptCreateLine", "SalesReceiptCreateLineDict", "SalesReceiptCreateLineGroup",
    "SalesReceiptCreateLineGroupDict", "SalesReceiptDeleteResult", "SalesReceiptLine", "SalesReceiptLineGroup",
    "SalesReceiptPage", "SalesReceiptUpdate", "SalesReceiptUpdateDict", "SalesReceiptUpdateLine",
    "SalesReceiptUpdateLineDict", "SalesReceiptUpdateLineGroup", "SalesReceiptUpdateLineGroupDict",
    "SalesReceiptVoidResult", "SalesRepresentative", "SalesRepresentativeCreate", "SalesRepresentativeCreateDict",
    "SalesRepresentativeList", "SalesRepresentativeUpdate", "SalesRepresentativeUpdateDict", "SalesTaxCode",
    "SalesTaxCodeCreate", "SalesTaxCodeCreateDict", "SalesTaxCodeList", "SalesTaxCodeUpdate", "SalesTaxCodeUpdateDict",
    "SalesTaxGroupItem", "SalesTaxGroupItemCreate", "SalesTaxGroupItemCreateDict", "SalesTaxGroupItemPage",
    "SalesTaxGroupItemUpdate", "SalesTaxGroupItemUpdateDict", "SalesTaxItem", "SalesTaxItemCreate",
    "SalesTaxItemCreateDict", "SalesTaxItemPage", "SalesTaxItemUpdate", "SalesTaxItemUpdateDict",
    "SalesTaxPaymentCheck", "SalesTaxPaymentCheckCreate", "SalesTaxPaymentCheckCreateDict",
    "SalesTaxPaymentCheckCreateLine", "SalesTaxPaymentCheckCreateLineDict", "SalesTaxPaymentCheckDeleteResult",
    "SalesTaxPaymentCheckLine", "SalesTaxPaymentCheckPage", "SalesTaxPaymentCheckUpdate",
    "SalesTaxPaymentCheckUpdateDict", "SalesTaxPaymentCheckVoidResult", "SalesTaxPreferences", "Service", "ServiceItem",
    "ServiceItemCreate", "ServiceItemCreateDict", "ServiceItemPage", "ServiceItemUpdate", "ServiceItemUpdateDict",
    "ShippingAddress", "ShippingMethod", "ShippingMethodCreate", "ShippingMethodCreateDict", "ShippingMethodList",
    "SickHours", "SiteAddress", "StandardTerm", "StandardTermCreate", "StandardTermCreateDict", "StandardTermList",
    "SubscribedService", "SubtotalItem", "SubtotalItemCreate", "SubtotalItemCreateDict", "SubtotalItemPage",
    "SubtotalItemUpdate", "SubtotalItemUpdateDict", "TargetTransaction", "TaxLineInfo", "Template", "TemplateList",
    "TimeTrackingActivity", "TimeTrackingActivityCreate", "TimeTrackingActivityCreateDict",
    "TimeTrackingActivityDeleteResult", "TimeTrackingActivityPage", "TimeTrackingActivityUpdate",
    "TimeTrackingActivityUpdateDict", "TimeTrackingPreferences", "Transaction", "TransactionPage", "Transfer",
    "TransferCreate", "TransferCreateDict", "TransferPage", "TransferUpdate", "TransferUpdateDict", "UnitOfMeasureSet",
    "UnitOfMeasureSetCreate", "UnitOfMeasureSetCreateBaseUnit", "UnitOfMeasureSetCreateBaseUnitDict",
    "UnitOfMeasureSetCreateDefaultUnit", "UnitOfMeasureSetCreateDefaultUnitDict", "UnitOfMeasureSetCreateDict",
    "UnitOfMeasureSetCreateRelatedUnit", "UnitOfMeasureSetCreateRelatedUnitDict", "UnitOfMeasureSetList",
    "VacationHours", "Vendor", "VendorCreate", "VendorCreateAdditionalContact", "VendorCreateAdditionalContactDict",
    "VendorCreateDict", "VendorCredit", "VendorCreditCreate", "VendorCreditCreateDict", "VendorCreditDeleteResult",
    "VendorCreditPage", "VendorCreditUpdate", "VendorCreditUpdateDict", "VendorCreditVoidResult", "VendorPage",
    "VendorUpdate", "VendorUpdateAdditionalContact", "VendorUpdateAdditionalContactDict", "VendorUpdateDict",
]
# fmt: on
# Modules that are not called like their classes.
_ODD: dict[str, str] = {"Class": "class_"}

_exports = attach_classes(__name__, __all__, _ODD)
__getattr__: Callable[[str], Any] = _exports[0]
__dir__: Callable[[], list[str]] = _exports[1]
