"""`TimeTrackingPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Enumeration
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from ..literals import TIME_TRACKING_PREFERENCES_FIRST_DAY_OF_WEEK, TimeTrackingPreferencesFirstDayOfWeek


@model
class TimeTrackingPreferences(Model):
    """Settings for time tracking, that is the day on which the weekly time sheet begins.

    Attributes:
        first_day_of_week: Day on which the weekly timesheet begins.
    """

    first_day_of_week: TimeTrackingPreferencesFirstDayOfWeek | str = wire(
        "firstDayOfWeek", Enumeration(TIME_TRACKING_PREFERENCES_FIRST_DAY_OF_WEEK)
    )


def decode_time_tracking_preferences(data: Any) -> TimeTrackingPreferences:
    self = new(TimeTrackingPreferences)
    self._meta = None
    try:
        self.first_day_of_week = TIME_TRACKING_PREFERENCES_FIRST_DAY_OF_WEEK[data["firstDayOfWeek"]]
    except UNREADABLE:
        return recover(TimeTrackingPreferences, data, self)
    return self if len(data) == 1 else note(self, data)
