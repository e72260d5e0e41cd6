-- Units are counted by kind of the catalogue, and those in use by how their inspection stands. What was counted of
-- all kinds together is the sum of them.

-- How the inspection of a unit stands on a day; the rule is InspectionState, and this is how the database asks it.
create function equipment_inspection_state(
    use_state text, last_conclusion text, next_inspection_date date, today date, soon date) returns text
  language sql immutable parallel safe as $$
  select case
    when $1 in ('SCRAPPED', 'DISMANTLED', 'MOVED_OUT') then 'NOT_APPLICABLE'
    when $2 in ('FAIL', 'RECHECK_FAIL', 'NOT_CONFORMING') then 'FAILED'
    when $3 is null then case when $2 is null then 'NEVER' else 'VALID' end
    when $3 < $4 then 'OVERDUE'
    when $3 <= $5 then 'DUE_SOON'
    else 'VALID' end
$$;
comment on function equipment_inspection_state is 'soon: the last day that is due soon';

-- What did not pass is looked for among all units of a territory, and is seldom.
create index equipment_failed on equipment (id) where last_conclusion in ('FAIL', 'RECHECK_FAIL', 'NOT_CONFORMING');

-- What was counted so far is taken back before it is counted anew.
insert into tally_addition (region, measure, day, amount)
  select region, measure, day, -amount from equipment_recount;
drop view tally_recount;
drop trigger tally_insert on equipment;
drop trigger tally_update on equipment;
drop trigger tally_delete on equipment;
drop trigger tally_truncate on equipment;
drop function equipment_tally();
drop view equipment_recount;
drop function equipment_measures(text, date, boolean);

create function equipment_measures(
    kind text, use_state text, registered boolean, last_conclusion text, next_inspection_date date)
  returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$
  select 'units.' || $1 || '.' || $2, date '-infinity', 1
  union all select 'registered.' || $1, '-infinity', 1 where $2 = 'IN_USE' and $3
  union all
  select case when $4 in ('FAIL', 'RECHECK_FAIL', 'NOT_CONFORMING') then 'failed.' || $1
              when $5 is not null then 'until.' || $1
              else 'never.' || $1 end,
         case when $5 is null or $4 in ('FAIL', 'RECHECK_FAIL', 'NOT_CONFORMING') then '-infinity' else $5 end, 1
   where $2 = 'IN_USE' and ($5 is not null or $4 is null or $4 in ('FAIL', 'RECHECK_FAIL', 'NOT_CONFORMING'))
$$;
comment on function equipment_measures is
  'Of a kind, the first character of the catalogue code. units: by use state. Of those in use registered; failed: the last inspection did not pass; until: by the last day on which it holds; never: none is known';

select guapai_tally('equipment',
  array['left(variety, 1)', 'use_state', 'reg_state = ''REGISTERED''', 'last_conclusion', 'next_inspection_date'],
  'equipment_measures');
create view tally_recount with (security_invoker) as
  select * from enterprise_recount union all select * from equipment_recount;
