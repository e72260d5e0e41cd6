-- Where a unit is on the map: its position in WGS 84, and the square of the grid that it lies in, by whose code it is
-- found. What is asked by codes may be asked before the policies, which is not so for points of PostgreSQL.
alter table equipment
  add map_longitude double precision,
  add map_latitude  double precision,
  add map_cell      bigint,
  add check ((map_cell is null) = (map_longitude is null) and (map_cell is null) = (map_latitude is null));
create index equipment_map on equipment (map_cell) where map_cell is not null;
comment on column equipment.map_longitude is 'The position in WGS 84, whatever it was stated in';
comment on column equipment.map_cell is 'Square of depth 16: a one, then per step a bit north and a bit east';

-- A map of a territory is drawn from sums, so that it costs the same however many units there are. They are counted
-- for one county at a time, after its units changed and each day, for how inspections stand is a matter of the day.
create table map_cell (
  county     text collate "C" not null,
  cell       bigint not null,
  kind       text   not null,
  use_state  text   not null,
  insp_state text   not null,
  units      int    not null,
  longitudes bigint not null,
  latitudes  bigint not null,
  one        uuid   not null,
  primary key (county, cell, kind, use_state, insp_state)
);
create index map_cell_shown on map_cell (cell, county);
comment on table map_cell is 'Units with a position, by square of the grid from depth 4 to 16';
comment on column map_cell.longitudes is 'Sum of the degrees of its units, in millionths';
comment on column map_cell.one is 'Any unit of it';

create table map_county (
  county text collate "C" primary key,
  day    date not null,
  west   double precision not null,
  south  double precision not null,
  east   double precision not null,
  north  double precision not null
);
comment on table map_county is 'Counties that have units with a position: the box they lie in, and the day the sums are of';

create table map_change (county text collate "C" not null, since timestamptz not null default now())
  with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on table map_change is 'Counties whose units changed and are to be counted; only ever appended, and taken by whoever counts';

do $$
declare
  t text;
  system text := '(select current_setting(''guapai.system'', true) = ''on'')';
begin
  foreach t in array array['map_cell', 'map_county', 'map_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I for select using (%s or guapai_visible(county, null))', t, system);
    execute format('create policy written_by_platform on %I using (%s) with check (%s)', t, system, system);
  end loop;
end $$;

-- As the owner, for who changes a unit may not write what is counted.
create function equipment_on_map_changed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into map_change (county) select distinct left(region_code, 6) from new_rows where map_cell is not null;
  elsif tg_op = 'UPDATE' then
    insert into map_change (county)
      select left(region_code, 6) from new_rows where map_cell is not null
      union select left(region_code, 6) from old_rows where map_cell is not null;
  elsif tg_op = 'DELETE' then
    insert into map_change (county) select distinct left(region_code, 6) from old_rows where map_cell is not null;
  else
    insert into map_change (county) select county from map_county;
  end if;
  return null;
end $$;
create trigger map_insert after insert on equipment referencing new table as new_rows
  for each statement execute function equipment_on_map_changed();
create trigger map_update after update on equipment referencing old table as old_rows new table as new_rows
  for each statement execute function equipment_on_map_changed();
create trigger map_delete after delete on equipment referencing old table as old_rows
  for each statement execute function equipment_on_map_changed();
create trigger map_truncate after truncate on equipment
  for each statement execute function equipment_on_map_changed();
