-- Those who may change a container may change some of its parts, too: the conveners of a series its sessions.
alter table record
  -- whether the editors of its container are its editors as well
  add column editors_follow boolean not null default false;

create or replace function parts_follow() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.audience is distinct from old.audience then
    update record set within = new.audience where container = new.id;
  end if;
  if new.editors is distinct from old.editors then
    -- whom the container lost, unless the part is that post's own, and whom it gained
    update record set editors = array(
        select unnest(editors)
        except (select unnest(old.editors)
                except select unnest(array['post:' || coalesce(post, ministry || '-head-office'), 'head:' || ministry]))
        union select unnest(new.editors))
      where container = new.id and editors_follow and level <> 'PERSONAL';
  end if;
  return new;
end $$;
drop trigger parts_follow on record;
create trigger parts_follow after update of audience, editors on record for each row
  when (old.audience is distinct from new.audience or old.editors is distinct from new.editors)
  execute function parts_follow();
