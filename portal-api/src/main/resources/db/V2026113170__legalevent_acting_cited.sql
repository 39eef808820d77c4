-- What an instrument does to others is asked of who cites it, as is which texts were translated from one; so what was
-- written before citations were kept is entered, whatever the field.
drop index record_legalevent_acting;

insert into citation (record, cited)
select distinct r.id, c::uuid
  from record r, jsonb_each(r.content) f, jsonb_array_elements_text(
         case jsonb_typeof(f.value) when 'array' then f.value else '[]' end) c
 where f.key in ('acting', 'original', 'instruments', 'modules', 'updates', 'practices')
   and c ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
on conflict do nothing;
