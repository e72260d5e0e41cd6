-- The statistics of a territory are sums that the rows keep, and no longer a count of them all.
create function enterprise_measures() returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$ select 'enterprises', date '-infinity', 1 $$;

create function equipment_measures(use_state text, next_inspection_date date)
  returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$
  select 'equipment', date '-infinity', 1
  union all select 'inUse', '-infinity', 1 where $1 = 'IN_USE'
  union all select 'sealed', '-infinity', 1 where $1 = 'SEALED'
  union all select 'inUseUntil', $2, 1 where $1 = 'IN_USE' and $2 is not null
$$;
comment on function equipment_measures is
  'inUseUntil: units in use, by the last day on which their inspection holds';

select guapai_tally('enterprise', '{}', 'enterprise_measures');
select guapai_tally('equipment', array['use_state', 'next_inspection_date'], 'equipment_measures');
create view tally_recount with (security_invoker) as
  select * from enterprise_recount union all select * from equipment_recount;
