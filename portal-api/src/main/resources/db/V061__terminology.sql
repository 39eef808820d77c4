-- The curated term list. Everyone signed in reads all of it, so there is no row security; who may change it is asked in Java.
create table concept (
  id      text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  version int not null default 1,
  topic   text not null,
  note    text,
  source  text,
  -- by language, the preferred one first
  labels  jsonb not null,
  changed timestamptz not null
);

-- Each change of the list has a number, by which every node sees whether what it holds is still the list.
create table concept_list (
  only_one boolean primary key default true check (only_one),
  version  bigint not null default 0,
  -- whether the list that the portal comes with was entered; from then on it is the secretariat's alone
  entered  boolean not null default false
);
insert into concept_list default values;

create function concept_list_changed() returns trigger language plpgsql as $$
begin
  update concept_list set version = version + 1;
  perform pg_notify('portal_terms', '');
  return null;
end $$;
create trigger concept_list_changed after insert or update or delete on concept
  for each statement execute function concept_list_changed();

-- A file on its way in: shown to the one who sent it before it changes anything.
create table term_import (
  id      uuid primary key,
  made    timestamptz not null,
  person  text not null,
  name    text not null,
  content bytea not null
);
alter table term_import enable row level security;
create policy term_import_person on term_import
  using (person = any (portal_reader())) with check (person = any (portal_reader()));

grant select, insert, update, delete on concept to portal_app;
grant select, update on concept_list to portal_app;
grant select, insert, delete on term_import to portal_app;
grant select on concept, concept_list to portal_worker;
