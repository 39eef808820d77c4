-- A search that somebody keeps, for oneself or for the post, whose next people find it there.
create table saved_search (
  id       uuid primary key,
  version  int not null default 1,
  name     text not null,
  question text not null,
  -- facet values by facet, each a list separated by line feeds
  chosen   jsonb not null default '{}',
  -- the person's or the post's token: who keeps it
  audience text[] not null check (cardinality(audience) > 0),
  created  timestamptz not null,
  changed  timestamptz not null,
  -- what was found up to then has been seen
  looked   timestamptz not null
);
create index saved_search_audience on saved_search using gin (audience);
create index saved_search_changed on saved_search (changed);
alter table saved_search enable row level security;
create policy saved_search_reader on saved_search
  using (audience && portal_reader()) with check (audience && portal_reader());

-- Records that answered a saved search when they were made, changed or shared more widely.
-- Both the search and the record must be the reader's to see, so a hit tells nothing that a search would not.
create table saved_search_hit (
  search   uuid not null references saved_search on delete cascade,
  record   uuid not null references record,
  found    timestamptz not null,
  -- the record's audience then: whoever was added since is told anew
  audience text[] not null,
  primary key (search, record)
);
create index saved_search_hit_record on saved_search_hit (record);
create index saved_search_hit_found on saved_search_hit (found);
alter table saved_search_hit enable row level security;
create policy saved_search_hit_reader on saved_search_hit for select
  using (exists (select 1 from saved_search s where s.id = search)
         and exists (select 1 from record r where r.id = record));

-- How far the change log has been held against the saved searches; whoever holds the row does the work.
create table saved_search_progress (one boolean primary key default true check (one), position text not null);
alter table saved_search_progress enable row level security;
insert into saved_search_progress (position) values ('');

create table recent_search (
  caller text not null,
  address text not null check (length(address) <= 2000),
  asked  timestamptz not null,
  primary key (caller, address)
);
alter table recent_search enable row level security;
create policy recent_search_caller on recent_search
  using (caller = any (portal_reader())) with check (caller = any (portal_reader()));

grant select, insert, update, delete on saved_search, recent_search to portal_app;
grant select on saved_search_hit to portal_app;
grant select on saved_search to portal_worker;
grant select, insert, update, delete on saved_search_hit to portal_worker;
grant select, update on saved_search_progress to portal_worker;
