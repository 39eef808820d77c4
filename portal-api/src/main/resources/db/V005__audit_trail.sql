-- Append-only and hash-chained: each entry's hash covers the one before it, so a removed or altered entry shows.
-- No content of records stands here, so that an administrator's right to read the trail opens no record.
create table audit_entry (
  number   bigint primary key,
  made     timestamptz not null,
  actor    text not null,
  action   text not null,
  subject  text not null,
  detail   text not null,
  audience text[] not null,
  previous text not null,
  hash     text not null
);
create index audit_entry_subject on audit_entry (subject);
create index audit_entry_audience on audit_entry using gin (audience);

create table audit_tail (
  only_one boolean primary key default true check (only_one),
  number   bigint not null,
  hash     text not null
);
insert into audit_tail (number, hash) values (0, '');

alter table audit_entry enable row level security;
create policy audit_entry_reader on audit_entry for select using (audience && portal_reader());
create policy audit_entry_append on audit_entry for insert with check (true);
alter table audit_tail enable row level security;

create function audit_hash(e audit_entry) returns text immutable language sql as $$
  select encode(sha256(convert_to(concat_ws(chr(31), e.previous, e.number::text,
    extract(epoch from e.made)::text, e.actor, e.action, e.subject, e.detail, array_to_string(e.audience, ',')), 'UTF8')), 'hex')
$$;

-- Runs as the owner, because the role of the portal may neither read nor move the tail of the chain.
create function audit_chain() returns trigger language plpgsql security definer set search_path = public as $$
declare tail audit_tail;
begin
  select * into tail from audit_tail for update;
  new.number := tail.number + 1;
  new.previous := tail.hash;
  new.hash := audit_hash(new);
  update audit_tail set number = new.number, hash = new.hash;
  return new;
end $$;
create trigger audit_chain before insert on audit_entry for each row execute function audit_chain();

create function audit_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;
create trigger audit_is_kept before update or delete on audit_entry for each row execute function audit_is_kept();

grant select, insert on audit_entry to portal_app, portal_worker;
grant select on audit_tail to portal_worker;
