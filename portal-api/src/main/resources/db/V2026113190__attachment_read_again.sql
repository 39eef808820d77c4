-- Who asked for the pictures of a content to be read again, while that goes on: one at a time a person.
alter table content add column again text;
create unique index content_again on content (again) where again is not null;

-- Whoever may edit a record that carries it asks; all else of a content is the worker's.
grant update (again, rules, attempts) on content to portal_app;
create policy content_read_again on content for update
  using (exists (select 1 from attachment a join record r on r.id = a.record
                  where a.sha256 = content.sha256 and r.editors && portal_reader()))
  with check (exists (select 1 from attachment a join record r on r.id = a.record
                  where a.sha256 = content.sha256 and r.editors && portal_reader()));
