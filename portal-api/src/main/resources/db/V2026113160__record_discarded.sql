-- A discarded draft: since when. Its audience is a token that nobody holds but its editors where they take it back.
alter table record add column discarded timestamptz;
create index record_discarded on record (discarded) where discarded is not null;

-- After 30 days the worker deletes it, and what hangs on it goes with it.
grant delete on record to portal_worker;
alter table record
  drop constraint record_container_fkey,
  add constraint record_container_fkey foreign key (container) references record on delete cascade;
alter table revision
  drop constraint revision_record_fkey,
  add constraint revision_record_fkey foreign key (record) references record on delete cascade;
alter table attachment
  drop constraint attachment_record_fkey,
  add constraint attachment_record_fkey foreign key (record) references record on delete cascade;
alter table saved_search_hit
  drop constraint saved_search_hit_record_fkey,
  add constraint saved_search_hit_record_fkey foreign key (record) references record on delete cascade;
alter table notice
  drop constraint notice_record_fkey,
  add constraint notice_record_fkey foreign key (record) references record on delete cascade;
alter table practice_remark
  drop constraint practice_remark_practice_fkey,
  add constraint practice_remark_practice_fkey foreign key (practice) references record on delete cascade;

-- What stands in the place of a superseded record.
alter table record add column successor uuid references record on delete set null;
create index record_successor on record (successor) where successor is not null;

-- Why it was sent back to be worked on, until it goes on.
alter table record add column returned text;
