-- Guidance that rests on a law which has changed since: the event that is to be looked at, until whoever writes the
-- record says that it is still right.
create table guidance_review (
  record  uuid primary key references record on delete cascade,
  -- null once it was found right
  event   uuid references record on delete set null,
  since   date,
  -- when it was found right last
  checked timestamptz
);
create index guidance_review_event on guidance_review (event);
alter table guidance_review enable row level security;
-- Who reads the record and what changed sees that it is to be looked at.
create policy guidance_review_read on guidance_review for select
  using (exists (select 1 from record r where r.id = record)
         and (event is null or exists (select 1 from record e where e.id = event)));
create policy guidance_review_check on guidance_review for update
  using (exists (select 1 from record r where r.id = record and r.editors && portal_reader()))
  with check (exists (select 1 from record r where r.id = record and r.editors && portal_reader()));
grant select, update (event, since, checked) on guidance_review to portal_app;
grant select, insert, update on guidance_review to portal_worker;
