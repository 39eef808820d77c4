-- Records to be held against the saved searches alone: they could not be read, or have much text.
-- Written before the position of the log is, so that none is forgotten; due again later each time it is tried.
create table saved_search_aside (
  record uuid primary key,
  kind   text not null,
  tries  int not null default 0,
  due    timestamptz not null
);
alter table saved_search_aside enable row level security;
grant select, insert, update, delete on saved_search_aside to portal_worker;
