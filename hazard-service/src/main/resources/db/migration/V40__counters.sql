-- The statistics of a territory are sums that the hazards keep, and no longer a count of them all.
create function hazard_measures(open boolean, overdue boolean, listed boolean, closed boolean)
  returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$
  select 'open', date '-infinity', 1 where $1
  union all select 'overdue', '-infinity', 1 where $2
  union all select 'listed', '-infinity', 1 where $3
  union all select 'closed', '-infinity', 1 where $4
$$;

select guapai_tally('hazard', array['open', 'overdue', 'listed', 'state = ''CLOSED'''], 'hazard_measures');
create view tally_recount with (security_invoker) as select * from hazard_recount;
