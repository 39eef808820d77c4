create table sharing_group (
  id          uuid primary key,
  version     int not null default 1,
  name        text not null,
  purpose     text,
  -- the ministry that keeps the group
  ministry    text not null references ministry,
  -- the rule on current postings, null where the group has explicit members alone
  rule_host    text references country,
  rule_sending text[] not null default '{}',
  hides_roster boolean not null default false,
  created     timestamptz not null,
  audience    text[] not null check (cardinality(audience) > 0)
);
create index sharing_group_audience on sharing_group using gin (audience);
alter table sharing_group enable row level security;
create policy sharing_group_reader on sharing_group
  using (audience && portal_reader()) with check (audience && portal_reader());

create table group_member (
  sharing_group uuid not null references sharing_group,
  person        uuid not null references person,
  observer      boolean not null default false,
  primary key (sharing_group, person)
);
create index group_member_person on group_member (person);
alter table group_member enable row level security;
create policy group_member_reader on group_member
  using (exists (select 1 from sharing_group g where g.id = sharing_group))
  with check (exists (select 1 from sharing_group g where g.id = sharing_group));

grant select, insert, update on sharing_group to portal_app, portal_worker;
grant select, insert, update, delete on group_member to portal_app, portal_worker;
