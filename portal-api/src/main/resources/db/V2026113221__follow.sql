-- What people and posts follow: an instrument, the law of a country, a topic, what a ministry publishes.
create table follow (
  id       uuid primary key default gen_random_uuid(),
  -- the person's or the post's token: who keeps it
  keeper   text not null,
  subject  text not null check (subject in ('INSTRUMENT', 'COUNTRY', 'TOPIC', 'MINISTRY')),
  -- its key, code, term or alias
  followed text not null check (length(followed) <= 100),
  since    timestamptz not null,
  unique (keeper, subject, followed)
);
create index follow_followed on follow (subject, followed);
alter table follow enable row level security;
create policy follow_keeper on follow
  using (keeper = any (portal_reader())) with check (keeper = any (portal_reader()));
grant select, insert, delete on follow to portal_app;
grant select on follow to portal_worker;

-- What followers were notified of: the version of it whose meaning they were told, and who could read it then. Whoever
-- can read it later is told later.
create table follow_news (
  record    uuid primary key references record on delete cascade,
  meaning   int not null,
  audience  text[] not null,
  within    text[] not null,
  announced timestamptz not null,
  -- the day of which they were told that it takes effect on it
  in_force  date
);
alter table follow_news enable row level security;
grant select, insert, update on follow_news to portal_worker;

-- What was published before anybody followed anything is no news.
insert into follow_news (record, meaning, audience, within, announced, in_force)
select id, meaning_version, audience, within, coalesce(published, changed), case when takes_effect <= current_date then takes_effect end
  from record where phase = 'RELEASED' and kind in ('legal-event', 'law-text', 'law-update');

-- The worker reads what is in force from today on.
create index record_takes_effect_part on record (takes_effect) where container is not null and phase = 'RELEASED';
