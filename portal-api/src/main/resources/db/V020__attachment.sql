-- What is known of a content, by its hash: judged and read once, however many records carry it.
create table content (
  sha256   text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size     bigint not null check (size >= 0),
  state    text not null check (state in ('HELD', 'AVAILABLE', 'REFUSED')),
  media_type     text,
  -- guessed from the text, where it tells
  language       text,
  pages          int not null default 0,
  -- text past the bound was left out
  cut            boolean not null default false,
  refusal        text,
  refusal_detail text,
  -- NONE: every page has its text; NOT_INSTALLED: the program or a language is missing on the server
  ocr      text not null default 'NONE' check (ocr in ('NONE', 'WAITING', 'DONE', 'PARTLY', 'NOT_INSTALLED')),
  -- pages that are pictures: still to be read, and given up
  to_read  int[] not null default '{}',
  unread   int[] not null default '{}',
  -- a worker that takes a content holds it until then; one that dies leaves it to another
  claimed_until timestamptz,
  attempts int not null default 0,
  checked  timestamptz,
  created  timestamptz not null default now()
);
create index content_held on content (created) where state = 'HELD';
create index content_to_read on content (created) where ocr = 'WAITING';

create table attachment (
  id       uuid primary key,
  version  int not null default 1,
  record   uuid not null references record,
  position int not null,
  name     text not null check (length(name) between 1 and 255),
  language text,
  sha256   text not null references content deferrable initially deferred,
  size     bigint not null,
  author   text not null,
  created  timestamptz not null
);
create index attachment_record on attachment (record, position);
create index attachment_sha256 on attachment (sha256);

-- A page or a section of a content's text; a long one goes on in further parts.
create table content_piece (
  sha256 text not null references content on delete cascade,
  number int not null,
  part   int not null,
  label  text not null,
  text   text not null,
  primary key (sha256, number, part)
);

-- A file on its way in, piece by piece. Only its owner knows of it.
create table upload (
  id       uuid primary key,
  version  int not null default 1,
  -- the token that the owner alone holds
  owner    text not null,
  record   uuid not null,
  name     text not null check (length(name) between 1 and 255),
  language text,
  length   bigint not null check (length > 0),
  received bigint not null default 0 check (received between 0 and length),
  expires  timestamptz not null
);
create index upload_expires on upload (expires);

alter table attachment enable row level security;
create policy attachment_reader on attachment
  using (exists (select 1 from record r where r.id = record))
  with check (exists (select 1 from record r where r.id = record));

alter table content enable row level security;
create policy content_reader on content for select
  using (exists (select 1 from attachment a where a.sha256 = content.sha256));
create policy content_arrives on content for insert
  with check (state = 'HELD' and exists (select 1 from attachment a where a.sha256 = content.sha256));

alter table content_piece enable row level security;
create policy content_piece_reader on content_piece for select
  using (exists (select 1 from attachment a where a.sha256 = content_piece.sha256));

alter table upload enable row level security;
create policy upload_owner on upload
  using (owner = any (portal_reader())) with check (owner = any (portal_reader()));

create trigger attachment_follows after insert or update or delete on attachment
  for each row execute function part_follows();

-- A content that was judged or read is a change of every record that carries it.
create function content_follows() returns trigger language plpgsql as $$
begin
  perform record_changed(r.id, r.kind)
     from record r where r.id in (select a.record from attachment a where a.sha256 = new.sha256);
  return new;
end $$;
create trigger content_follows after update on content for each row
  when (old.state is distinct from new.state or old.ocr is distinct from new.ocr
        or old.to_read is distinct from new.to_read)
  execute function content_follows();

grant select, insert, update, delete on attachment, upload to portal_app;
grant select, insert on content to portal_app;
grant select on content_piece to portal_app;
grant select on attachment to portal_worker;
grant select, update, delete on content to portal_worker;
grant select, insert, delete on content_piece to portal_worker;
grant select, delete on upload to portal_worker;
