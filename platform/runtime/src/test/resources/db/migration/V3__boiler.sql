-- A table that counters are kept of.
create table boiler (
  id          int  primary key,
  region_code text not null,
  in_use      boolean not null,
  until       date,
  name        text
);
create function boiler_measures(in_use boolean, until date)
  returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$
  select 'boilers', date '-infinity', 1
  union all select 'inUseUntil', $2, 1 where $1 and $2 is not null
$$;
select guapai_tally('boiler', array['in_use', 'until'], 'boiler_measures');
create view tally_recount with (security_invoker) as select * from boiler_recount;
