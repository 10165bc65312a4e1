"""The tree of resources that hangs on a client. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._core.helpers import Branch

if TYPE_CHECKING:
    from ..._async.client import AsyncClient
    from ..._sync.client import Client
    from .auth_sessions import AsyncAuthSessionsResource, AuthSessionsResource
    from .end_users import AsyncEndUsersResource, EndUsersResource
    from .qbd import AsyncQbdResource, QbdResource


class Resources(Branch, api="..api"):
    """What a client offers, by resource."""

    @cached_property
    def auth_sessions(self) -> AuthSessionsResource:
        """`auth_sessions`: create."""
        from .auth_sessions import AuthSessionsResource

        return AuthSessionsResource(cast("Client", self))

    @cached_property
    def end_users(self) -> EndUsersResource:
        """`end_users`: create, delete, list, passthrough, retrieve."""
        from .end_users import EndUsersResource

        return EndUsersResource(cast("Client", self))

    @cached_property
    def qbd(self) -> QbdResource:
        """`qbd`: health_check, account_tax_lines, accounts, bill_check_payments, bill_credit_card_payments, bills,
        bills_to_pay, build_assemblies, checks, classes, company, credit_card_charges, credit_card_credits,
        credit_card_refunds, credit_memos, currencies, customer_types, customers, date_driven_terms,
        deleted_list_objects, deleted_transactions, deposits, discount_items, employees, estimates,
        inventory_adjustments, inventory_assembly_items, inventory_items, inventory_sites, invoices, item_groups,
        item_receipts, item_sites, journal_entries, non_inventory_items, other_charge_items, other_names,
        payment_methods, payments_to_deposit, payroll_wage_items, preferences, price_levels, purchase_orders,
        receive_payments, reports, sales_orders, sales_receipts, sales_representatives, sales_tax_codes,
        sales_tax_group_items, sales_tax_items, sales_tax_payment_checks, service_items, shipping_methods,
        standard_terms, subtotal_items, templates, time_tracking_activities, transactions, transfers,
        unit_of_measure_sets, vendor_credits, vendors."""
        from .qbd import QbdResource

        return QbdResource(cast("Client", self))


class AsyncResources(Branch, api="..api"):
    """What a client offers, by resource."""

    @cached_property
    def auth_sessions(self) -> AsyncAuthSessionsResource:
        """`auth_sessions`: create."""
        from .auth_sessions import AsyncAuthSessionsResource

        return AsyncAuthSessionsResource(cast("AsyncClient", self))

    @cached_property
    def end_users(self) -> AsyncEndUsersResource:
        """`end_users`: create, delete, list, passthrough, retrieve."""
        from .end_users import AsyncEndUsersResource

        return AsyncEndUsersResource(cast("AsyncClient", self))

    @cached_property
    def qbd(self) -> AsyncQbdResource:
        """`qbd`: health_check, account_tax_lines, accounts, bill_check_payments, bill_credit_card_payments, bills,
        bills_to_pay, build_assemblies, checks, classes, company, credit_card_charges, credit_card_credits,
        credit_card_refunds, credit_memos, currencies, customer_types, customers, date_driven_terms,
        deleted_list_objects, deleted_transactions, deposits, discount_items, employees, estimates,
        inventory_adjustments, inventory_assembly_items, inventory_items, inventory_sites, invoices, item_groups,
        item_receipts, item_sites, journal_entries, non_inventory_items, other_charge_items, other_names,
        payment_methods, payments_to_deposit, payroll_wage_items, preferences, price_levels, purchase_orders,
        receive_payments, reports, sales_orders, sales_receipts, sales_representatives, sales_tax_codes,
        sales_tax_group_items, sales_tax_items, sales_tax_payment_checks, service_items, shipping_methods,
        standard_terms, subtotal_items, templates, time_tracking_activities, transactions, transfers,
        unit_of_measure_sets, vendor_credits, vendors."""
        from .qbd import AsyncQbdResource

        return AsyncQbdResource(cast("AsyncClient", self))
