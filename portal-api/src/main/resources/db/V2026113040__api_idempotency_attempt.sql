-- Which attempt holds a key: one whose process died without an answer is followed by the next, and counts no more.
alter table idempotency_key add column attempt uuid;
