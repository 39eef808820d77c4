-- The last version that changed more than which files a record carries: the others exist for its editors alone, so
-- whoever refers to a version refers to this one.
alter table record add column content_version int not null default 0;
update record set content_version = version;
