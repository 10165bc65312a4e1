"""Lists of values that are too long to repeat where they are used. The table beside each one checks membership."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ..._schema.containers import enumeration_of

# fmt: off
AppEntitlementPurpose: TypeAlias = Literal[
    "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED", "APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT",
    "APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION", "APP_ENTITLEMENT_PURPOSE_VALUE_OWNERSHIP",
]
APP_ENTITLEMENT_PURPOSE: Final = enumeration_of(AppEntitlementPurpose)
UserOrigin: TypeAlias = Literal[
    "USER_ORIGIN_UNSPECIFIED", "USER_ORIGIN_DIRECTORY", "USER_ORIGIN_LOCAL", "USER_ORIGIN_SYSTEM",
]
USER_ORIGIN: Final = enumeration_of(UserOrigin)
UserType: TypeAlias = Literal[
    "USER_TYPE_UNSPECIFIED", "USER_TYPE_SYSTEM", "USER_TYPE_HUMAN", "USER_TYPE_SERVICE", "USER_TYPE_AGENT",
]
USER_TYPE: Final = enumeration_of(UserType)
