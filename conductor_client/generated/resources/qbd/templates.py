"""The methods of `qbd.templates`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._async.whole_list import AsyncWholeList
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ...models.template import Template
    from ...models.template_list import TemplateList


class TemplatesResource(Resource, api="...api.qbd.templates"):
    """`client.qbd.templates` of a synchronous client. See `AsyncTemplatesResource`."""

    def list(self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> TemplateList:
        """List templates.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.templates.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncTemplatesResource(AsyncResource, api="...api.qbd.templates"):
    """`client.qbd.templates` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncWholeList[TemplateList, Template]:
        """List templates.

        Lists the form templates of the company file, the layouts in which invoices, estimates, orders and the like
        are printed or mailed. They can be chosen for a document but only designed in QuickBooks. The list takes no
        filters and no cursor.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The templates with their kinds of form.
        """
        from ...api.qbd.templates.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))
