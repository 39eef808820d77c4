-- The secret address at which a calendar asks for somebody's sessions: one a person, kept as its hash alone.
create table calendar_address (
  person uuid primary key references person on delete cascade,
  hash   text not null unique,
  made   timestamptz not null
);
alter table calendar_address enable row level security;
create policy calendar_address_own on calendar_address
  using ('person:' || person = any (portal_reader())) with check ('person:' || person = any (portal_reader()));
grant select, insert, delete on calendar_address to portal_app;
grant select on calendar_address to portal_worker;
