-- Rows of minutes stand under items of the agenda, in its order; a heading that is no item comes after them.
alter table minutes_statement
  add column agenda_item  uuid references agenda_item on delete set null,
  -- of the item among those of its session, which no longer changes once that was held
  add column agenda_place int,
  add check (agenda_item is null or agenda_place is not null);
create index minutes_statement_agenda on minutes_statement (agenda_item) where agenda_item is not null;

-- The number of the heading on the day of adoption; of older records it follows from the order.
alter table minutes_agreed add column number int;
