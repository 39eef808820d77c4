-- What a POST with an Idempotency-Key answered, so that its repetition answers the same.
create table idempotency_key (
  caller text not null,
  key    text not null check (length(key) between 1 and 200),
  request text not null,
  made   timestamptz not null default now(),
  status int,
  location text,
  primary key (caller, key)
);
alter table idempotency_key enable row level security;
-- The caller is the reader's own person or ministry token, so nobody meets the keys of others.
create policy idempotency_key_caller on idempotency_key
  using (caller = any (portal_reader())) with check (caller = any (portal_reader()));
grant select, insert, update, delete on idempotency_key to portal_app;
