-- The works under which a law is cited, each in its normal form, and the works that the texts of a record cite. A
-- follower of the change log writes both, from the first change on.
create table work (
  record uuid not null references record on delete cascade,
  name   text not null,
  primary key (record, name)
);
create index work_name on work (name);

create table cited_work (
  record    uuid not null references record on delete cascade,
  work      text not null,
  provision text not null,
  primary key (record, work, provision)
);
create index cited_work_work on cited_work (work, record);

do $$
declare
  kept text;
begin
  foreach kept in array array['work', 'cited_work'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('create policy %1$s_read on %1$I for select
      using (exists (select 1 from record r where r.id = record))', kept);
    execute format('grant select on %I to portal_app', kept);
    execute format('grant select, insert, delete on %I to portal_worker', kept);
  end loop;
end $$;

grant select on citation to portal_worker;

insert into follower (name, position) values ('citation', '0/0');
