"""`MultiStep`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import Array, Record
from ...._schema.decode import UNREADABLE, Model, items, model, new, note, recover, wire


@model
class MultiStep(Model):
    """Access is given in several steps.

    Attributes:
        provision_steps: The steps, one after the other. Each can be anything that a policy can be, steps included.
    """

    provision_steps: list[ProvisionPolicy] | None = wire(
        "provisionSteps", Array(Record(lambda: ProvisionPolicy)), null=True, optional=True
    )


def decode_multi_step(data: Any) -> MultiStep:
    self = new(MultiStep)
    self._meta = None
    try:
        self.provision_steps = (
            (
                None
                if (value := data["provisionSteps"]) is None
                else [decode_provision_policy(item) for item in items(value)]
            )
            if "provisionSteps" in data
            else None
        )
    except UNREADABLE:
        return recover(MultiStep, data, self)
    return note(self, data)


# At the end, because these modules import this one.
from .provision_policy import ProvisionPolicy, decode_provision_policy  # noqa: E402
