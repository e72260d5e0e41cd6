-- A hazard, with its files, is also seen by who maintains or fills its unit under contract, and by the expert whom
-- the case was given to, for his term.
create policy otherwise_assigned on hazard for select
  using (equipment_id in (select given_id from assigned_file where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_file where given = 'ENTERPRISE')
      or (id, enterprise_id) in (select given_id::uuid, enterprise_id from assigned_file where given = 'CASE'));
create policy otherwise_assigned on attachment for select
  using (nullif(current_setting('guapai.organization', true), '') is not null
     and exists (select from hazard h where h.id = hazard_id));

create index hazard_by_equipment on hazard (equipment_id, id);
