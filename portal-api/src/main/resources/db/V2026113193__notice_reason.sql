-- A notice tells a person of a change of a record and lists all reasons for it: what comes within two minutes is told
-- together, until the person has read it.
alter table notice
  drop constraint notice_person_source_record_key,
  -- when nothing more is added to it
  add column settles timestamptz;
update notice set settles = noticed;
alter table notice alter column settles set not null;

-- Why somebody was told: each event of a source once, however often it is followed or swept again.
create table notice_reason (
  person   uuid not null references person,
  source   text not null,
  record   uuid not null references record on delete cascade,
  -- which event, as its source names it: the key of a saved search, the moment of a circulation, the day of a reminder
  occasion text not null,
  notice   uuid not null references notice on delete cascade,
  since    timestamptz not null,
  primary key (person, source, record, occasion)
);
create index notice_reason_notice on notice_reason (notice);
create index notice_reason_record on notice_reason (record);
alter table notice_reason enable row level security;
create policy notice_reason_reader on notice_reason for select
  using ('person:' || person = any (portal_reader()) and exists (select 1 from record r where r.id = record));
grant select on notice_reason to portal_app;
grant select, insert on notice_reason to portal_worker;

-- Whatever was told before has one reason; which search found it is not known any more.
insert into notice_reason (person, source, record, occasion, notice, since)
select person, source, record, '', id, noticed from notice;
alter table notice drop column source;
