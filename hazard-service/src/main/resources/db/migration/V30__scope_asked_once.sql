-- Whether the platform itself asks is answered once for a statement and not again for each row. The planner then
-- also knows better: it took the old condition to leave one row in two hundred, and read whole tables for a join
-- with the thousand rows of a batch. Each policy keeps its condition behind the answer.
do $$
declare
  system constant text := '(select current_setting(''guapai.system'', true) = ''on'')';
  policy record;
  papers regclass;
begin
  for policy in
    select polrelid::regclass as papers,
           pg_get_expr(polqual, polrelid) as seen, pg_get_expr(polwithcheck, polrelid) as written
    from pg_policy join pg_class on pg_class.oid = polrelid
    where relnamespace = current_schema()::regnamespace and polname = 'territorial' and polcmd = '*'
  loop
    execute format('alter policy territorial on %s using (%s or %s) with check (%s or %s)',
                   policy.papers, system, policy.seen, system, policy.written);
  end loop;
  foreach papers in array array['complaint_identity', 'complaint_permit']::regclass[] loop
    execute format('alter policy platform_alone on %s using (%s) with check (%s)', papers, system, system);
  end loop;
end $$;

-- Of several policies PostgreSQL asks the last by name first. The territory is asked before those that look the
-- hazard up for each row, whether its papers are read or written.
do $$
declare
  policy record;
begin
  for policy in
    select polrelid::regclass as papers, polname as name
    from pg_policy join pg_class on pg_class.oid = polrelid
    where relnamespace = current_schema()::regnamespace and polname like 'territorial\_%'
  loop
    execute format('alter policy %I on %s rename to %I',
                   policy.name, policy.papers, replace(policy.name, 'territorial_', 'otherwise_'));
  end loop;
end $$;
create or replace function papers_follow_hazard(papers regclass) returns void language plpgsql as $$
begin
  execute format('create policy otherwise_now on %s using (exists (select from hazard h'
                 ' where h.id = hazard_id and guapai_visible(h.region_code, null)))', papers);
  execute format('create policy otherwise_formerly on %s for select using (exists (select from hazard h'
                 ' where h.id = hazard_id and guapai_formerly_visible(h.former_regions)))', papers);
end $$;
