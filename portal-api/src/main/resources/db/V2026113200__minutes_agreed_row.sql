-- A row of the agreed record is found by a key of its own: that of the row of the minutes from which it was made.
alter table minutes_agreed add column id uuid;

-- Rows that say the same are told apart by their order.
update minutes_agreed as row set id = made.id
  from (select session, place, item, form, body,
               row_number() over (partition by session, item, form, body order by place) as which
          from minutes_agreed) as kept
  join (select id, session, item, form, body,
               row_number() over (partition by session, item, form, body
                                  order by agenda_place nulls last, place, id) as which
          from minutes_statement where removed is null) as made
    on (made.session, made.item, made.form, made.body, made.which)
     = (kept.session, kept.item, kept.form, kept.body, kept.which)
 where (row.session, row.place) = (kept.session, kept.place);
update minutes_agreed set id = gen_random_uuid() where id is null;
alter table minutes_agreed alter column id set not null, add unique (id);

-- The number of the heading, which older records left to be counted.
update minutes_agreed as row set number = counted.number
  from (select session, place, dense_rank() over (partition by session order by begun) as number
          from (select session, place, min(place) over (partition by session, item) as begun
                  from minutes_agreed) as begun) as counted
 where (row.session, row.place) = (counted.session, counted.place) and row.number is null;
alter table minutes_agreed alter column number set not null;

-- What was agreed is searched as everything is, under the rights of its session.
grant select on minutes_agreed to portal_worker;
