"""Every company once a night, with Celery on Redis. A task that is started twice waits for itself, and does no harm.

pip install ".[redis]" "celery[redis]" duckdb
celery -A fleet_celery worker --concurrency 20
python examples/fleet/fleet_celery.py      # at night, from cron or celery beat
"""

import os
from functools import cache

from celery import Celery, Task
from warehouse import bring_up_to_date, worth_another_try

from conductor_client import Conductor
from conductor_client.limiters.redis import RedisLimiter

REDIS = os.environ.get("CELERY_BROKER_URL", "redis://localhost")

app = Celery("fleet", broker=REDIS)
app.conf.update(
    # A task whose worker dies comes again, because it is acknowledged at its end.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    # But so does one that runs for longer than this, while it still runs. Make it longer than the longest night. The
    # other option is how long the lost tasks of all workers wait for a worker that died while it looked for them.
    broker_transport_options={
        "visibility_timeout": int(os.environ.get("VISIBILITY_TIMEOUT", 12 * 3600)),
        "unacked_mutex_expire": 10,
    },
)

# For requests, as with the other engines; and for whole tasks, which is what makes a second start harmless.
limiter = RedisLimiter(REDIS, expires=float(os.environ.get("PERMIT_EXPIRES", 15)))


@cache
def client() -> Conductor:
    """The client of this process, made when its first task runs."""
    return Conductor(limiter=limiter)


# By name, since the module has another one when it is run.
@app.task(name="nightly", bind=True, max_retries=100)
def nightly(self: Task, end_user_id: str) -> int:
    running = limiter.permit(f"nightly {end_user_id}", timeout=5)
    try:
        with running:
            return bring_up_to_date(client().for_end_user(end_user_id))
    except Exception as error:
        # A TimeoutError: the same task is running somewhere else, or its worker has just died.
        if isinstance(error, TimeoutError) or worth_another_try(error):
            raise self.retry(exc=error, countdown=int(os.environ.get("COUNTDOWN", 60))) from error
        raise


def main() -> None:
    for end_user in client().end_users.list().data:
        nightly.delay(end_user.id)


if __name__ == "__main__":
    main()
