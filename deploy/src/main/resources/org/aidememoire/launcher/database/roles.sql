-- The portal's three roles and its database. Safe to run again: it then only sets the passwords.
--   psql -v owner_password=… -v app_password=… -v worker_password=… -f roles.sql postgres
--
-- portal_owner   owns the database; the schema's migrations run as this role and as no other
-- portal_app     the portal on behalf of a reader: owns nothing, row-level security always applies
-- portal_worker  indexing and extraction, which must see every record: bypasses row-level security,
--                and gets from the migrations only the few privileges it needs
select 'create role portal_owner' where not exists (select from pg_roles where rolname = 'portal_owner') \gexec
select 'create role portal_app' where not exists (select from pg_roles where rolname = 'portal_app') \gexec
select 'create role portal_worker' where not exists (select from pg_roles where rolname = 'portal_worker') \gexec

alter role portal_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
alter role portal_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
alter role portal_worker login nosuperuser nocreatedb nocreaterole bypassrls password :'worker_password';

select 'create database portal owner portal_owner' where not exists (select from pg_database where datname = 'portal') \gexec

revoke all on database portal from public;
grant connect on database portal to portal_app, portal_worker;
