-- How long before its date an inspection counts as due soon stands on the shelf of rules.
select guapai_to_shelf('LEAD_TIME', 'DUE_SOON', coalesce(valid_from::text, 'P-1'), null, valid_from, valid_to - 1,
                       mark, source, json_build_object('days', days))
  from lead_time order by valid_from nulls first;
drop table lead_time;
