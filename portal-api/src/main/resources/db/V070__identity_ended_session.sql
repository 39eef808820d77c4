-- Sessions of the broker that it has said are over. Every node asks here, so it does not matter which of them was told.
create table ended_session (
  sid   text primary key check (length(sid) between 1 and 200),
  ended timestamptz not null default now()
);
alter table ended_session enable row level security;
grant select, insert, delete on ended_session to portal_worker;
