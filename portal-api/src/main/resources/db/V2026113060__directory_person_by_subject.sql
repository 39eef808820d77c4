-- Who a person is: what the ministry's identity provider calls the account and will never call another. Names pass on.
-- Null until somebody who was entered by name signs in for the first time; who was here before this migration is such.
alter table person add column subject text check (length(subject) between 1 and 300);
alter table person add column arrived timestamptz;
alter table person add constraint person_arrives_with_subject check ((subject is null) = (arrived is null));
create unique index person_subject on person (ministry, subject);

-- A username is the last one that was seen. Only of those who are still awaited it can belong to but one.
alter table person drop constraint person_username_key;
create unique index person_awaited on person (username) where subject is null;
create index person_username on person (username);
