"""The methods of `qbd.time_tracking_activities`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsById
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsById
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.time_tracking_activity import TimeTrackingActivity
    from ...models.time_tracking_activity_delete_result import TimeTrackingActivityDeleteResult
    from ...models.time_tracking_activity_update import TimeTrackingActivityUpdate as TimeTrackingActivityUpdate


class TimeTrackingActivitiesResource(
    RecordsById["TimeTrackingActivity", "TimeTrackingActivityUpdate"], api="...api.qbd.time_tracking_activities"
):
    """`client.qbd.time_tracking_activities` of a synchronous client. See `AsyncTimeTrackingActivitiesResource`."""

    def create(
        self,
        *,
        transaction_date: DateInput,
        entity_id: str,
        duration: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        service_item_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        payroll_wage_item_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TimeTrackingActivity:
        """Create a time tracking activity.

        Args:
            transaction_date: Day the work was done.
            entity_id: Id of the employee, vendor or other name who did the work. At most 36 characters.
            duration: Time worked; QuickBooks drops seconds. An ISO 8601 duration, such as PT1H30M.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job the time was worked for; needed for the time to be invoiced. At most
                36 characters.
            service_item_id: Service item under which the time is billed to the customer; its price gives the billing
                rate. Needed for billable time. At most 36 characters.
            class_id: Id of the class, a user-defined segment, to report the labor cost or the invoiced time under. At
                most 36 characters.
            payroll_wage_item_id: Wage item under which the hours are paid; allowed only for an employee whose paychecks
                are created from time data. At most 36 characters.
            note: What the time was spent on; becomes the line description when the time is billed to the customer.
            billing_status: Whether the time is charged to the customer or job: waiting to be invoiced, already
                invoiced, or not charged. Default: billable.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.time_tracking_activities.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> TimeTrackingActivityDeleteResult:
        """Delete a time tracking activity.

        Args:
            id: Id that QuickBooks gave to the time entry when it was created; it stays the same when the hours are
                edited. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.time_tracking_activities.delete import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[TimeTrackingActivity]:
        """List time tracking activities.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the range, inclusive, by the day on which the hours were worked.
            transaction_date_to: Last day of the range, inclusive, by the day on which the hours were worked.
            entity_ids: Keeps only hours worked by these employees, vendors or other names; not a filter on the customer
                they worked for.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.time_tracking_activities.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> TimeTrackingActivity:
        """Retrieve a time tracking activity.

        Args:
            id: Id that QuickBooks gave to the time entry when it was created; it stays the same when the hours are
                edited. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.time_tracking_activities.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        entity_id: str,
        duration: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        service_item_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        payroll_wage_item_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TimeTrackingActivity:
        """Update a time tracking activity.

        Args:
            id: Id that QuickBooks gave to the time entry when it was created; it stays the same when the hours are
                edited. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            entity_id: Id of the employee, vendor or other name who did the work. At most 36 characters.
            duration: Time worked; QuickBooks drops seconds. Repeat the present value even when it does not change,
                since QuickBooks needs it in each update. An ISO 8601 duration, such as PT1H30M.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Day the work was done.
            customer_id: Id of the customer or job the time was worked for; needed for the time to be invoiced. At most
                36 characters.
            service_item_id: Service item under which the time is billed to the customer; its price gives the billing
                rate. Needed for billable time. At most 36 characters.
            class_id: Id of the class, a user-defined segment, to report the labor cost or the invoiced time under. At
                most 36 characters.
            payroll_wage_item_id: Wage item under which the hours are paid; allowed only for an employee whose paychecks
                are created from time data. At most 36 characters.
            note: What the time was spent on; becomes the line description when the time is billed to the customer.
            billing_status: Whether the time is charged to the customer or job: waiting to be invoiced, already
                invoiced, or not charged.
        """
        from ...api.qbd.time_tracking_activities.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncTimeTrackingActivitiesResource(
    AsyncRecordsById["TimeTrackingActivity", "TimeTrackingActivityUpdate"], api="...api.qbd.time_tracking_activities"
):
    """`client.qbd.time_tracking_activities` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        transaction_date: DateInput,
        entity_id: str,
        duration: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        service_item_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        payroll_wage_item_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TimeTrackingActivity:
        """Create a time tracking activity.

        Records hours that an employee, vendor or other name worked on one day, which can later be billed to a
        customer or paid through payroll. Seconds of the duration are dropped. There is no protection against
        duplicates: when a call times out, first look by worker and date whether the time tracking activity was
        saved.

        Args:
            transaction_date: Day the work was done.
            entity_id: Id of the employee, vendor or other name who did the work. At most 36 characters.
            duration: Time worked; QuickBooks drops seconds. An ISO 8601 duration, such as PT1H30M.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job the time was worked for; needed for the time to be invoiced. At most
                36 characters.
            service_item_id: Service item under which the time is billed to the customer; its price gives the billing
                rate. Needed for billable time. At most 36 characters.
            class_id: Id of the class, a user-defined segment, to report the labor cost or the invoiced time under. At
                most 36 characters.
            payroll_wage_item_id: Wage item under which the hours are paid; allowed only for an employee whose paychecks
                are created from time data. At most 36 characters.
            note: What the time was spent on; becomes the line description when the time is billed to the customer.
            billing_status: Whether the time is charged to the customer or job: waiting to be invoiced, already
                invoiced, or not charged. Default: billable.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The time tracking activity as QuickBooks saved it, with its new id, its revision number and a duration
            without seconds.
        """
        from ...api.qbd.time_tracking_activities.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> TimeTrackingActivityDeleteResult:
        """Delete a time tracking activity.

        Removes a time entry for good, so its hours can no longer be billed or paid. QuickBooks refuses while the
        entry is in use, as when it stands on an invoice or a paycheck.

        Args:
            id: Id that QuickBooks gave to the time entry when it was created; it stays the same when the hours are
                edited. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id of the deleted time tracking activity.
        """
        from ...api.qbd.time_tracking_activities.delete import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[TimeTrackingActivity]:
        """List time tracking activities.

        Lists time entries, the hours worked by day and person. Fetch each further page with the cursor within ten
        seconds of the previous answer; time tracking activities come in no guaranteed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the range, inclusive, by the day on which the hours were worked.
            transaction_date_to: Last day of the range, inclusive, by the day on which the hours were worked.
            entity_ids: Keeps only hours worked by these employees, vendors or other names; not a filter on the customer
                they worked for.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of time tracking activities, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.time_tracking_activities.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> TimeTrackingActivity:
        """Retrieve a time tracking activity.

        Fetches one time entry with who worked, for whom and how long.

        Args:
            id: Id that QuickBooks gave to the time entry when it was created; it stays the same when the hours are
                edited. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The time tracking activity with its duration, customer, service item and billing status.
        """
        from ...api.qbd.time_tracking_activities.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        entity_id: str,
        duration: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        service_item_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        payroll_wage_item_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TimeTrackingActivity:
        """Update a time tracking activity.

        Changes a time entry. Worker and duration must be sent every time, even when they stay as they are. The time
        tracking activity's current revision number is required, and an outdated one is refused; fields left out keep
        their values.

        Args:
            id: Id that QuickBooks gave to the time entry when it was created; it stays the same when the hours are
                edited. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            entity_id: Id of the employee, vendor or other name who did the work. At most 36 characters.
            duration: Time worked; QuickBooks drops seconds. Repeat the present value even when it does not change,
                since QuickBooks needs it in each update. An ISO 8601 duration, such as PT1H30M.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Day the work was done.
            customer_id: Id of the customer or job the time was worked for; needed for the time to be invoiced. At most
                36 characters.
            service_item_id: Service item under which the time is billed to the customer; its price gives the billing
                rate. Needed for billable time. At most 36 characters.
            class_id: Id of the class, a user-defined segment, to report the labor cost or the invoiced time under. At
                most 36 characters.
            payroll_wage_item_id: Wage item under which the hours are paid; allowed only for an employee whose paychecks
                are created from time data. At most 36 characters.
            note: What the time was spent on; becomes the line description when the time is billed to the customer.
            billing_status: Whether the time is charged to the customer or job: waiting to be invoiced, already
                invoiced, or not charged.

        Returns:
            The time tracking activity after the change, with the new revision number for the next update.
        """
        from ...api.qbd.time_tracking_activities.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
