-- Whether readers need to know at once, whatever the kind calls it.
alter table record add column urgent boolean not null default false;
update record set urgent = true where kind = 'law-update' and content ->> 'importance' = 'URGENT';
