-- What people were told: one row a person, about one record.
create table notice (
  id      uuid primary key default gen_random_uuid(),
  person  uuid not null references person,
  source  text not null,
  record  uuid not null references record,
  noticed timestamptz not null,
  read    timestamptz,
  unique (person, source, record)
);
create index notice_newest on notice (person, noticed desc, id desc);
create index notice_unread on notice (person) where read is null;
create index notice_record on notice (record);
create index notice_noticed on notice (noticed);
alter table notice enable row level security;
-- One's own, and of a record only while it may be read.
create policy notice_reader on notice
  using ('person:' || person = any (portal_reader()) and exists (select 1 from record r where r.id = record))
  with check ('person:' || person = any (portal_reader()));
grant select on notice to portal_app;
grant update (read) on notice to portal_app;
grant select, insert, delete on notice to portal_worker;
