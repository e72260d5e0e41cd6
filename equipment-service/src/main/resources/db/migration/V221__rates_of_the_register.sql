-- The rates that are to reach 100 %: of the units in use those that are registered, and those whose inspection
-- holds. A unit in use without any date is one whose inspection does not.

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
drop function equipment_measures(text, date);

create function equipment_measures(use_state text, next_inspection_date date, registered boolean)
  returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$
  select 'equipment', date '-infinity', 1
  union all select 'inUse', '-infinity', 1 where $1 = 'IN_USE'
  union all select 'inUseRegistered', '-infinity', 1 where $1 = 'IN_USE' and $3
  union all select 'inUseDated', '-infinity', 1 where $1 = 'IN_USE' and $2 is not null
  union all select 'sealed', '-infinity', 1 where $1 = 'SEALED'
  union all select 'inUseUntil', $2, 1 where $1 = 'IN_USE' and $2 is not null
$$;
comment on function equipment_measures is
  'inUseUntil: units in use, by the last day on which their inspection holds; inUseDated: all of them';

select guapai_tally('equipment',
  array['use_state', 'next_inspection_date', 'reg_state = ''REGISTERED'''], 'equipment_measures');
create view tally_recount with (security_invoker) as
  select * from enterprise_recount union all select * from equipment_recount;
