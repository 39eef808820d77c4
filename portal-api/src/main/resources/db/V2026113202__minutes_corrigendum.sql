-- What is found to be wrong in adopted minutes is corrected beside them: a row of the agreed record reads otherwise from
-- then on, and both are shown. Each is chained to the one before, the first to the seal of the minutes.
create table minutes_corrigendum (
  session  uuid not null references record on delete cascade,
  -- of the session's, from 1
  number   int not null,
  agreed   uuid not null references minutes_agreed (id) on delete cascade,
  replaced text not null,
  words    text not null check (length(words) between 1 and 20000),
  reason   text not null check (length(reason) between 1 and 2000),
  made     timestamptz not null,
  -- the conveners' post, or their ministry; never a person
  author   text not null,
  seal     text not null,
  primary key (session, number)
);
create index minutes_corrigendum_row on minutes_corrigendum (agreed, number);
alter table minutes_corrigendum enable row level security;
create policy minutes_corrigendum_read on minutes_corrigendum for select
  using (exists (select 1 from record s where s.id = session));
create policy minutes_corrigendum_add on minutes_corrigendum for insert
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
grant select, insert on minutes_corrigendum to portal_app;
grant select on minutes_corrigendum to portal_worker;

-- What is agreed now is searched.
create function minutes_corrigendum_changed() returns trigger language plpgsql as $$
begin
  perform record_changed(new.session, 'session');
  return null;
end $$;
create trigger minutes_corrigendum_changed after insert on minutes_corrigendum
  for each row execute function minutes_corrigendum_changed();
