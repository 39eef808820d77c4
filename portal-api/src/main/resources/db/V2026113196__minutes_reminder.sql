-- Who is reminded of what is looked for by the worker, for it is nobody's own.
grant select on minutes_action, minutes_event to portal_worker;
create index minutes_action_due on minutes_action (due) where state = 'OPEN';
