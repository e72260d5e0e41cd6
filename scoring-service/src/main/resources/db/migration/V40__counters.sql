-- The statistics of a territory are sums that the rows keep, and no longer a count of them all.
create function enterprise_measures() returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$ select 'enterprises', date '-infinity', 1 $$;
create function veto_measures(code text, in_force boolean)
  returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$ select 'veto.' || $1, date '-infinity', 1 where $2 $$;
create function score_measures(grade text) returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$ select 'grade.' || $1, date '-infinity', 1 $$;

-- An enterprise with several vetoes counts once in a territory, whichever of them lie in it. So it counts in each
-- region where it has any, and once less in the region that one of these and the next have in common.
create table vetoed (
  enterprise_id text not null references enterprise,
  region_code   text not null,
  amount        int  not null,
  primary key (enterprise_id, region_code)
);
comment on table vetoed is 'Where an enterprise with a veto in force counts as vetoed; follows the vetoes by itself';
alter table vetoed enable row level security;
create policy written_by_platform on vetoed
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));
create function vetoed_measures(amount int) returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$ select 'vetoed', date '-infinity', $1 $$;

create function vetoed_now(enterprises text[])
  returns table (enterprise_id text, region_code text, amount int) language sql stable as $$
  with places as (
    select v.enterprise_id, v.region_code,
           lag(v.region_code) over (partition by v.enterprise_id order by v.region_code collate "C") as before
      from veto v where v.lifted_at is null and v.enterprise_id = any (enterprises) group by 1, 2)
  select told.enterprise_id, told.region_code, sum(told.amount)::int
    from (select p.enterprise_id, p.region_code, 1 as amount from places p
          union all
          select p.enterprise_id, (select max(above) from guapai_regions_above(p.region_code)
                                   where starts_with(p.before, above)), -1
            from places p where p.before is not null) as told
   where told.region_code is not null group by 1, 2 having sum(told.amount) <> 0
$$;
comment on function vetoed_now is 'What vetoed has to be for some enterprises, by the vetoes themselves';

create function vetoed_follows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare changed text[];
begin
  if tg_op = 'INSERT' then
    changed := array(select distinct enterprise_id from new_rows where lifted_at is null);
  elsif tg_op = 'DELETE' then
    changed := array(select distinct enterprise_id from old_rows where lifted_at is null);
  else
    changed := array(select distinct enterprise_id
      from (select enterprise_id, region_code, 1 as times from new_rows where lifted_at is null
            union all
            select enterprise_id, region_code, -1 from old_rows where lifted_at is null) as told
     group by enterprise_id, region_code having sum(times) <> 0);
  end if;
  if changed = '{}' then
    return null;
  end if;
  -- Whoever changes vetoes of an enterprise next sees these.
  perform from enterprise where id = any (changed) order by id for no key update;
  delete from vetoed where enterprise_id = any (changed)
    and (enterprise_id, region_code, amount) not in (select * from vetoed_now(changed));
  insert into vetoed select * from vetoed_now(changed) on conflict do nothing;
  return null;
end $$;
create trigger vetoed_insert after insert on veto referencing new table as new_rows
  for each statement execute function vetoed_follows();
create trigger vetoed_update after update on veto referencing old table as old_rows new table as new_rows
  for each statement execute function vetoed_follows();
create trigger vetoed_delete after delete on veto referencing old table as old_rows
  for each statement execute function vetoed_follows();
insert into vetoed
  select * from vetoed_now(array(select distinct enterprise_id from veto where lifted_at is null));

select guapai_tally('enterprise', '{}', 'enterprise_measures');
select guapai_tally('veto', array['code', 'lifted_at is null'], 'veto_measures');
select guapai_tally('score', array['grade'], 'score_measures');
select guapai_tally('vetoed', array['amount'], 'vetoed_measures');
create view tally_recount with (security_invoker) as
  select * from enterprise_recount
  union all select * from veto_recount
  union all select * from score_recount
  union all
  select region_code, 'vetoed', date '-infinity', sum(amount)
    from vetoed_now(array(select distinct enterprise_id from veto where lifted_at is null)) group by 1;
