-- What a reviewer asks to be changed in a practice, and what its post answers. A peer of the ministry writes it, the
-- post that keeps the practice answers, and who merely reads the published practice has nothing of it.
create table practice_remark (
  id       uuid primary key,
  practice uuid not null references record,
  field    text not null,
  remark   text not null check (length(remark) between 1 and 2000),
  reviewer text not null,
  made     timestamptz not null,
  answer   text check (length(answer) between 1 and 2000),
  answered timestamptz
);
create index practice_remark_practice on practice_remark (practice, made);
alter table practice_remark enable row level security;
create policy practice_remark_read on practice_remark for select
  using (exists (select 1 from record r where r.id = practice
                    and ('ministry:' || r.ministry) = any (portal_reader())));
create policy practice_remark_add on practice_remark for insert
  with check (exists (select 1 from record r where r.id = practice and r.deciders && portal_reader()));
create policy practice_remark_answer on practice_remark for update
  using (exists (select 1 from record r where r.id = practice and r.editors && portal_reader()))
  with check (answer is not null);
grant select, insert, update on practice_remark to portal_app;

-- Which practices come up for review on which day.
create index record_practice_review on record ((content ->> 'reviewOn')) where kind = 'practice' and state = 'PUBLISHED';
