-- What a reader finds on coming back is asked of the central table, so that every kind of record takes part.
alter table record
  -- the country that it is about
  add column host         text references country,
  add column author       uuid,
  add column changed      timestamptz not null default now(),
  -- null where a machine did it
  add column changed_by   uuid,
  add column takes_effect date;
alter table instrument add column changed_by uuid;
alter table law_update add column changed_by uuid;

update record r set host = i.host, author = i.author, changed = i.changed, takes_effect = i.in_force_on
  from instrument i where i.id = r.id;
update record r set host = u.host, author = u.author, changed = u.changed, takes_effect = u.effective_on
  from law_update u where u.id = r.id;

-- For the table of a kind of record: create trigger … execute function record_follows('law-update', 'effective_on').
-- The second argument names the kind's own column with the day from which it applies, if it has one.
create or replace function record_follows() returns trigger language plpgsql as $$
declare
  own     jsonb := to_jsonb(new);
  effect  date  := case when tg_nargs > 1 then (own ->> tg_argv[1])::date end;
begin
  if tg_op = 'INSERT' then
    insert into record (id, kind, title, state, ministry, post, audience, host, author, changed, changed_by, takes_effect)
    values (new.id, tg_argv[0], new.title, new.state, new.ministry, new.post, new.audience,
            own ->> 'host', new.author, new.changed, new.changed_by, effect);
  else
    update record
       set title = new.title, state = new.state, ministry = new.ministry, post = new.post, audience = new.audience,
           host = own ->> 'host', author = new.author, changed = new.changed, changed_by = new.changed_by,
           takes_effect = effect
     where id = new.id;
  end if;
  perform record_changed(new.id, tg_argv[0]);
  return new;
end $$;
create or replace trigger instrument_follows after insert or update on instrument
  for each row execute function record_follows('instrument', 'in_force_on');
create or replace trigger law_update_follows after insert or update on law_update
  for each row execute function record_follows('law-update', 'effective_on');

-- As before, with what is new: the third argument names the column with the day from which the kind's records apply.
drop procedure kind_of_record(regclass, text);
create procedure kind_of_record(kind_table regclass, kind text, effect text default null) language plpgsql as $$
begin
  execute format($ddl$
    alter table %1$s
      add column version     int not null default 1,
      add column title       text not null,
      add column titles      jsonb not null default '{}',
      add column language    text not null,
      add column topics      text[] not null default '{}',
      add column state       text not null,
      add column level       text not null,
      add column groups      text[] not null default '{}',
      add column audience    text[] not null check (cardinality(audience) > 0),
      add column author      uuid,
      add column author_name text not null,
      add column ministry    text not null references ministry,
      add column post        text references post,
      add column circle      text references country,
      add column created     timestamptz not null,
      add column changed     timestamptz not null,
      add column changed_by  uuid,
      add column published   timestamptz;
    create index on %1$s using gin (audience);
    create index on %1$s (changed desc, id);
    alter table %1$s enable row level security;
    create policy kind_reader on %1$s
      using (audience && portal_reader()) with check (audience && portal_reader());
    create trigger kind_follows after insert or update on %1$s
      for each row execute function record_follows(%2$L%3$s);
    grant select, insert, update on %1$s to portal_app;
    grant select, insert on %1$s to portal_worker;
  $ddl$, kind_table, kind, coalesce(', ' || quote_literal(effect), ''));
end $$;
revoke execute on procedure kind_of_record from public;

create index record_news on record (changed desc, id desc) where state in ('PUBLISHED', 'SUPERSEDED');
create index record_to_release on record (ministry, changed, id) where state in ('REPORTED', 'VERIFIED');
create index record_drafts on record (author, changed, id) where state = 'DRAFT';
create index record_effect on record (takes_effect, id) where state = 'PUBLISHED';

-- A person's visits; nobody else's business.
create table visit (
  person uuid primary key references person,
  -- the last sign of the person, to within a minute
  seen   timestamptz not null,
  -- when the person was last shown what is new
  looked timestamptz,
  -- what "since your last visit" means while this visit lasts; null in the first one
  mark   timestamptz
);
alter table visit enable row level security;
create policy visit_own on visit
  using ('person:' || person = any (portal_reader())) with check ('person:' || person = any (portal_reader()));
grant select, insert, update on visit to portal_app;
