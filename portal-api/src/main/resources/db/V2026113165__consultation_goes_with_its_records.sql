-- What hangs on a record goes with it, so that a discarded draft can be deleted for good.
alter table session_attendance
  drop constraint session_attendance_session_fkey,
  add constraint session_attendance_session_fkey foreign key (session) references record on delete cascade;
alter table session_delegates
  drop constraint session_delegates_session_delegation_fkey,
  add constraint session_delegates_session_delegation_fkey
    foreign key (session, delegation) references session_attendance on delete cascade;
alter table agenda_item
  drop constraint agenda_item_session_fkey,
  add constraint agenda_item_session_fkey foreign key (session) references record on delete cascade,
  drop constraint agenda_item_topic_fkey,
  add constraint agenda_item_topic_fkey foreign key (topic) references record on delete cascade;
alter table session_circulation
  drop constraint session_circulation_session_fkey,
  add constraint session_circulation_session_fkey foreign key (session) references record on delete cascade;
