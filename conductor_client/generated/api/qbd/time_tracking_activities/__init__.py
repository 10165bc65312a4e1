"""Endpoints of `qbd.time_tracking_activities`."""
