-- What the conveners tell everybody of adopted minutes. The words are those of the agreed record, kept here once more,
-- for everybody reads them and not everybody reads the session.
create table minutes_communique (
  session  uuid primary key references record on delete cascade,
  title    text not null,
  language text not null,
  starts   date,
  ends     date,
  venue    text,
  released timestamptz not null,
  -- the post that released it, or the ministry whose head office did
  author   text not null
);
create table minutes_communique_decision (
  session uuid not null references minutes_communique on delete cascade,
  place   int not null,
  item    text not null,
  outcome text not null,
  body    text not null,
  primary key (session, place)
);
create index minutes_communique_released on minutes_communique (released desc, session);
alter table minutes_communique enable row level security;
alter table minutes_communique_decision enable row level security;
create policy minutes_communique_read on minutes_communique for select using ('public' = any (portal_reader()));
create policy minutes_communique_add on minutes_communique for insert
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
create policy minutes_communique_withdraw on minutes_communique for delete
  using (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
create policy minutes_communique_decision_read on minutes_communique_decision for select
  using ('public' = any (portal_reader()));
create policy minutes_communique_decision_add on minutes_communique_decision for insert
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
grant select, insert, delete on minutes_communique to portal_app;
grant select, insert on minutes_communique_decision to portal_app;
