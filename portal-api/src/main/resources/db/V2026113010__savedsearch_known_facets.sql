-- A facet that nothing knows is refused from now on. Those that were kept were passed over, and are so for good.
update saved_search
   set chosen = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(chosen)
                  where key in ('type', 'country', 'ministry', 'topic', 'language', 'year', 'force'))
 where exists (select from jsonb_object_keys(chosen) as facet
                where facet not in ('type', 'country', 'ministry', 'topic', 'language', 'year', 'force'));
