"""Operations that are no list of objects: the company, its preferences, fixed lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..call import Call
from ..document import Document, Json
from ..engine import sites
from ..reports import REPORTS
from ..storage.company import Company
from .company import account_tax_lines, company_information, preferences
from .deleted import deleted_list_objects, deleted_transactions
from .waiting import bills_to_pay, payments_to_deposit

Single = Callable[[Document, Company, Call], Json]

SINGLES: Mapping[str, Single] = {
    "qbd.company.retrieve": company_information,
    "qbd.preferences.retrieve": preferences,
    "qbd.account_tax_lines.list": account_tax_lines,
    "qbd.deleted_list_objects.list": deleted_list_objects,
    "qbd.deleted_transactions.list": deleted_transactions,
    "qbd.bills_to_pay.list": bills_to_pay,
    "qbd.payments_to_deposit.list": payments_to_deposit,
    **REPORTS,
    "qbd.item_sites.retrieve": lambda _, company, call: sites.retrieve(company, str(call.path["id"])),
}
"""By the name of the operation."""
