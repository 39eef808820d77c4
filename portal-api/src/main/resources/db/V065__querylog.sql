-- What was searched on a day and whether anything was found: for better words and missing records.
-- Who asked is not kept, and cannot be told from order or time: counts are added up in memory and written together.
create table query_log (
  day   date not null,
  text  text not null check (length(text) <= 80),
  found boolean not null,
  times int not null,
  primary key (day, text, found)
);
alter table query_log enable row level security;
create policy query_log_secretariat on query_log for select
  using ('secretariat' = any (portal_reader()));
grant select on query_log to portal_app;
grant select, insert, update, delete on query_log to portal_worker;
