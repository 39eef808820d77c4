-- Who sits at the table of a session: its conveners, and the posts that are members of its series. They alone read
-- minutes while these are written and corrected; everybody else reads what is adopted.
create function sits_at(asked uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from record s join record c on c.id = s.container
     where s.id = asked and s.kind = 'session'
       and (s.editors && portal_reader()
            or exists (select 1 from jsonb_array_elements_text(c.content -> 'posts') p
                        where 'post:' || p = any (portal_reader()))))
$$;

-- Whether the reader may write for that delegation there: the delegation in the draft, the conveners until the adoption.
create function writes_at(asked uuid, delegation text) returns boolean language sql stable as $$
  select exists (
    select 1 from record s join record c on c.id = s.container
     where s.id = asked and s.kind = 'session'
       and (s.state in ('MINUTES_IN_DRAFT', 'UNDER_CORRECTION') and s.editors && portal_reader()
            or s.state = 'MINUTES_IN_DRAFT'
               and (c.content -> 'posts') ? delegation and 'post:' || delegation = any (portal_reader())))
$$;

-- A row of the minutes: what was said, decided, or is to be done.
create table minutes_statement (
  id         uuid primary key,
  session    uuid not null references record on delete cascade,
  item       text not null check (length(item) between 1 and 500),
  place      int not null,
  delegation text check (length(delegation) between 1 and 300),
  form       text not null check (form in ('STATEMENT', 'DECISION', 'ACTION')),
  outcome    text check (outcome in ('AGREED', 'NOTED', 'RESERVED', 'DEFERRED')),
  owner      text references post,
  due        date,
  -- two texts of the longest may have to stand beside each other
  body       text not null check (length(body) <= 60000),
  revision   int not null default 1,
  removed    timestamptz,
  changed    timestamptz not null,
  check ((form = 'DECISION') = (outcome is not null)),
  check (form = 'ACTION' or owner is null and due is null)
);
create index minutes_statement_session on minutes_statement (session, place, id);
create index minutes_statement_changed on minutes_statement (session, changed);
alter table minutes_statement enable row level security;
create policy minutes_statement_read on minutes_statement for select using (sits_at(session));
create policy minutes_statement_add on minutes_statement for insert with check (writes_at(session, delegation));
create policy minutes_statement_change on minutes_statement for update
  using (writes_at(session, delegation)) with check (writes_at(session, delegation));

-- Every text that a row has had.
create table minutes_revision (
  statement uuid not null references minutes_statement on delete cascade,
  number    int not null,
  body      text not null,
  made      timestamptz not null,
  -- the delegation or the conveners' post for which it was written, never a person
  author    text not null,
  reason    text not null,
  primary key (statement, number)
);
alter table minutes_revision enable row level security;
create policy minutes_revision_read on minutes_revision for select
  using (exists (select 1 from minutes_statement s where s.id = statement));
create policy minutes_revision_add on minutes_revision for insert
  with check (exists (select 1 from minutes_statement s where s.id = statement and writes_at(s.session, s.delegation)));

-- What a browser sent, by its own number: sent again it is not merged again, and its writer goes on from it.
create table minutes_save (
  statement uuid not null references minutes_statement on delete cascade,
  client    uuid not null,
  sequence  int not null,
  writer    text not null,
  body      text not null,
  -- of the row once it was merged
  revision  int not null,
  made      timestamptz not null,
  primary key (statement, client, sequence)
);
alter table minutes_save enable row level security;
create policy minutes_save_own on minutes_save
  using (writer = any (portal_reader())) with check (writer = any (portal_reader()) and
    exists (select 1 from minutes_statement s where s.id = statement and writes_at(s.session, s.delegation)));

-- What came too late to be placed, until somebody has looked at it. Who typed it reads it, and who convenes.
create table minutes_aside (
  id        uuid primary key,
  session   uuid not null references record on delete cascade,
  statement uuid not null references minutes_statement on delete cascade,
  writer    text not null,
  body      text not null check (length(body) between 1 and 20000),
  made      timestamptz not null,
  settled   timestamptz,
  unique (statement, writer, body)
);
create index minutes_aside_session on minutes_aside (session) where settled is null;
alter table minutes_aside enable row level security;
create policy minutes_aside_read on minutes_aside for select
  using (writer = any (portal_reader())
         or exists (select 1 from record s where s.id = session and s.editors && portal_reader()));
create policy minutes_aside_add on minutes_aside for insert
  with check (writer = any (portal_reader()) and sits_at(session));
create policy minutes_aside_settle on minutes_aside for update
  using (writer = any (portal_reader())
         or exists (select 1 from record s where s.id = session and s.editors && portal_reader()))
  with check (settled is not null);

grant select, insert, update on minutes_statement, minutes_aside to portal_app;
grant select, insert on minutes_revision, minutes_save to portal_app;
