-- Sessions of which the members are to be told. The row is written with the first change, so what changes until then is
-- told with it, once.
create table session_circulation (
  session uuid primary key references record,
  due     timestamptz not null
);
create index session_circulation_due on session_circulation (due);
alter table session_circulation enable row level security;
create policy session_circulation_add on session_circulation for insert
  with check (exists (select 1 from record r where r.id = session and r.editors && portal_reader()));
grant insert on session_circulation to portal_app;
grant select, delete on session_circulation to portal_worker;
