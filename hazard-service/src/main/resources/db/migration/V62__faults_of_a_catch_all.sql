-- A code that takes what no other does says nothing of the fault: two faults under it are two hazards.
alter table hazard_code add catch_all boolean not null default false;
comment on column hazard_code.catch_all is 'Takes what no other entry does: what is found is told by its description';
update hazard_code set catch_all = true where code in ('GENERAL', 'O57-25-6');

alter table hazard add fault text not null default '';
comment on column hazard.fault is 'Tells faults under a catch-all apart, by their descriptions; empty under any other code';

drop index hazard_open_once;
create unique index hazard_open_once on hazard (equipment_id, code, fault) where open;
comment on index hazard_open_once is
  'One open hazard per unit and code, and per fault where the code takes all; a second finding joins it';
