-- Whether the broker has an identity provider of that alias; one without is in the directory alone.
alter table ministry add column signs_in boolean not null default true;
update ministry set signs_in = false where alias = 'my-mohr';
