-- All kinds of record in one table: what all have as columns, what a kind alone has as JSON. Before this each kind had
-- a table of its own, kept in step with the central one by triggers.
alter table record
  add column version     int not null default 1,
  add column titles      jsonb not null default '{}',
  add column language    text not null default 'en',
  add column topics      text[] not null default '{}',
  -- what the kind's content record says
  add column content     jsonb not null default '{}',
  -- how near it is to its readers, whatever its kind calls the state
  add column phase       text,
  -- whether its editors are to act now
  add column due         boolean not null default false,
  add column level       text not null default 'MINISTRY',
  add column groups      text[] not null default '{}',
  -- who may change it
  add column editors     text[] not null default '{}',
  -- who may take a step without being an editor, say verify what another one wrote
  add column deciders    text[] not null default '{}',
  -- the record that it is a part of, and that one's audience, which it is read within
  add column container   uuid references record,
  add column within      text[] not null default '{}',
  add column author_name text not null default '',
  add column circle      text references country,
  add column created     timestamptz not null default now(),
  add column published   timestamptz;

update record r set
    version = u.version, titles = u.titles, language = u.language, topics = u.topics, level = u.level,
    groups = u.groups, author_name = u.author_name, circle = u.circle, created = u.created, published = u.published,
    content = jsonb_strip_nulls(jsonb_build_object(
      'host', u.host, 'changes', u.changes, 'affected', u.affected, 'toDo', u.to_do, 'toDoBy', u.to_do_by,
      'effectiveOn', u.effective_on, 'importance', u.importance, 'sectors', to_jsonb(u.sectors), 'sources', u.sources,
      'instruments', to_jsonb(u.instruments)))
  from law_update u where u.id = r.id;

update record r set
    version = i.version, titles = i.titles, language = i.language, topics = i.topics, level = i.level,
    groups = i.groups, author_name = i.author_name, circle = i.circle, created = i.created, published = i.published,
    content = jsonb_strip_nulls(jsonb_build_object(
      'form', i.form, 'jurisdiction', i.jurisdiction, 'host', i.host, 'parties', to_jsonb(i.parties),
      'number', i.number, 'issuingBody', i.issuing_body, 'gazette', i.gazette, 'uri', i.uri, 'force', i.force_stated,
      'madeOn', i.made_on, 'inForceOn', i.in_force_on, 'outOfForceOn', i.out_of_force_on, 'note', i.note))
  from instrument i where i.id = r.id;

update record set
  phase = case state when 'DRAFT' then 'WORKING' when 'REPORTED' then 'WAITING' when 'VERIFIED' then 'WAITING'
                     when 'PUBLISHED' then 'RELEASED' when 'SUPERSEDED' then 'STALE' else 'RETIRED' end,
  editors = case when level = 'PERSONAL' and author is not null then array['person:' || author]
                 else array['head:' || ministry, 'post:' || coalesce(post, ministry || '-head-office')] end,
  deciders = case state when 'REPORTED' then array['ministry:' || ministry] else '{}' end;

alter table record
  alter column phase set not null,
  add check (phase in ('WORKING', 'WAITING', 'RELEASED', 'STALE', 'RETIRED')),
  add check (cardinality(editors) > 0),
  add check ((container is null) = (cardinality(within) = 0)),
  alter column editors drop default;

drop table law_update;
drop table instrument;
drop procedure kind_of_record(regclass, text, text);
drop function record_follows();

drop policy record_reader on record;
create policy record_read on record for select
  using (audience && portal_reader() and (container is null or within && portal_reader()));
create policy record_begin on record for insert
  with check (audience && portal_reader() and (container is null or within && portal_reader())
              and editors && portal_reader());
create policy record_write on record for update
  using ((editors && portal_reader() or deciders && portal_reader())
         and (container is null or within && portal_reader()))
  with check (audience && portal_reader() and (container is null or within && portal_reader()));

-- Who may only read a record adds nothing to it.
drop policy attachment_reader on attachment;
create policy attachment_read on attachment for select
  using (exists (select 1 from record r where r.id = record));
create policy attachment_write on attachment
  using (exists (select 1 from record r where r.id = record and r.editors && portal_reader()))
  with check (exists (select 1 from record r where r.id = record and r.editors && portal_reader()));
drop policy revision_reader on revision;
create policy revision_read on revision for select
  using (audience && portal_reader() and exists (select 1 from record r where r.id = record));
create policy revision_write on revision for insert
  with check (audience && portal_reader()
              and exists (select 1 from record r where r.id = record
                             -- or has just taken a step, after which nothing is left to decide
                             and (r.editors && portal_reader() or r.deciders && portal_reader()
                                  or 'person:' || r.changed_by = any (portal_reader()))));

create function record_changes() returns trigger language plpgsql as $$
begin
  perform record_changed(new.id, new.kind);
  return new;
end $$;
create trigger record_changes after insert or update on record
  for each row execute function record_changes();

-- A part is read within the audience of its container. It runs as its owner, for who changes a container need not be
-- one who may write, or even read, each of its parts; it writes nothing but this copy.
create function parts_follow() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update record set within = new.audience where container = new.id;
  return new;
end $$;
revoke execute on function parts_follow from public;
create trigger parts_follow after update of audience on record for each row
  when (old.audience is distinct from new.audience) execute function parts_follow();

-- What a part says of its container's readers is not taken from who writes it.
create function part_begins() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select audience into strict new.within from record where id = new.container;
  return new;
end $$;
revoke execute on function part_begins from public;
create trigger part_begins before insert or update of container, within on record for each row
  when (new.container is not null) execute function part_begins();

drop index if exists record_news, record_to_release, record_drafts, record_effect;
create index record_kind on record (kind, changed desc, id desc);
create index record_container on record (container) where container is not null;
create index record_news on record (changed desc, id desc) where phase in ('RELEASED', 'STALE');
create index record_to_release on record (ministry, changed, id) where phase = 'WAITING';
create index record_drafts on record (author, changed, id) where phase = 'WORKING';
create index record_due on record (changed, id) where due;
create index record_effect on record (takes_effect, id) where phase = 'RELEASED';

-- What revisions keep is the same JSON as the record's: lists as lists, titles and sharing as objects.
update revision v set body =
  (select coalesce(jsonb_object_agg(f.key, case
       when f.key in ('topics', 'sectors', 'parties')
         then (select coalesce(jsonb_agg(btrim(t)), '[]') from unnest(string_to_array(f.value, ',')) t where btrim(t) <> '')
       when f.key = 'instruments'
         then (select coalesce(jsonb_agg(t), '[]') from regexp_split_to_table(f.value, '\s+') t where t <> '')
       when f.key = 'sharing'
         then jsonb_build_object('level', split_part(f.value, ' ', 1),
                'groups', (select coalesce(jsonb_agg(t order by n), '[]')
                             from regexp_split_to_table(f.value, '\s+') with ordinality s(t, n) where n > 1 and t <> ''))
       else to_jsonb(f.value) end), '{}')
     from jsonb_each_text(v.body) f where f.key not like 'title.%')
  || jsonb_build_object('titles',
       (select coalesce(jsonb_object_agg(substr(f.key, 7), f.value), '{}')
          from jsonb_each_text(v.body) f where f.key like 'title.%'));
