"""Export customers as JSON, as a nightly job would."""

import json
import os
import sys
from datetime import date

import conductor

client = conductor.Conductor(max_retries=1)
end_user = os.environ["END_USER_ID"]


def rows():
    page = client.qbd.customers.list(conductor_end_user_id=end_user, limit=20, status="all")
    for customer in page.data:
        yield {
            "id": customer.id,
            "name": customer.full_name,
            "balance": customer.balance,
            "created": customer.created_at,
            "exported": str(date.today()),
        }


json.dump(list(rows()), sys.stdout, indent=2, default=str)  # flag: json-value
first = client.qbd.customers.list(conductor_end_user_id=end_user, limit=1).data[0]
print(json.dumps({"at": first.updated_at, "name": first.name}))  # flag: json-value
print(json.dumps([first.total_balance, first.created_at], default=str))  # flag: json-value, json-value
print(json.dumps(first.model_dump(mode="json")))  # flag: model-dict
print(first.model_dump_json(exclude_none=True)[:20])  # flag: model-dict
print(sorted(vars(first))[:3], len(dict(first)) > 3)  # flag: model-dict, model-dict
print("phone" in first.model_fields_set, first.model_extra)  # flag: model-dict, model-dict
