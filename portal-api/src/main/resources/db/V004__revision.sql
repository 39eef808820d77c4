-- Every saved state of every record, append-only.
create table revision (
  record uuid not null references record,
  number int not null,
  made   timestamptz not null,
  author text not null,
  reason text not null,
  state  text not null,
  body   jsonb not null,
  -- who could read the record in that state: what was drafted among few is not shown to the many it is later shared with
  audience text[] not null check (cardinality(audience) > 0),
  primary key (record, number)
);
alter table revision enable row level security;
create policy revision_reader on revision
  using (audience && portal_reader() and exists (select 1 from record r where r.id = record))
  with check (audience && portal_reader() and exists (select 1 from record r where r.id = record));
grant select, insert on revision to portal_app, portal_worker;
