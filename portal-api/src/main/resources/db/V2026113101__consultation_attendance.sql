-- Which delegation attends a session. A delegation that is a post has the post's key.
create table session_attendance (
  session    uuid not null references record,
  delegation text not null check (length(delegation) between 1 and 300),
  constituency text not null,
  reply      text not null check (reply in ('ATTENDING', 'REGRETS')),
  changed    timestamptz not null,
  primary key (session, delegation)
);
alter table session_attendance enable row level security;
create policy session_attendance_read on session_attendance for select
  using (exists (select 1 from record r where r.id = session));
create policy session_attendance_write on session_attendance
  using (exists (select 1 from record r where r.id = session
                    and (r.editors && portal_reader() or 'post:' || delegation = any (portal_reader()))))
  with check (exists (select 1 from record r where r.id = session
                         and (r.editors && portal_reader() or 'post:' || delegation = any (portal_reader()))));

-- Who comes for it, by name. Under any rule of attribution but the open one, none but the delegation itself and the
-- conveners read the names.
create table session_delegates (
  session    uuid not null,
  delegation text not null,
  names      text not null check (length(names) between 1 and 2000),
  primary key (session, delegation),
  foreign key (session, delegation) references session_attendance
);
alter table session_delegates enable row level security;
create policy session_delegates_read on session_delegates for select
  using (exists (select 1 from record s join record c on c.id = s.container
                  where s.id = session
                    and (c.content ->> 'attribution' = 'ATTRIBUTED' or s.editors && portal_reader()
                         or 'post:' || delegation = any (portal_reader()))));
create policy session_delegates_write on session_delegates
  using (exists (select 1 from record r where r.id = session
                    and (r.editors && portal_reader() or 'post:' || delegation = any (portal_reader()))))
  with check (exists (select 1 from record r where r.id = session
                         and (r.editors && portal_reader() or 'post:' || delegation = any (portal_reader()))));
grant select, insert, update, delete on session_attendance, session_delegates to portal_app;
