-- An enterprise that exists no more is counted in no statistics, nor are its vetoes and its score. What is on file
-- about it stays: closing ends none of its duties.
alter table enterprise add closed_on date;
alter table veto add closed boolean not null default false;
alter table score add closed boolean not null default false;
comment on column enterprise.closed_on is 'First day on which it exists no more; null as long as it does';
comment on column veto.closed is 'Whether its enterprise exists no more; follows it like the territory, while in force';
comment on column score.closed is 'Whether its enterprise exists no more; follows it like the territory';

-- What was counted so far is taken back before it is counted anew.
insert into tally_addition (region, measure, day, amount)
  select region, measure, day, -amount from enterprise_recount
  union all select region, measure, day, -amount from veto_recount
  union all select region, measure, day, -amount from score_recount;
drop view tally_recount;
do $$
declare t text;
begin
  foreach t in array array['enterprise', 'veto', 'score'] loop
    execute format('drop trigger tally_insert on %I', t);
    execute format('drop trigger tally_update on %I', t);
    execute format('drop trigger tally_delete on %I', t);
    execute format('drop trigger tally_truncate on %I', t);
    execute format('drop function %I()', t || '_tally');
    execute format('drop view %I', t || '_recount');
  end loop;
end $$;
drop function enterprise_measures();
drop function score_measures(text);
create function enterprise_measures(closed boolean) returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$ select 'enterprises', date '-infinity', 1 where not $1 $$;
create function score_measures(grade text, closed boolean)
  returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$ select 'grade.' || $1, date '-infinity', 1 where not $2 $$;
select guapai_tally('enterprise', array['closed_on is not null'], 'enterprise_measures');
select guapai_tally('veto', array['code', 'lifted_at is null and not closed'], 'veto_measures');
select guapai_tally('score', array['grade', 'closed'], 'score_measures');

create or replace function vetoed_now(enterprises text[])
  returns table (enterprise_id text, region_code text, amount int) language sql stable as $$
  with places as (
    select v.enterprise_id, v.region_code,
           lag(v.region_code) over (partition by v.enterprise_id order by v.region_code collate "C") as before
      from veto v
     where v.lifted_at is null and not v.closed and v.enterprise_id = any (enterprises) group by 1, 2)
  select told.enterprise_id, told.region_code, sum(told.amount)::int
    from (select p.enterprise_id, p.region_code, 1 as amount from places p
          union all
          select p.enterprise_id, (select max(above) from guapai_regions_above(p.region_code)
                                   where starts_with(p.before, above)), -1
            from places p where p.before is not null) as told
   where told.region_code is not null group by 1, 2 having sum(told.amount) <> 0
$$;

create or replace function vetoed_follows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare changed text[];
begin
  if tg_op = 'INSERT' then
    changed := array(select distinct enterprise_id from new_rows where lifted_at is null and not closed);
  elsif tg_op = 'DELETE' then
    changed := array(select distinct enterprise_id from old_rows where lifted_at is null and not closed);
  else
    changed := array(select distinct enterprise_id
      from (select enterprise_id, region_code, 1 as times from new_rows
             where lifted_at is null and not closed
            union all
            select enterprise_id, region_code, -1 from old_rows
             where lifted_at is null and not closed) as told
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

create view tally_recount with (security_invoker) as
  select * from enterprise_recount
  union all select * from veto_recount
  union all select * from score_recount
  union all
  select region_code, 'vetoed', date '-infinity', sum(amount)
    from vetoed_now(array(select distinct enterprise_id from veto where lifted_at is null)) group by 1;
