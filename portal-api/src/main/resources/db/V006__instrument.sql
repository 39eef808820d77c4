-- An instrument's wordings over time (texts) and the events that change it come as tables of their own,
-- keyed by instrument; force_stated is then only what nobody has yet recorded as an event.
create table instrument (
  id             uuid primary key,
  version        int not null default 1,
  title          text not null,
  titles         jsonb not null default '{}',
  language       text not null,
  form           text not null,
  jurisdiction   text not null check (jurisdiction in ('HOST_COUNTRY', 'INTERNATIONAL', 'PARTIES')),
  host           text references country,
  parties        text[] not null default '{}',
  number         text,
  issuing_body   text,
  gazette        text,
  uri            text not null,
  force_stated   text not null,
  made_on        date,
  in_force_on    date,
  note           text,
  topics         text[] not null default '{}',
  -- shared by every kind of record
  state          text not null,
  level          text not null,
  groups         text[] not null default '{}',
  audience       text[] not null check (cardinality(audience) > 0),
  author         uuid,
  author_name    text not null,
  ministry       text not null references ministry,
  post           text references post,
  circle         text references country,
  created        timestamptz not null,
  changed        timestamptz not null,
  published      timestamptz
);
create index instrument_audience on instrument using gin (audience);
create index instrument_changed on instrument (changed desc, id);
create index instrument_uri on instrument (uri);
alter table instrument enable row level security;
create policy instrument_reader on instrument
  using (audience && portal_reader()) with check (audience && portal_reader());
create trigger instrument_follows after insert or update on instrument
  for each row execute function record_follows('instrument');
grant select, insert, update on instrument to portal_app;
grant select, insert on instrument to portal_worker;
