-- The directory is no shared content: everyone signed in reads it, so it has no audience.
create table country (
  code text primary key check (code ~ '^[A-Z]{2}$'),
  name text not null,
  zone text not null
);

create table ministry (
  alias       text primary key check (alias ~ '^[a-z0-9-]+$'),
  country     text references country,
  name        text not null,
  native_name text,
  short_name  text not null,
  -- sending ministry, host ministry or partner organisation
  kind        text not null check (kind in ('SENDING', 'HOST', 'PARTNER')),
  contact     text
);

create table post (
  id         text primary key check (id ~ '^[a-z0-9-]+$'),
  ministry   text not null references ministry,
  host       text not null references country,
  city       text not null,
  name       text not null,
  state      text not null check (state in ('ACTIVE', 'VACANT', 'COVERED', 'CLOSED')),
  covered_by text references post,
  -- established strength, in attachés, not in posts
  attaches   int not null default 1 check (attaches >= 0),
  services   text,
  hours      text,
  address    text,
  note       text,
  source     text,
  check ((state = 'COVERED') = (covered_by is not null or note is not null) or state <> 'COVERED')
);
create index post_host on post (host);
create index post_ministry on post (ministry);

create table person (
  id       uuid primary key,
  -- the broker's user name: provider alias, a dot, the name at the ministry
  username text not null unique,
  ministry text not null references ministry,
  name     text not null,
  email    text,
  version  int not null default 1
);
create index person_ministry on person (ministry);

create table posting (
  id          uuid primary key,
  person      uuid not null references person,
  ministry    text not null references ministry,
  -- null: the ministry's head office
  post        text references post,
  role        text not null,
  title       text,
  starts      timestamptz not null,
  ends        timestamptz check (ends > starts),
  version     int not null default 1
);
create index posting_person on posting (person);
create index posting_post on posting (post);
create index posting_ministry on posting (ministry);

grant select on country, ministry, post, person, posting to portal_app, portal_worker;
grant insert, update on person, posting to portal_app, portal_worker;
grant insert, update on post to portal_app, portal_worker;
