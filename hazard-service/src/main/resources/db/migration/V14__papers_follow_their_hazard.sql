-- Every paper of a hazard is seen where the hazard is now, and still where it was (see V6).
-- Complaints are sealed to who handles them and do not follow.
do $$
declare t text;
begin
  for t in
    select c.table_name from information_schema.columns c
    join pg_class p on p.oid = c.table_name::regclass and p.relkind = 'r' and p.relrowsecurity
    where c.table_schema = 'public' and c.column_name = 'hazard_id' and c.data_type = 'uuid'
      and c.table_name not like 'complaint%'
      and not exists (select from pg_policy where polrelid = p.oid and polname = 'territorial_now')
    order by c.table_name
  loop
    perform papers_follow_hazard(t::regclass);
  end loop;
end $$;
create policy territorial_now on timeline_step for select using (exists (select from hazard h
  where h.correlation_id = timeline_step.correlation_id and guapai_visible(h.region_code, null)));
create policy territorial_formerly on timeline_step for select using (exists (select from hazard h
  where h.correlation_id = timeline_step.correlation_id and guapai_formerly_visible(h.former_regions)));
