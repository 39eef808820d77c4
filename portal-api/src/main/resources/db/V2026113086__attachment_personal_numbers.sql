-- A content that looks like a list of passports or telephones is held, on each record that carries
-- it, until somebody who may edit the record says that it holds no personal data of workers. What
-- was there before was let pass by older rules and stays.
alter table content add column personal boolean not null default false;
alter table attachment add column confirmed timestamptz;
alter table attachment disable trigger attachment_follows;
update attachment set confirmed = created;
alter table attachment enable trigger attachment_follows;
