-- Concepts of the term list whose other labels are not searched: the search as it was typed.
alter table saved_search add without text[] not null default '{}';
