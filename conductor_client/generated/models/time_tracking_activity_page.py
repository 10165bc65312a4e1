"""`TimeTrackingActivityPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .time_tracking_activity import TimeTrackingActivity, decode_time_tracking_activity


@model
class TimeTrackingActivityPage(PageBase):
    """One page of time tracking activities, with the cursor of the next page, or null when there are no more."""

    data: list[TimeTrackingActivity] = wire("data", Array(Record(lambda: TimeTrackingActivity)))


decode_time_tracking_activity_page: Decoder[TimeTrackingActivityPage] = page_decoder(
    TimeTrackingActivityPage, decode_time_tracking_activity
)
