-- Notices by mail. A row is written before anything is sent, and claimed by one node: what it says of itself is true
-- whatever dies.
create table mail (
  -- the Message-ID is made of it, so a mail that came twice would be known as one
  id       uuid primary key,
  person   uuid not null references person,
  delivery text not null check (delivery in ('IMMEDIATE', 'DAILY', 'WEEKLY')),
  -- the moment with which the window of a digest ends
  closes   timestamptz not null,
  -- when it is tried next
  due      timestamptz not null,
  state    text not null check (state in ('WAITING', 'SENDING', 'SENT', 'EMPTY', 'REFUSED', 'UNKNOWN')),
  tries    int not null default 0,
  -- since when a node works on it
  claimed  timestamptz,
  ended    timestamptz,
  address  text,
  -- what the mail server said
  said     text
);
create unique index mail_digest on mail (person, delivery, closes) where delivery <> 'IMMEDIATE';
create index mail_due on mail (due) where state = 'WAITING';
create index mail_sending on mail (claimed) where state = 'SENDING';
create index mail_state on mail (state) where state in ('REFUSED', 'UNKNOWN');
create index mail_closes on mail (person, closes);
alter table mail enable row level security;
create policy mail_reader on mail for select using ('person:' || person = any (portal_reader()));

-- Which notices a mail tells of, and why one was left out of it.
create table mail_notice (
  notice  uuid primary key references notice on delete cascade,
  mail    uuid references mail on delete cascade,
  omitted text check (omitted in ('OFF', 'NO_SERVER', 'NO_ADDRESS', 'NO_POSTING', 'NO_RIGHT')),
  check (mail is not null or omitted is not null)
);
create index mail_notice_mail on mail_notice (mail);
alter table mail_notice enable row level security;
create policy mail_notice_reader on mail_notice for select
  using (exists (select 1 from notice n where n.id = notice));

-- How somebody wants mail: by kind of notice; and whether at all, in which language, and by which secret it is stopped.
create table mail_choice (
  person   uuid not null references person,
  source   text not null,
  delivery text not null check (delivery in ('IMMEDIATE', 'DAILY', 'WEEKLY', 'OFF')),
  primary key (person, source)
);
alter table mail_choice enable row level security;
create policy mail_choice_reader on mail_choice
  using ('person:' || person = any (portal_reader())) with check ('person:' || person = any (portal_reader()));

create table mail_person (
  person   uuid primary key references person,
  stopped  timestamptz,
  language text not null default 'en',
  secret   text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
);
alter table mail_person enable row level security;
create policy mail_person_reader on mail_person
  using ('person:' || person = any (portal_reader())) with check ('person:' || person = any (portal_reader()));

-- How much of a record leaves the portal in mails to the people of a ministry.
create table mail_ministry (
  ministry text primary key references ministry,
  detail   text not null check (detail in ('FULL', 'TITLES', 'LINK'))
);
alter table mail_ministry enable row level security;
create policy mail_ministry_reader on mail_ministry
  using ('administrator:' || ministry = any (portal_reader())) with check ('administrator:' || ministry = any (portal_reader()));

-- Since when the mail server does not answer; no row while it does.
create table mail_server (
  one     boolean primary key default true check (one),
  silent  timestamptz not null,
  tries   int not null,
  next    timestamptz not null,
  said    text not null
);
alter table mail_server enable row level security;

grant select on mail, mail_notice, mail_choice, mail_person, mail_ministry to portal_app;
grant insert, update on mail_choice, mail_person, mail_ministry to portal_app;
grant select, insert, update, delete on mail, mail_server to portal_worker;
grant select, insert, update on mail_notice, mail_person to portal_worker;
grant select on mail_choice, mail_ministry to portal_worker;
