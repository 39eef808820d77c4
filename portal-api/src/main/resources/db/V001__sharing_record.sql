-- Who reads in this transaction: the tokens the portal has set for it, or none.
-- STABLE and plain SQL, so the planner inlines it and estimates the array overlap well.
create function portal_reader() returns text[]
  stable parallel safe language sql
  return string_to_array(current_setting('portal.reader', true), ',');

-- Every shared record of every kind, kept by trigger from the table of its kind.
-- Parts (revisions, attachments, …) hang on it, so a part is never visible when its record is not.
create table record (
  id       uuid primary key,
  kind     text not null,
  title    text not null,
  state    text not null,
  ministry text not null,
  post     text,
  audience text[] not null check (cardinality(audience) > 0)
);
create index record_audience on record using gin (audience);
alter table record enable row level security;
create policy record_reader on record
  using (audience && portal_reader()) with check (audience && portal_reader());

-- What the search index follows: one line for each change of a record or of one of its parts.
-- Positions commit out of order, so a follower reads by (xid, position) and only below the oldest running transaction.
create table change_log (
  xid      xid8 not null default pg_current_xact_id(),
  position bigint not null generated always as identity,
  record   uuid not null,
  kind     text not null,
  primary key (xid, position)
);
alter table change_log enable row level security;
create policy change_log_append on change_log for insert with check (true);

create function record_changed(changed uuid, of_kind text) returns void language sql as $$
  insert into change_log (record, kind) values (changed, of_kind);
  select pg_notify('portal_change', '');
$$;

-- For the table of a kind of record: create trigger … execute function record_follows('law-update').
create function record_follows() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into record (id, kind, title, state, ministry, post, audience)
    values (new.id, tg_argv[0], new.title, new.state, new.ministry, new.post, new.audience);
  else
    update record
       set title = new.title, state = new.state, ministry = new.ministry, post = new.post, audience = new.audience
     where id = new.id;
  end if;
  perform record_changed(new.id, tg_argv[0]);
  return new;
end $$;

-- For the table of a part of records with a column record: a change of the part is a change of its record.
create function part_follows() returns trigger language plpgsql as $$
begin
  perform record_changed(r.id, r.kind) from record r where r.id = coalesce(new.record, old.record);
  return coalesce(new, old);
end $$;

grant usage on schema public to portal_app, portal_worker;
grant select, insert, update on record to portal_app;
grant insert on change_log to portal_app;
grant select, insert, update on record to portal_worker;
grant select, insert, delete on change_log to portal_worker;
