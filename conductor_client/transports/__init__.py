"""How requests reach the service: httpx, or aiohttp. The only place that knows an HTTP library."""
