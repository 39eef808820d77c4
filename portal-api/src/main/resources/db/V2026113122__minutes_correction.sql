-- What a delegation wants changed in minutes that are out: whole words on one revision of a row.
create table minutes_correction (
  id         uuid primary key,
  session    uuid not null references record on delete cascade,
  statement  uuid not null references minutes_statement on delete cascade,
  -- the revision that the range is on now; it moves on with what is accepted beside it
  revision   int not null,
  from_char  int not null check (from_char >= 0),
  to_char    int not null check (to_char >= from_char),
  replaced   text not null,
  words      text not null check (length(words) <= 20000),
  delegation text not null,
  reason     text not null check (length(reason) between 1 and 2000),
  made       timestamptz not null,
  state      text not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'OVERTAKEN')),
  answer     text not null default '' check (length(answer) <= 2000),
  answered   timestamptz,
  -- the correction to which this one is a counter-proposal
  counters   uuid references minutes_correction on delete cascade
);
create index minutes_correction_session on minutes_correction (session, made, id);
alter table minutes_correction enable row level security;
create policy minutes_correction_read on minutes_correction for select using (sits_at(session));
create policy minutes_correction_add on minutes_correction for insert
  with check (sits_at(session) and state = 'OPEN'
              and (exists (select 1 from record s where s.id = session and s.editors && portal_reader())
                   or 'post:' || delegation = any (portal_reader())));
create policy minutes_correction_answer on minutes_correction for update
  using (exists (select 1 from record s where s.id = session and s.editors && portal_reader()))
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
grant select, insert, update on minutes_correction to portal_app;
