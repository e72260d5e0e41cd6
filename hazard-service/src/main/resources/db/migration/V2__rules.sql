-- Rules of the field as effective-dated rows. Marks: VERIFIED in a law text, standard or public page;
-- ASSUMED from memory; PROPOSED where law and documents leave a gap. The last two are never official.

create table hazard_code (
  code        text    not null,
  valid_from  date    not null,
  valid_to    date,
  title_zh    text    not null,
  title_en    text    not null,
  grade       text    not null check (grade in ('GENERAL', 'SERIOUS', 'MAJOR')),
  basis       text    not null,
  mark        text    not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  severe      boolean not null default false,
  failed_kind text,
  primary key (code, valid_from)
);
comment on column hazard_code.severe is 'A severe hazard in the sense of O57 art. 25: listable before it is overdue';
comment on column hazard_code.failed_kind is
  'Equipment kind (first character of the variety) whose failed inspection is this hazard; * any kind';

create table deadline_rule (
  id         text not null,
  edition    text not null,
  purpose    text not null check (purpose in ('RECTIFICATION', 'PLAN_LIMIT', 'LISTING_LIMIT')),
  code       text,
  grade      text check (grade in ('GENERAL', 'SERIOUS', 'MAJOR')),
  days       int  not null check (days > 0),
  unit       text not null check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS')),
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date not null,
  valid_to   date,
  primary key (id, edition),
  check (code is not null or grade is not null)
);
comment on table deadline_rule is 'Terms by grade, or by code (of one grade or any), which goes before the grade';

insert into deadline_rule (id, edition, purpose, code, grade, days, unit, source, mark, valid_from) values
  ('RECTIFY-GENERAL', 'P-1', 'RECTIFICATION', null, 'GENERAL', 30, 'CALENDAR_DAYS',
   'General hazards at once or within 30 days', 'PROPOSED', '2014-01-01'),
  ('RECTIFY-SERIOUS', 'P-1', 'RECTIFICATION', null, 'SERIOUS', 30, 'CALENDAR_DAYS',
   'Optional middle tier, as general hazards', 'PROPOSED', '2014-01-01'),
  ('RECTIFY-MAJOR', 'P-1', 'RECTIFICATION', null, 'MAJOR', 15, 'CALENDAR_DAYS',
   'Until a rectification plan sets the date', 'PROPOSED', '2014-01-01'),
  ('RECTIFY-OVERDUE-INSPECTION', 'P-1', 'RECTIFICATION', 'TSEL-40-OVERDUE', 'GENERAL', 30, 'CALENDAR_DAYS',
   'Inspection to be made up for within 30 days', 'PROPOSED', '2014-01-01'),
  ('PLAN-MAJOR', 'P-1', 'PLAN_LIMIT', null, 'MAJOR', 365, 'CALENDAR_DAYS',
   'A plan takes at most a year, as a listed hazard does', 'PROPOSED', '2014-01-01'),
  ('LISTING-MAJOR', 'Qingdao', 'LISTING_LIMIT', null, 'MAJOR', 365, 'CALENDAR_DAYS',
   'A listed hazard is rectified within a year (Qingdao)', 'VERIFIED', '2014-01-01');

insert into hazard_code (code, valid_from, title_zh, title_en, grade, basis, mark, severe, failed_kind) values
  ('GENERAL', '2014-01-01', '一般隐患（其他）', 'Other general hazard',
   'GENERAL', '安监总局令16号 §3', 'VERIFIED', false, null),
  ('TSEL-40-OVERDUE', '2014-01-01', '在用设备超期未检', 'Periodic inspection overdue',
   'GENERAL', '特种设备安全法 §40', 'PROPOSED', false, null),
  ('TSEL-40-FAILED', '2014-01-01', '检验不合格仍继续使用', 'Inspection failed and still used',
   'MAJOR', '特种设备安全法 §40', 'PROPOSED', false, '*'),
  ('TSEL-32-HOME-MADE', '2014-01-01', '使用土制设备（未取得许可生产）', 'Home-made, unlicensed equipment in use',
   'MAJOR', '特种设备安全法 §32', 'PROPOSED', true, null),

  ('O57-25-1', '2022-07-01', '未取得许可生产、国家明令淘汰或已经报废仍继续使用',
   'Unlicensed, obsolete or scrapped equipment still used', 'MAJOR', '总局令57号 §25(1)', 'VERIFIED', true, null),
  ('O57-25-2', '2022-07-01', '未经监督检验或检验不合格仍继续使用',
   'No supervision inspection or inspection failed, still used', 'MAJOR', '总局令57号 §25(2)', 'VERIFIED', true, '*'),
  ('O57-25-3', '2022-07-01', '安全附件、安全保护装置缺少或失灵仍继续使用',
   'Safety accessories or protective devices missing or failed, still used', 'MAJOR', '总局令57号 §25(3)', 'VERIFIED', true, null),
  ('O57-25-4', '2022-07-01', '发生事故或明显故障未全面检查、未消除隐患仍继续使用',
   'Used after an accident or obvious fault without full check', 'MAJOR', '总局令57号 §25(4)', 'VERIFIED', true, null),
  ('O57-25-5', '2022-07-01', '超过规定参数、使用范围使用',
   'Used beyond rated parameters or scope', 'MAJOR', '总局令57号 §25(5)', 'VERIFIED', true, null),
  ('O57-25-6', '2022-07-01', '其他严重事故隐患',
   'Other severe hazard', 'MAJOR', '总局令57号 §25(6)', 'VERIFIED', true, null);

-- GB 45067-2024, in force since 2024-12-01; 5.3 (vessels) and 5.10 (vehicles) were not seen in full,
-- so a failed inspection of those kinds falls under O57 art. 25 (2).
insert into hazard_code (code, valid_from, title_zh, title_en, grade, basis, mark, failed_kind)
select 'GB45067-' || item, '2024-12-01', zh, en, 'MAJOR', 'GB 45067-2024 ' || item, mark, kind from (values
  ('4.1',    'ASSUMED',  null, '通用：无证制造、事故后未检查、超参数使用', 'General: unlicensed make, unchecked after an accident, beyond parameters'),
  ('5.2.1',  'VERIFIED', '1',  '锅炉定期检验结论为不符合要求', 'Boiler: inspection conclusion "does not meet the requirements"'),
  ('5.2.2',  'VERIFIED', null, '锅炉安全阀、爆破片缺失', 'Boiler: safety valve or bursting disc missing'),
  ('5.2.3',  'VERIFIED', null, '锅炉仪表或控制电源缺失', 'Boiler: instruments or control power lost'),
  ('5.2.4',  'VERIFIED', null, '锅炉安全阀失效', 'Boiler: safety valve failed'),
  ('5.2.5',  'VERIFIED', null, '锅炉报警装置缺失或失效', 'Boiler: alarm missing or failed'),
  ('5.2.6',  'VERIFIED', null, '锅炉联锁保护装置缺失或失效', 'Boiler: interlock missing or failed'),
  ('5.2.7',  'VERIFIED', null, '锅炉熄火保护装置缺失或失效', 'Boiler: flame-out protection missing or failed'),
  ('5.2.8',  'VERIFIED', null, '锅炉受压部件泄漏', 'Boiler: pressure parts leak'),
  ('5.2.9',  'VERIFIED', null, '锅炉燃烧器损坏或炉墙垮塌', 'Boiler: burner damaged or wall collapsed'),
  ('5.2.10', 'VERIFIED', null, '锅炉主要汽水管道泄漏', 'Boiler: main steam or water pipe leaks'),
  ('5.4.1',  'VERIFIED', '8',  '压力管道检验结论为不符合要求或不允许使用', 'Piping: inspection conclusion "does not meet the requirements" or "not to be used"'),
  ('5.4.2',  'VERIFIED', null, '压力管道安全阀、爆破片、紧急切断阀缺失或失效', 'Piping: safety valve, bursting disc or emergency cut-off missing or failed'),
  ('5.5.1',  'VERIFIED', null, '无证充装', 'Filling without a licence'),
  ('5.5.2',  'VERIFIED', null, '错装介质', 'Filling with a wrong medium'),
  ('5.5.3',  'VERIFIED', null, '充装紧急切断装置缺失或失效', 'Filling: emergency cut-off missing or failed'),
  ('5.6.1',  'VERIFIED', '3',  '电梯检验结论为不合格或复检不合格', 'Elevator: inspection or re-inspection failed'),
  ('5.6.2',  'VERIFIED', null, '电梯门防夹装置失效', 'Elevator: door anti-pinch device failed'),
  ('5.6.3',  'VERIFIED', null, '自动扶梯紧急停止装置缺失', 'Escalator: emergency stop switch missing'),
  ('5.6.4',  'VERIFIED', null, '电梯门锁回路短接', 'Elevator: door-lock loop bridged'),
  ('5.6.5',  'VERIFIED', null, '扶手带与障碍物间距不足400毫米且无防护', 'Escalator: guard missing where handrail clearance is below 400 mm'),
  ('5.7.1',  'VERIFIED', null, '起重机械未经监督检验或首次检验', 'Crane: no supervision or first inspection'),
  ('5.7.2',  'VERIFIED', '4',  '起重机械检验结论为不合格', 'Crane: inspection failed'),
  ('5.7.3',  'VERIFIED', null, '起重机械急停开关缺失或失效', 'Crane: emergency stop missing or failed'),
  ('5.7.4',  'VERIFIED', null, '起重量、起重力矩限制器缺失或失效', 'Crane: load or moment limiter missing or failed'),
  ('5.7.5',  'VERIFIED', null, '升降机防坠安全器、超载保护装置缺失或失效', 'Hoist: fall arrester or overload device missing or failed'),
  ('5.8.1',  'VERIFIED', '9',  '客运索道检验结论为不合格', 'Ropeway: inspection failed'),
  ('5.8.2',  'VERIFIED', null, '客运索道紧急停车装置缺失', 'Ropeway: emergency stop missing'),
  ('5.8.3',  'VERIFIED', null, '客运索道车厢门不能锁闭', 'Ropeway: cabin door cannot lock'),
  ('5.8.4',  'VERIFIED', null, '客运索道辅助驱动或备用电源失效', 'Ropeway: auxiliary drive or power dead'),
  ('5.8.5',  'VERIFIED', null, '客运索道安全回路短接', 'Ropeway: safety loop bridged'),
  ('5.9.1',  'VERIFIED', '6',  '大型游乐设施检验结论为不合格', 'Ride: inspection failed'),
  ('5.9.2',  'VERIFIED', null, '大型游乐设施乘客束缚装置缺失', 'Ride: passenger restraint missing'),
  ('5.9.3',  'VERIFIED', null, '大型游乐设施舱门锁紧装置缺失', 'Ride: door lock missing'),
  ('5.9.4',  'VERIFIED', null, '大型游乐设施制动、限位、防碰撞、止逆、限速装置缺失或失效', 'Ride: brake, limit, anti-collision, anti-reverse or speed device missing or failed'),
  ('5.9.5',  'VERIFIED', null, '大型游乐设施重要部件有裂纹', 'Ride: cracks in main parts')
) as gb (item, mark, kind, zh, en);
