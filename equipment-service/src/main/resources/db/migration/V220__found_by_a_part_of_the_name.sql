-- Who looks for an enterprise or a unit knows a part of its name or number. What it is found by stands in an
-- index of the territory, which also has what the policies ask for: only the rows that fit are read.
alter table enterprise add column search_key text collate "C"
  generated always as (typed_key(name || ' ' || id)) stored;
create index enterprise_search on enterprise (region_code, id, search_key);
comment on column enterprise.search_key is 'Name and id as all their spellings have them, to be looked for in';

alter table equipment add column search_key text collate "C"
  generated always as (typed_key(coalesce(name, '') || ' ' || equipment_no || ' ' || coalesce(equipment_code, '')
    || ' ' || enterprise_name)) stored;
create index equipment_search on equipment (region_code text_pattern_ops, id, enterprise_id, search_key);
comment on column equipment.search_key is 'Name, numbers and enterprise as all their spellings have them';
