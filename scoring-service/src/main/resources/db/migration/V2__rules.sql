-- Rules of the field as effective-dated rows. STATED: printed in a founding document. VERIFIED: read in a
-- law text or standard. ASSUMED: from memory. PROPOSED: fills a gap; never shown as official.

create table veto_item (
  edition    text not null,
  code       text not null check (code in ('V1', 'V2', 'V3', 'V4', 'V5')),
  title_zh   text not null,
  title_en   text not null,
  mark       text not null check (mark in ('STATED', 'VERIFIED', 'ASSUMED', 'PROPOSED')),
  source     text not null,
  valid_from date not null,
  valid_to   date,
  primary key (edition, code)
);
comment on table veto_item is 'Veto list 一票否决. Its source prints 未定期检验合格 twice: five classes, not six';
comment on column veto_item.valid_to is 'Last day on which the item holds; null while it holds';

insert into veto_item (edition, code, title_zh, title_en, mark, source, valid_from)
select 'S0-2009', code, zh, en, 'STATED', '泉州市使用特种设备安全专项检查评定标准 (2009)', '2009-01-01' from (values
  ('V1', '未经注册登记', 'A unit in use is not registered'),
  ('V2', '未定期检验合格', 'A unit in use has no valid periodic inspection'),
  ('V3', '使用土制设备', 'Home-made equipment in use'),
  ('V4', '重大安全隐患未限期整改', 'A major hazard was not rectified in time'),
  ('V5', '当年发生特种设备事故', 'An accident in the current year')
) as item (code, zh, en);

create table veto_test (
  id           text primary key,
  edition      text not null,
  code         text not null,
  test         text not null check (test in ('REGISTRATION_OVERDUE', 'INSPECTION_OVERDUE', 'INSPECTION_FAILED',
                 'HAZARD_OPEN', 'HAZARD_OVERDUE', 'ACCIDENT_IN_YEAR')),
  hazard_code  text,
  hazard_grade text check (hazard_grade in ('GENERAL', 'SERIOUS', 'MAJOR')),
  mark         text not null check (mark in ('STATED', 'VERIFIED', 'ASSUMED', 'PROPOSED')),
  source       text not null,
  valid_from   date not null,
  valid_to     date,
  foreign key (edition, code) references veto_item,
  check (test like 'HAZARD%' or (hazard_code is null and hazard_grade is null))
);
comment on table veto_test is 'What in the standing makes a veto stand; any one of an item''s tests does';
comment on column veto_test.hazard_code is 'Code of the hazard list that the test is about; null for any';
comment on column veto_test.hazard_grade is 'Grade that the test is about; null for any';

insert into veto_test (id, edition, code, test, hazard_code, hazard_grade, mark, source, valid_from) values
  ('V1-REGISTRATION', 'S0-2009', 'V1', 'REGISTRATION_OVERDUE', null, null, 'VERIFIED',
   '特种设备安全法 §33: before use or within 30 days after it', '2009-01-01'),
  ('V2-OVERDUE', 'S0-2009', 'V2', 'INSPECTION_OVERDUE', null, null, 'VERIFIED',
   '特种设备安全法 §40: not inspected in time, not to be used', '2009-01-01'),
  ('V2-FAILED', 'S0-2009', 'V2', 'INSPECTION_FAILED', null, null, 'VERIFIED',
   '特种设备安全法 §40: inspection failed, not to be used', '2009-01-01'),
  ('V3-HOME-MADE', 'S0-2009', 'V3', 'HAZARD_OPEN', 'TSEL-32-HOME-MADE', null, 'PROPOSED',
   'The hazard code that stands for home-made equipment', '2009-01-01'),
  ('V4-MAJOR', 'S0-2009', 'V4', 'HAZARD_OVERDUE', null, 'MAJOR', 'STATED',
   '重大安全隐患未限期整改; an approved extension moves the date', '2009-01-01'),
  ('V5-ACCIDENT', 'S0-2009', 'V5', 'ACCIDENT_IN_YEAR', null, null, 'STATED',
   '当年发生特种设备事故; lifted at the end of the calendar year', '2009-01-01');

create table statutory_inspection (
  kind       text not null,
  mark       text not null check (mark in ('STATED', 'VERIFIED', 'ASSUMED', 'PROPOSED')),
  source     text not null,
  valid_from date not null,
  valid_to   date,
  primary key (kind, valid_from)
);
comment on table statutory_inspection is
  'Kinds of examination whose conclusion decides whether a unit may be used; type tests and commissioned ones do not';

insert into statutory_inspection (kind, mark, source, valid_from) values
  ('PERIODIC',    'VERIFIED', '特种设备安全法 §40 定期检验', '2009-01-01'),
  ('SUPERVISION', 'VERIFIED', '特种设备安全法 §25 监督检验', '2009-01-01'),
  ('FIRST',       'ASSUMED',  'TSG 首次检验', '2009-01-01'),
  ('SELF_TEST',   'PROPOSED', 'TSG T7008-2023: in years without inspection the self-test stands for it', '2009-01-01');

create table standard_edition (
  code       text primary key,
  title_zh   text not null,
  title_en   text not null,
  mark       text not null check (mark in ('STATED', 'VERIFIED', 'ASSUMED', 'PROPOSED')),
  source     text not null,
  valid_from date not null,
  valid_to   date
);

create table criterion (
  edition    text          not null references standard_edition,
  ordinal    int           not null,
  code       text          not null,
  group_code text          not null,
  title_zh   text          not null,
  title_en   text          not null,
  max        numeric(4, 1) not null check (max > 0),
  measure    text          check (measure in ('REGISTRATION_RATE', 'VALID_INSPECTION_RATE',
               'ON_TIME_RECTIFICATION', 'REPEAT_HAZARDS')),
  deduction  numeric(4, 1) check (deduction > 0),
  primary key (edition, ordinal),
  unique (edition, code)
);
comment on column criterion.group_code is 'Letter of the group that the criterion belongs to';
comment on column criterion.measure is 'What it is counted from; null while no data are provided';
comment on column criterion.deduction is 'Points off per case; null when points are a share of the maximum';

create table grade_cut (
  edition  text          not null references standard_edition,
  grade    text          not null check (grade in ('A', 'B', 'C', 'D')),
  at_least numeric(5, 2) not null,
  primary key (edition, grade),
  unique (edition, at_least)
);

insert into standard_edition (code, title_zh, title_en, mark, source, valid_from) values
  ('P-1', '特种设备使用单位安全考核评分标准（拟议稿）', 'Safety scoring standard for use units (proposal)', 'PROPOSED',
   'Proposed after the founding documents of Quanzhou, Changzhou, Jilin, Qianxi and Xuzhou; none prints its sheet',
   '2009-01-01');

insert into criterion (edition, ordinal, code, group_code, title_zh, title_en, max, measure, deduction)
select 'P-1', ordinal, code, left(code, 1), zh, en, max, measure, deduction from (values
  ( 1, 'A1',  8, '注册登记率', 'Registration rate', 'REGISTRATION_RATE', null::numeric),
  ( 2, 'A2',  4, '安全技术档案五部分齐全', 'Technical file complete in five parts', null, null),
  ( 3, 'A3',  3, '使用标志张贴', 'Use marks posted', null, null),
  ( 4, 'B1', 12, '定期检验率（有效）', 'Valid-inspection rate', 'VALID_INSPECTION_RATE', null),
  ( 5, 'B2',  4, '提前30日报检', 'Inspection applied for 30 days ahead', null, null),
  ( 6, 'B3',  4, '安全附件校验', 'Safety accessories calibrated', null, null),
  ( 7, 'C1',  8, '持证率', 'Certificate rate', null, null),
  ( 8, 'C2',  4, '安全总监、安全员配备', 'Safety director and officers appointed', null, null),
  ( 9, 'C3',  3, '培训学时', 'Training hours', null, null),
  (10, 'D1', 10, '责任制、操作规程及日周月记录', 'Duty system, procedures, daily, weekly and monthly records', null, null),
  (11, 'E1', 10, '按期整改率', 'On-time rectification', 'ON_TIME_RECTIFICATION', null),
  (12, 'E2',  4, '自查隐患占比', 'Share of self-found hazards', null, null),
  (13, 'E3',  6, '重复隐患（每项扣2分）', 'Repeat hazards (2 points off each)', 'REPEAT_HAZARDS', 2),
  (14, 'F1',  8, '按期维保或充装检查、赋码覆盖', 'Maintenance or filling checks on time, QR coverage', null, null),
  (15, 'G1',  6, '专项预案与年度演练', 'Special plan, a drill every year', null, null),
  (16, 'H1',  3, '责任告知牌（正面、负面清单）', 'Responsibility board with both lists', null, null),
  (17, 'H2',  2, '文件按期签收', 'Documents acknowledged in time', null, null),
  (18, 'H3',  1, '属实投诉（每件扣1分）', 'Complaints upheld (1 point off each)', null, 1)
) as c (ordinal, code, max, zh, en, measure, deduction);

insert into grade_cut (edition, grade, at_least) values
  ('P-1', 'A', 90), ('P-1', 'B', 80), ('P-1', 'C', 60), ('P-1', 'D', 0);
