-- A hazard is about a unit, or about an enterprise itself: uncertified staff, no management system, filling
-- without a licence. The same indexes as before tell its subject: the unit, or the enterprise that has none.
alter table hazard
  alter column equipment_id drop not null,
  alter column equipment_no drop not null,
  add check ((equipment_id is null) = (equipment_no is null)),
  add check (equipment_id is not null or not stop_use);
comment on column hazard.equipment_id is 'Null when it is about the enterprise itself';

drop index hazard_open_once;
create unique index hazard_open_once
  on hazard (coalesce(equipment_id, enterprise_id), code, fault, paper_no, paper_item) where open;
comment on index hazard_open_once is
  'One open hazard per unit or enterprise and code, per fault where the code takes all, and per item where a paper gives a date; a second finding joins it';
drop index hazard_repeating;
create index hazard_repeating on hazard (coalesce(equipment_id, enterprise_id), code, closed_at)
  where state = 'CLOSED';
