-- What adopted minutes leave somebody to do. It belongs to a post, so that a successor inherits it, and keeps the key
-- of the row in which it was written.
create table minutes_action (
  id      uuid primary key references minutes_statement on delete cascade,
  session uuid not null references record on delete cascade,
  item    text not null,
  owner   text not null references post,
  due     date not null,
  body    text not null,
  state   text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  -- what shows that it is done, or why it was dropped
  words   text not null default '' check (length(words) <= 2000),
  closed  timestamptz,
  check ((state = 'OPEN') = (closed is null)),
  check (state = 'OPEN' or words <> '')
);
create index minutes_action_owner on minutes_action (owner, due) where state = 'OPEN';
create index minutes_action_session on minutes_action (session);
alter table minutes_action enable row level security;
-- Read by those who read the session; closed by its conveners and by the post that owns it.
create policy minutes_action_read on minutes_action for select
  using (exists (select 1 from record s where s.id = session));
create policy minutes_action_add on minutes_action for insert
  with check (exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
create policy minutes_action_close on minutes_action for update
  using (state = 'OPEN'
         and exists (select 1 from record s where s.id = session
                        and (s.editors && portal_reader() or 'post:' || owner = any (portal_reader()))))
  with check (state <> 'OPEN');
grant select, insert, update on minutes_action to portal_app;
