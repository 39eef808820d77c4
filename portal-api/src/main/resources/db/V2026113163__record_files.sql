-- The names of its files, so that a revision keeps which a record carried.
alter table record add column files text[] not null default '{}';
update record r set files = (select array_agg(a.name order by a.name) from attachment a where a.record = r.id)
 where exists (select 1 from attachment a where a.record = r.id);
