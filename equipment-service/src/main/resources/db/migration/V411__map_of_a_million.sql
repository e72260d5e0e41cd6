-- A square of a map has a row for each kind, use state and state of inspection, and ever more of them as the register
-- grows. For squares down to depth 13 the sums that are asked for are kept: over use states, and over kinds as well;
-- what is gone for good is in neither.
insert into map_cell (county, cell, kind, use_state, insp_state, units, longitudes, latitudes, one)
  select county, cell, coalesce(kind, ''), '', insp_state, sum(units), sum(longitudes), sum(latitudes),
      min(one::text)::uuid
    from map_cell where cell < 1 << 27 and use_state not in ('SCRAPPED', 'DISMANTLED', 'MOVED_OUT')
    group by grouping sets ((county, cell, kind, insp_state), (county, cell, insp_state));
create index map_cell_sums on map_cell (cell, kind, county) include (insp_state, units, longitudes, latitudes, one)
  where use_state = '';
comment on column map_cell.kind is 'Empty for all kinds';
comment on column map_cell.use_state is 'Empty for all but what is gone for good';
