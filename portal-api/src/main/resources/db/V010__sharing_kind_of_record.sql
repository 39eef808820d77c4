-- Makes a table that of a kind of shared record: call kind_of_record('good_practice', 'good-practice') after
-- create table good_practice (id uuid primary key, …, what this kind alone has). Instruments and law updates,
-- older than this, say the same by hand; a test holds the three against each other.
create procedure kind_of_record(kind_table regclass, kind text) language plpgsql as $$
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
      add column published   timestamptz;
    create index on %1$s using gin (audience);
    create index on %1$s (changed desc, id);
    alter table %1$s enable row level security;
    create policy kind_reader on %1$s
      using (audience && portal_reader()) with check (audience && portal_reader());
    create trigger kind_follows after insert or update on %1$s
      for each row execute function record_follows(%2$L);
    grant select, insert, update on %1$s to portal_app;
    grant select, insert on %1$s to portal_worker;
  $ddl$, kind_table, kind);
end $$;
revoke execute on procedure kind_of_record from public;
