-- Whom to write to at a post, and when somebody last checked that its entry holds.
alter table post
  add column version int not null default 1,
  add column phone   text,
  add column email   text,
  add column checked date;
