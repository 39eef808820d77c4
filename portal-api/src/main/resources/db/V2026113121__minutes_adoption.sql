-- What happened on the way of minutes to their adoption, in order, each chained to the one before; never changed.
create table minutes_event (
  session    uuid not null references record on delete cascade,
  number     int not null,
  made       timestamptz not null,
  what       text not null check (what in ('CIRCULATED', 'NOTIFIED', 'AGREED', 'OBJECTED', 'RESERVED', 'REVISED',
                                           'EXTENDED', 'TAKEN_BACK', 'ADOPTED')),
  -- the delegation whose step it is; of CIRCULATED all that are asked, one a line
  delegation text not null,
  -- the posting that took the step or was given notice; a person is never named
  posting    text not null,
  hash       text not null,
  words      text not null check (length(words) <= 2000),
  deadline   timestamptz,
  chain      text not null,
  primary key (session, number)
);
alter table minutes_event enable row level security;
create policy minutes_event_read on minutes_event for select using (sits_at(session));
-- A delegation speaks for itself, the conveners (and time, which stands in for them) take all other steps.
create policy minutes_event_add on minutes_event for insert
  with check (sits_at(session)
              and (exists (select 1 from record s where s.id = session and s.editors && portal_reader())
                   or what in ('NOTIFIED', 'AGREED', 'OBJECTED', 'RESERVED')
                      and 'post:' || delegation = any (portal_reader())));
grant select, insert on minutes_event to portal_app;

-- The canonical text of adopted minutes and the seal that binds it to its consent and to the minutes before.
create table minutes_adopted (
  session   uuid primary key references record on delete cascade,
  series    uuid not null references record on delete cascade,
  -- among the adopted minutes of the series, from 1
  number    int not null,
  previous  text not null,
  body      text not null,
  hash      text not null,
  consent   text not null,
  seal      text not null,
  adopted   timestamptz not null,
  unique (series, number)
);
alter table minutes_adopted enable row level security;
create policy minutes_adopted_read on minutes_adopted for select using (sits_at(session));
create policy minutes_adopted_add on minutes_adopted for insert
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
grant select, insert on minutes_adopted to portal_app;

-- Which minutes are out, for the clock.
create index record_minutes_out on record (id) where kind = 'session' and state = 'UNDER_CORRECTION';

-- The agreed record: adopted minutes as the series' rule of attribution lets everybody read them who reads the session.
-- What the rule leaves out is not in here, so nothing has to hide it.
create table minutes_agreed (
  session uuid not null references record on delete cascade,
  place   int not null,
  item    text not null,
  -- a delegation's key, a constituency, or nobody, as the rule says
  who     text,
  form    text not null,
  outcome text,
  owner   text,
  due     date,
  body    text not null,
  primary key (session, place)
);
alter table minutes_agreed enable row level security;
create policy minutes_agreed_read on minutes_agreed for select
  using (exists (select 1 from record s where s.id = session));
create policy minutes_agreed_add on minutes_agreed for insert
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
grant select, insert on minutes_agreed to portal_app;
