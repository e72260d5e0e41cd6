-- A unit and its dates are also seen by whom it, or its enterprise, is assigned to; what was found of it by who
-- maintains or fills it.
create policy otherwise_assigned on subject for select
  using (equipment_id in (select given_id from assigned_unit where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_unit where given = 'ENTERPRISE'));
create policy otherwise_assigned on inspection for select
  using (equipment_id in (select given_id from assigned_file where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_file where given = 'ENTERPRISE'));

create index subject_by_enterprise on subject (enterprise_id);
create index inspection_by_enterprise on inspection (enterprise_id, id);
create index inspection_by_institute on inspection (institute, id);
