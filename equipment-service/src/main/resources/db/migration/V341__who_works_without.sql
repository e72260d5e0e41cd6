-- Who works without a certificate (无证上岗): units in use that need an operator and have none whose certificate is
-- valid, and operators whose certificate is not. Both are kept as it happens, so that a list costs its own rows.

create table operator_variety (
  prefix    text   primary key,
  operating text[] not null
);
comment on table operator_variety is
  'Which projects operate units of which varieties, as the rules of the shelf (OPERATOR_POST) were last read';
create table operator_variety_read (
  one      boolean primary key default true check (one),
  sequence bigint  not null,
  day      date    not null
);
comment on table operator_variety_read is 'The newest edition of the shelf that was read, and on which day';
insert into operator_variety
  select body::jsonb ->> 'varietyPrefix', array(select jsonb_array_elements_text(body::jsonb -> 'operating'))
    from rule_edition where kind = 'OPERATOR_POST' and body is not null;
insert into operator_variety_read (sequence, day)
  select coalesce(max(sequence), 0), '-infinity' from rule_edition where kind = 'OPERATOR_POST';

create function operator_projects_of(variety text) returns text[] language sql stable parallel safe as $$
  select coalesce((select v.operating from operator_variety v where starts_with($1, v.prefix)
                    order by length(v.prefix) desc limit 1), array[]::text[])
$$;
comment on function operator_projects_of is 'Projects of which one operates a unit of the variety; none where it needs nobody';

create table operator_post (
  equipment_id  uuid    primary key,
  enterprise_id text collate "C" not null,
  region_code   text collate "C" not null,
  certified     boolean not null default false
);
create index operator_post_by_place on operator_post (region_code text_pattern_ops, equipment_id) where not certified;
create index operator_post_by_enterprise on operator_post (enterprise_id, equipment_id) where not certified;
create index operator_post_uncertified on operator_post (equipment_id) where not certified;
comment on table operator_post is 'Units in use that need an operator';
comment on column operator_post.certified is 'Somebody is assigned to operate it whose certificate is valid';

-- Reckons some posts anew. They are locked first: who does the same for another operator of one waits, and sees.
create function operator_posts_reckon(units uuid[]) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from operator_post where equipment_id = any (units) order by equipment_id for update;
  update operator_post p set certified = now.certified
    from (select q.equipment_id, exists (select from operator_unit u where u.equipment_id = q.equipment_id
                  and u.released_on is null and u.operating and u.certified) as certified
            from operator_post q where q.equipment_id = any (units)) as now
   where p.equipment_id = now.equipment_id and p.certified <> now.certified;
end $$;

create function operator_posts_follow() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into operator_post (equipment_id, enterprise_id, region_code)
      select id, enterprise_id, region_code from new_rows
       where use_state = 'IN_USE' and cardinality(operator_projects_of(variety)) > 0;
  elsif tg_op = 'DELETE' then
    delete from operator_post p using old_rows o where p.equipment_id = o.id;
  else
    delete from operator_post p using new_rows n
     where p.equipment_id = n.id
       and (n.use_state <> 'IN_USE' or cardinality(operator_projects_of(n.variety)) = 0);
    insert into operator_post as p (equipment_id, enterprise_id, region_code)
      select n.id, n.enterprise_id, n.region_code from new_rows n join old_rows o on o.id = n.id
       where n.use_state = 'IN_USE' and cardinality(operator_projects_of(n.variety)) > 0
         and (n.use_state, n.variety, n.enterprise_id, n.region_code)
             is distinct from (o.use_state, o.variety, o.enterprise_id, o.region_code)
      on conflict (equipment_id) do update
        set enterprise_id = excluded.enterprise_id, region_code = excluded.region_code;
  end if;
  return null;
end $$;
create trigger operator_posts_inserted after insert on equipment referencing new table as new_rows
  for each statement execute function operator_posts_follow();
create trigger operator_posts_updated after update on equipment
  referencing old table as old_rows new table as new_rows
  for each statement execute function operator_posts_follow();
create trigger operator_posts_deleted after delete on equipment referencing old table as old_rows
  for each statement execute function operator_posts_follow();
insert into operator_post (equipment_id, enterprise_id, region_code)
  select id, enterprise_id, region_code from equipment
   where use_state = 'IN_USE' and cardinality(operator_projects_of(variety)) > 0;

-- Other rules are in force: which units need an operator, and which projects operate them.
create function operator_posts_rebuild() returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_unit set operating = not operating
   where released_on is null and operating <> (project = any (operator_projects_of(variety)));
  delete from operator_post p using equipment e
   where e.id = p.equipment_id and cardinality(operator_projects_of(e.variety)) = 0;
  insert into operator_post (equipment_id, enterprise_id, region_code, certified)
    select e.id, e.enterprise_id, e.region_code,
           exists (select from operator_unit u where u.equipment_id = e.id and u.released_on is null
                      and u.operating and u.certified)
      from equipment e where e.use_state = 'IN_USE' and cardinality(operator_projects_of(e.variety)) > 0
    on conflict do nothing;
end $$;

-- An enterprise with operators whose certificate is not valid, as long as it has any.
create table operator_finding (
  id            uuid    primary key default gen_random_uuid(),
  enterprise_id text collate "C" not null,
  region_code   text collate "C" not null,
  version       bigint  not null default 0,
  told          boolean not null default false,
  look_again    boolean not null default true,
  ended         boolean not null default false
);
create unique index operator_finding_once on operator_finding (enterprise_id) where not ended;
create index operator_finding_due on operator_finding (id) where look_again and not ended;
comment on table operator_finding is 'That an enterprise has uncertified operators at work (特种设备安全法 §14): told once, and its end';
comment on column operator_finding.look_again is 'Whether there are any is to be looked at: one came or went';

create function operator_units_counted() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform operator_posts_reckon(array[new.equipment_id]);
  if new.released_on is null and not new.certified then
    insert into operator_finding as f (enterprise_id, region_code) values (new.enterprise_id, new.region_code)
      on conflict (enterprise_id) where not ended do update set look_again = true;
  elsif tg_op = 'UPDATE' and old.released_on is null and not old.certified then
    update operator_finding set look_again = true where enterprise_id = new.enterprise_id and not ended;
  end if;
  return null;
end $$;
create trigger operator_unit_counted after insert or update of certified, released_on, operating, enterprise_id
  on operator_unit for each row execute function operator_units_counted();

-- Two enterprises are one: of two findings the former's ends, for its operators are the other's.
create function operator_findings_taken(former text, current text) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_finding f set enterprise_id = current
   where f.enterprise_id = former and not f.ended
     and not exists (select from operator_finding o where o.enterprise_id = current and not o.ended);
  update operator_finding f set look_again = true where f.enterprise_id in (former, current) and not f.ended;
end $$;

create or replace function operator_employments_moved(enterprise text, region text)
  returns table (id uuid, version bigint) language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_unit u set region_code = region where u.enterprise_id = enterprise and u.region_code <> region;
  update operator_finding f set region_code = region where f.enterprise_id = enterprise and not f.ended;
  return query update operator_employment e set region_code = region, version = e.version + 1
    where e.enterprise_id = enterprise and e.region_code <> region and e.left_on is null
    returning e.id, e.version;
end $$;

do $$
declare
  t text;
  system text := '(select current_setting(''guapai.system'', true) = ''on'')';
begin
  foreach t in array array['operator_post', 'operator_finding'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (%s or guapai_visible(region_code, enterprise_id))'
                   ' with check (%s)', t, system, system);
  end loop;
end $$;

create function operator_post_measures(certified boolean) returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$
  select 'operatorPosts', date '-infinity', 1
  union all select 'operatorPostsCertified', '-infinity', 1 where $1
$$;
create function operator_unit_measures(open boolean, certified boolean)
  returns table (measure text, day date, amount int) language sql immutable parallel safe as $$
  select 'operatorUnits', date '-infinity', 1 where $1
  union all select 'operatorUnitsCertified', '-infinity', 1 where $1 and $2
$$;
select guapai_tally('operator_post', array['certified'], 'operator_post_measures');
select guapai_tally('operator_unit', array['released_on is null', 'certified'], 'operator_unit_measures');
-- All that is counted in this service, whichever migrations there were.
do $$ begin
  drop view tally_recount;
  execute 'create view tally_recount with (security_invoker) as '
    || (select string_agg(format('select * from %I', viewname), ' union all ' order by viewname)
          from pg_views where schemaname = current_schema() and viewname like '%\_recount');
end $$;
