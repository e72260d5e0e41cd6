-- An operator sees the units that he operates: seen, and not written.
create index operator_unit_by_holder on operator_unit (organization, equipment_id)
  where organization is not null and released_on is null;
create policy operated on equipment for select
  using (id in (select equipment_id from operator_unit
                 where organization = nullif(current_setting('guapai.organization', true), '')
                   and released_on is null));
