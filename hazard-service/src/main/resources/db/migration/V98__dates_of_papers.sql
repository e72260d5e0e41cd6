-- A visit that gives several findings dates of their own tells of as many hazards, whatever their code.
alter table hazard
  add paper_no   text not null default '',
  add paper_item text not null default '',
  add paper_due  date,
  add check ((paper_due is null) = (paper_no = '') and (paper_due is null) = (paper_item = ''));
comment on column hazard.paper_no is 'Paper that gave it a date of its own; empty when none did';
comment on column hazard.paper_item is 'Its number on that paper; empty when none gave it a date';
comment on column hazard.paper_due is 'Last day to rectify it by that paper, or by a later one of the same hand';

drop index hazard_open_once;
create unique index hazard_open_once on hazard (equipment_id, code, fault, paper_no, paper_item)
  where open;
comment on index hazard_open_once is
  'One open hazard per unit and code, per fault where the code takes all, and per item where a paper gives a date; a second finding joins it';
