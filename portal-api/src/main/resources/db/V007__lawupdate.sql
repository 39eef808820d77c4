create table law_update (
  id           uuid primary key,
  version      int not null default 1,
  title        text not null,
  titles       jsonb not null default '{}',
  language     text not null,
  host         text not null references country,
  changes      text not null,
  affected     text,
  to_do        text,
  to_do_by     date,
  effective_on date,
  importance   text not null,
  topics       text[] not null default '{}',
  sectors      text[] not null default '{}',
  sources      text,
  -- instruments by key; what the reader may not see of them is left out when shown
  instruments  uuid[] not null default '{}',
  -- shared by every kind of record
  state        text not null,
  level        text not null,
  groups       text[] not null default '{}',
  audience     text[] not null check (cardinality(audience) > 0),
  author       uuid,
  author_name  text not null,
  ministry     text not null references ministry,
  post         text references post,
  circle       text references country,
  created      timestamptz not null,
  changed      timestamptz not null,
  published    timestamptz
);
create index law_update_audience on law_update using gin (audience);
create index law_update_changed on law_update (changed desc, id);
create index law_update_effective on law_update (effective_on) where effective_on is not null;
alter table law_update enable row level security;
create policy law_update_reader on law_update
  using (audience && portal_reader()) with check (audience && portal_reader());
create trigger law_update_follows after insert or update on law_update
  for each row execute function record_follows('law-update');
grant select, insert, update on law_update to portal_app;
grant select, insert on law_update to portal_worker;
