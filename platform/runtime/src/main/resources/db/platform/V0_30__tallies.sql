-- Counters of a territory, kept by the facts themselves. Whatever changes the rows of a counted table, by
-- whichever way, appends in the same transaction what that adds to the sums or takes from them, so that writers
-- never wait for each other's counter. The additions are folded into the sums of every region above them.

create table tally (
  region  text collate "C" not null,
  measure text collate "C" not null,
  day     date   not null,
  amount  bigint not null,
  primary key (region, measure, day)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
comment on table tally is 'Sums of a region and all inside it, as far as they are folded; a sum of zero has no row';
comment on column tally.day is 'The day that the measure is counted by; -infinity for a measure without one';

create table tally_addition (
  region  text collate "C" not null,
  measure text collate "C" not null,
  day     date   not null,
  amount  bigint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_cost_delay = 0);
comment on table tally_addition is
  'What the facts added to the sums and is not folded yet; only ever appended, and taken by whoever folds';

-- The sums of a region are seen by whoever sees all of it. Only the platform itself writes them.
do $$
declare
  t text;
  system text := '(select current_setting(''guapai.system'', true) = ''on'')';
begin
  foreach t in array array['tally', 'tally_addition'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I for select using (%s or guapai_visible(region, null))',
                   t, system);
    execute format('create policy written_by_platform on %I using (%s) with check (%s)', t, system, system);
  end loop;
end $$;

-- The regions that one lies in, itself included: a province has 2 digits, a city 4, a county 6, a township 9.
create function guapai_regions_above(region text) returns table (above text)
  language sql immutable parallel safe as $$
  select left($1, digits) from unnest(array[2, 4, 6, 9]) as digits where length($1) >= digits
$$;

-- Has a table counted from now on, and what is in it.
--   facts    expressions of a row from which, besides its region_code, follows what it counts for
--   measures function of these: the measures that a row counts for, each with its day and amount
-- The sums as the rows themselves give them are in the view <base>_recount.
create function guapai_tally(base name, facts text[], measures name) returns void
  language plpgsql as $$
declare
  named   text := (select string_agg('fact' || i, ', ' order by i) from generate_subscripts(facts, 1) as i);
  alike   text := concat_ws(', ', 'region_code', named);
  told    text := (select concat_ws(', ', 'select region_code',
                          string_agg(replace(facts[i], '%', '%%') || ' as fact' || i, ', ' order by i),
                          '%s as times from %I') from generate_subscripts(facts, 1) as i);
  -- Rows that are alike are taken together before anything else is asked about them.
  counted text := format(
    'select region_code as region, measure, day, sum(times * amount)::bigint as amount'
    ' from (select %1$s, sum(times)::int as times from (%%s) as told group by %1$s having sum(times) <> 0) as alike'
    ' cross join lateral %2$I(%3$s) group by 1, 2, 3 having sum(times * amount) <> 0', alike, measures, named);
begin
  execute format('create view %I with (security_invoker) as %s',
    base || '_recount', format(counted, format(told, '1', base)));

  -- As the owner, for who changes a row may not see, still less write, the sums.
  execute format(
    'create function %1$I() returns trigger language plpgsql security definer'
    ' set search_path = pg_catalog, public, pg_temp as $body$'
    ' begin'
    '   if tg_op = ''INSERT'' then insert into tally_addition (region, measure, day, amount) %2$s;'
    '   elsif tg_op = ''UPDATE'' then insert into tally_addition (region, measure, day, amount) %3$s;'
    '   elsif tg_op = ''DELETE'' then insert into tally_addition (region, measure, day, amount) %4$s;'
    '   else insert into tally_addition (region, measure, day, amount)'
    '     select region, measure, day, -amount from %5$I;'
    '   end if;'
    '   return null;'
    ' end $body$',
    base || '_tally',
    format(counted, format(told, '1', 'new_rows')),
    format(counted,
      format(told, '1', 'new_rows') || ' union all ' || format(told, '-1', 'old_rows')),
    format(counted, format(told, '-1', 'old_rows')),
    base || '_recount');
  execute format('create trigger tally_insert after insert on %I referencing new table as new_rows'
                 ' for each statement execute function %I()', base, base || '_tally');
  execute format('create trigger tally_update after update on %I referencing old table as old_rows'
                 ' new table as new_rows for each statement execute function %I()', base, base || '_tally');
  execute format('create trigger tally_delete after delete on %I referencing old table as old_rows'
                 ' for each statement execute function %I()', base, base || '_tally');
  execute format('create trigger tally_truncate before truncate on %I'
                 ' for each statement execute function %I()', base, base || '_tally');
  execute format('insert into tally_addition (region, measure, day, amount)'
                 ' select region, measure, day, amount from %I', base || '_recount');
end $$;
comment on function guapai_tally is
  'Keeps counters of a table. A service that has any makes the view tally_recount of all its recounts';
revoke all on function guapai_tally from public;

-- Folds some additions into the sums; how many. One replica folds at a time, the others have nothing to do.
create function guapai_fold_tallies(most int) returns int
  language plpgsql as $$
declare folded int;
begin
  if not pg_try_advisory_xact_lock(hashtext('guapai_tallies')) then
    return 0;
  end if;
  with taken as (
    delete from tally_addition where ctid = any (array(select ctid from tally_addition limit most))
    returning region, measure, day, amount),
  sums as (
    select above as region, measure, day, sum(amount)::bigint as amount
      from taken cross join lateral guapai_regions_above(region)
     group by 1, 2, 3 having sum(amount) <> 0),
  written as (
    merge into tally using sums
      on tally.region = sums.region and tally.measure = sums.measure and tally.day = sums.day
    when matched and tally.amount + sums.amount = 0 then delete
    when matched then update set amount = tally.amount + sums.amount
    when not matched then insert values (sums.region, sums.measure, sums.day, sums.amount)
    returning 1)
  select count(*) into folded from taken;
  return folded;
end $$;
comment on function guapai_fold_tallies is 'Folds additions into the sums, in the caller''s scope: that of the platform';

-- Where sums and rows differ, seen in one instant: what the rows give, and what the sums say.
create function guapai_tally_differences()
  returns table (region text, measure text, day date, counted numeric, kept numeric)
  language plpgsql stable as $$
begin
  return query
    select told.region, told.measure, told.day, sum(told.counted), sum(told.kept)
      from (select above as region, r.measure, r.day, r.amount as counted, 0::bigint as kept
              from tally_recount r cross join lateral guapai_regions_above(r.region)
            union all
            select above, a.measure, a.day, 0, a.amount
              from tally_addition a cross join lateral guapai_regions_above(a.region)
            union all
            select t.region, t.measure, t.day, 0, t.amount from tally t) as told
     group by 1, 2, 3 having sum(told.counted) <> sum(told.kept);
end $$;

-- Sets the sums right by what the rows give; how many were wrong. Nobody who writes rows has to wait.
create function guapai_set_tallies_right() returns int
  language plpgsql as $$
declare corrected int;
begin
  perform pg_advisory_xact_lock(hashtext('guapai_tallies'));
  merge into tally using guapai_tally_differences() as wrong
    on tally.region = wrong.region and tally.measure = wrong.measure and tally.day = wrong.day
  when matched and tally.amount + wrong.counted - wrong.kept = 0 then delete
  when matched then update set amount = tally.amount + wrong.counted - wrong.kept
  when not matched then insert values (wrong.region, wrong.measure, wrong.day, wrong.counted - wrong.kept);
  get diagnostics corrected = row_count;
  return corrected;
end $$;
comment on function guapai_set_tallies_right is
  'Sums whose rows were changed behind the triggers'' back, as by a restored part of a table, count again';
