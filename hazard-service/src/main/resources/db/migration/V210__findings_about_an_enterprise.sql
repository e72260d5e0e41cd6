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

alter table hazard_code add of_enterprise boolean not null default false;
comment on column hazard_code.of_enterprise is 'May be found at an enterprise itself, with no unit of equipment';
update hazard_code set of_enterprise = true
where code in ('GENERAL', 'O57-25-6', 'GB45067-5.5.1', 'GB45067-5.5.2', 'GB45067-5.5.3');

-- Neither O57 art. 25 nor GB 45067 lists these; the law orders them mended (§83, §86), so they are proposed as
-- general hazards, which an officer may grade higher.
insert into hazard_code (code, valid_from, title_zh, title_en, grade, basis, mark, severe, of_enterprise) values
  ('TSEL-13-NO-SAFETY-STAFF', '2014-01-01', '未按规定配备特种设备安全管理人员、检测人员和作业人员',
   'No safety manager, tester or operators as required', 'GENERAL', '特种设备安全法 §13', 'PROPOSED', false, true),
  ('TSEL-14-UNCERTIFIED', '2014-01-01', '安全管理人员、检测人员或作业人员未取得相应资格上岗',
   'Safety managers, testers or operators work without their certificate', 'GENERAL', '特种设备安全法 §14', 'PROPOSED', false, true),
  ('TSEL-34-NO-SYSTEM', '2014-01-01', '未建立岗位责任、隐患治理、应急救援等安全管理制度',
   'No safety management system', 'GENERAL', '特种设备安全法 §34', 'PROPOSED', false, true);
