-- What was handed in on time and passed its recheck later was rectified on time: the recheck is the authority's.
alter table hazard add handed_in_on date, add handed_in_sequence bigint;
comment on column hazard.handed_in_on is
  'Day of the last report that it is rectified; it counts instead of the day of closing';
