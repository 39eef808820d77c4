-- How long a piece is, so that a record's text can be measured without reading it.
alter table content_piece add column characters int not null generated always as (length(text)) stored;
