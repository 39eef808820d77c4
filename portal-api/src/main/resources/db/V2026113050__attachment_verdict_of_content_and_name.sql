-- A content is judged by itself. Whether a name fits it is a matter of each attachment, so nobody's
-- name refuses another's file: what was refused for a name is judged once more.
update content
   set state = 'HELD', refusal = null, refusal_detail = null, attempts = 0, claimed_until = null
 where refusal in ('MISNAMED', 'SCRIPT', 'PROGRAM', 'MACROS');
update content set media_type = 'text/plain' where media_type = 'text/markdown';
alter table content drop column checked;

-- The edition of the rules by which a content was judged: older ones are judged anew, without haste.
alter table content add column rules int not null default 0;
create index content_of_older_rules on content (rules) where state = 'AVAILABLE';
-- What a held content waits for, other than its turn.
alter table content add column waits text check (waits in ('SCANNER'));

-- Whose turn and whose quota a file counts against: the token of the person or of the ministry's
-- machine, and the ministry that keeps the record.
alter table attachment add column owner text;
alter table attachment add column ministry text;
alter table attachment disable trigger attachment_follows;
update attachment a set owner = 'author:' || a.author, ministry = r.ministry
  from record r where r.id = a.record;
alter table attachment enable trigger attachment_follows;
alter table attachment alter column owner set not null;
alter table attachment alter column ministry set not null;
create index attachment_quota on attachment (ministry) include (size);

alter table upload add column ministry text;
update upload u set ministry = r.ministry from record r where r.id = u.record;
delete from upload where ministry is null;
alter table upload alter column ministry set not null;
create index upload_owner on upload (owner);

-- When a lane last worked for an owner: whoever waits longest is next, however much others queue.
create table extraction_turn (
  lane   text not null,
  owner  text not null,
  served timestamptz not null,
  primary key (lane, owner)
);
alter table extraction_turn enable row level security;
grant select, insert, update, delete on extraction_turn to portal_worker;
