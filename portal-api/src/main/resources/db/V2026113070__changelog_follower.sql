-- How far each follower of the change log has read whose work is done once in the cluster.
create table follower (
  name     text primary key,
  position text not null
);
-- Changes that a follower could not follow with the others, or that would have kept those waiting.
-- Written before the position is, so that none is forgotten; due again later each time it is tried.
create table follower_parked (
  follower text not null references follower on delete cascade,
  record   uuid not null,
  kind     text not null,
  tries    int not null default 0,
  due      timestamptz not null,
  primary key (follower, record)
);
create index follower_parked_due on follower_parked (follower, due);
alter table follower enable row level security;
alter table follower_parked enable row level security;
grant select, insert, update on follower to portal_worker;
grant select, insert, update, delete on follower_parked to portal_worker;

insert into follower (name, position)
select 'savedsearch', position from saved_search_progress where position <> '';
insert into follower_parked (follower, record, kind, tries, due)
select 'savedsearch', record, kind, tries, due from saved_search_aside where exists (select from follower);
drop table saved_search_aside;
drop table saved_search_progress;
