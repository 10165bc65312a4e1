"""A Django service with one client for its life: `pip install django`, `python django_service.py runserver`."""

import os
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import django
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

from conductor_client import Conductor, ConductorError, InvalidArgumentError

if not settings.configured:
    settings.configure(
        SECRET_KEY=os.environ.get("DJANGO_SECRET_KEY", "for-this-machine-only"),
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["localhost", "127.0.0.1", "testserver"],
        MIDDLEWARE=[f"{__name__}.Errors"],
    )
    django.setup()

# One for the process, shared by its threads; it connects at the first call, and survives the fork of gunicorn.
conductor = Conductor(timeout=60)


class Errors:
    """Middleware: an error of the client tells what became of the request, and its id."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, _request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, ConductorError):
            return None
        status = 422 if isinstance(error, InvalidArgumentError) else 502
        return JsonResponse({"outcome": error.outcome, "requestId": error.request_id}, status=status)


def overdue(_request: HttpRequest, end_user_id: str, day: str) -> JsonResponse:
    """What is overdue on a day, by customer; amounts are text."""
    company = conductor.for_end_user(end_user_id)  # check first that the caller may see this company
    sums: dict[str, Decimal] = {}
    for invoice in company.qbd.invoices.list(payment_status="not_paid"):
        if invoice.due_date is not None and invoice.due_date < date.fromisoformat(day) and invoice.customer:
            name = invoice.customer.full_name or invoice.customer.id or ""
            sums[name] = sums.get(name, Decimal(0)) + (invoice.balance_remaining or Decimal(0))
    return JsonResponse({name: str(amount) for name, amount in sorted(sums.items())})


urlpatterns = [path("companies/<str:end_user_id>/overdue/<str:day>", overdue)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
