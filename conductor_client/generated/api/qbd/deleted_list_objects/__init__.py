"""Endpoints of `qbd.deleted_list_objects`."""
