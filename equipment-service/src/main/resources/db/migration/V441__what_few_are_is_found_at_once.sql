-- A kind or a state that no unit of a territory has was asked of each of its units. These indexes are small, for many rows
-- have the same: PostgreSQL goes through the places and states that there are, not through the rows.
create index equipment_sorts on equipment (region_code, reg_state, use_state, variety);
create index enterprise_sorts on enterprise (region_code, size_class, hazardous_chemicals);
create index enterprise_kinds on enterprise (region_code, id) where kinds <> '{}';
create index licence_sorts on licence (region_code, kind, state);
create index use_application_sorts on use_application (region_code, state, matter);
-- Without the state, which nearly each event of a cylinder changes: such a change touches no index.
create index cylinder_due on cylinder (region_code, next_inspection_date);

-- Applications about a unit: no index serves what an array contains before the policies are asked. The policies decide
-- which of them are shown.
drop index use_application_units;
create index use_application_units on use_application using gin (units);
create function applications_about(unit uuid) returns setof uuid
  language sql stable security definer set search_path from current as $$
  select id from use_application where units @> array[unit]
$$;
comment on function applications_about is 'Ids of the applications about a unit, to be looked at under the policies';
