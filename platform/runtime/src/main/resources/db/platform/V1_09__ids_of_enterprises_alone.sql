-- Who acts for no enterprise does not touch the ids: two merges at the same time would each have begun by reading them,
-- and waited for each other to let go.
create or replace function guapai_enterprise_ids(id text) returns text language plpgsql stable parallel safe as $$
begin
  if $1 = '' then
    return '';
  end if;
  return (
    select string_agg(known, ',' order by known <> current.id, known)
      from (select coalesce((select a.current_id from enterprise_alias a where a.former_id = $1), $1)) as current (id)
     cross join lateral (
       select current.id union all
       select a.former_id from enterprise_alias a where a.current_id = current.id) as ids (known));
end
$$;
