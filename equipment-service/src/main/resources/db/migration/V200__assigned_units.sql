-- A unit is also seen by whom it, or its enterprise, is assigned to: an institute with a list, a maintainer with a
-- contract, the authority of the place where it is used. Seen, and not written.
create policy otherwise_assigned on equipment for select
  using (id in (select given_id::uuid from assigned_unit where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_unit where given = 'ENTERPRISE'));
