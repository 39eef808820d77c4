-- The appearance of a topic in one session; the first item of each session has none. It hangs on the session's key, so
-- it stays where it is when the session moves.
create table agenda_item (
  id       uuid primary key,
  session  uuid not null references record,
  topic    uuid references record,
  position int not null,
  minutes  int check (minutes between 1 and 480),
  -- the key of the delegation that introduces it
  lead     text check (length(lead) <= 300),
  outcome  text not null default 'OPEN' check (outcome in ('OPEN', 'SETTLED', 'NOT_REACHED', 'DEFERRED')),
  -- as they were when the session was held
  title    text,
  language text,
  unique (session, topic)
);
create unique index agenda_item_first on agenda_item (session) where topic is null;
create index agenda_item_topic on agenda_item (topic) where topic is not null;
create index record_topic on record (container, published) where kind = 'topic';
alter table agenda_item enable row level security;
-- A topic that is shared more narrowly than its session is no item for the others.
create policy agenda_item_read on agenda_item for select
  using (exists (select 1 from record s where s.id = session)
         and (topic is null or exists (select 1 from record t where t.id = topic)));
create policy agenda_item_add on agenda_item for insert
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()
                         and s.state in ('PROPOSED', 'SCHEDULED', 'AGENDA_CIRCULATED'))
              and (topic is null or exists (select 1 from record t where t.id = topic)));
create policy agenda_item_change on agenda_item for update
  using (exists (select 1 from record s where s.id = session and s.editors && portal_reader()
                    and s.state not in ('ADOPTED', 'CLOSED', 'CANCELLED')));
-- Nothing leaves a session that was held.
create policy agenda_item_remove on agenda_item for delete
  using (topic is not null
         and exists (select 1 from record s where s.id = session and s.editors && portal_reader()
                        and s.state in ('PROPOSED', 'SCHEDULED', 'AGENDA_CIRCULATED')));
grant select, insert, update, delete on agenda_item to portal_app;

-- Sessions that there are have their first item, too.
insert into agenda_item (id, session, position, minutes)
  select gen_random_uuid(), id, 0, 15 from record where kind = 'session';
