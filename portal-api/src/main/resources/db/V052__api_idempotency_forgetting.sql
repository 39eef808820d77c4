-- Old keys are forgotten by the worker, of all callers at once and off the way of requests.
create index idempotency_key_made on idempotency_key (made);
grant select, delete on idempotency_key to portal_worker;
