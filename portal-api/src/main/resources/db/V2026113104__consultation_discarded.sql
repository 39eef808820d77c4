-- A proposed session that was discarded goes after 30 days, and what hangs on it with it.
alter table agenda_item
  drop constraint agenda_item_session_fkey,
  drop constraint agenda_item_topic_fkey,
  add constraint agenda_item_session_fkey foreign key (session) references record on delete cascade,
  add constraint agenda_item_topic_fkey foreign key (topic) references record on delete cascade;
alter table session_attendance
  drop constraint session_attendance_session_fkey,
  add constraint session_attendance_session_fkey foreign key (session) references record on delete cascade;
alter table session_delegates
  drop constraint session_delegates_session_delegation_fkey,
  add constraint session_delegates_session_delegation_fkey foreign key (session, delegation)
    references session_attendance on delete cascade;
alter table session_circulation
  drop constraint session_circulation_session_fkey,
  add constraint session_circulation_session_fkey foreign key (session) references record on delete cascade;
