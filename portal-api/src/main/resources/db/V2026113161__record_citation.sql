-- Who cites what, asked backwards: the keys of records that the content of a record names. What is cited may be hidden
-- from whoever asks, or not be there, so it is a key and no reference.
create table citation (
  record uuid not null references record on delete cascade,
  cited  uuid not null,
  primary key (record, cited)
);
create index citation_cited on citation (cited, record);
alter table citation enable row level security;
create policy citation_read on citation for select
  using (exists (select 1 from record r where r.id = record));
create policy citation_write on citation
  using (exists (select 1 from record r where r.id = record and r.editors && portal_reader()))
  with check (exists (select 1 from record r where r.id = record and r.editors && portal_reader()));
grant select, insert, delete on citation to portal_app;

insert into citation (record, cited)
select distinct r.id, c::uuid
  from record r, jsonb_array_elements_text(
         case jsonb_typeof(r.content -> 'instruments') when 'array' then r.content -> 'instruments' else '[]' end) c
 where c ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
