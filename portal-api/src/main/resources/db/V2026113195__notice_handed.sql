-- When a settled notice was handed over to be mailed; what was there before is not mailed any more.
alter table notice add column handed timestamptz;
update notice set handed = noticed;
create index notice_unhanded on notice (settles) where handed is null;
grant update (handed) on notice to portal_worker;
