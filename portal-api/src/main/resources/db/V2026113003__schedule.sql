-- When a scheduled task last began, on whichever node: the claim that lets it begin once in the cluster.
create table scheduled_task (
  name  text primary key,
  began timestamptz not null
);
alter table scheduled_task enable row level security;
grant select, insert, update on scheduled_task to portal_worker;
