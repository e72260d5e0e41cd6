-- A list of a county went through the ids of the province until it met the county's, for ids go with the time of an
-- import. Lists go place by place now, and their index has what they ask: only the rows that are shown are read.
drop index equipment_search;
create index equipment_listed on equipment (region_code, id)
  include (enterprise_id, variety, use_state, reg_state, next_inspection_date, last_conclusion, search_key);
drop index equipment_failed;
create index equipment_failed on equipment (region_code, id)
  where last_conclusion in ('FAIL', 'RECHECK_FAIL', 'NOT_CONFORMING');
drop index enterprise_search;
drop index enterprise_region;
create index enterprise_listed on enterprise (region_code, id)
  include (kinds, size_class, hazardous_chemicals, key_monitored, search_key);
