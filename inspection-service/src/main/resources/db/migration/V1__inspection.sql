-- Rules of the field. Every row says since when it holds, where it comes from and how sure that is:
-- V verified against a published text, M assumed from memory, P proposed by this project.

create table cycle_rule (
  code           text primary key,
  variety_prefix text not null,
  months         int  not null check (months > 0),
  years          int[] not null default '{}',
  early_months   int  not null default 0,
  valid_from     date,
  valid_to       date,
  source         text not null,
  mark           char(1) not null check (mark in ('V', 'M', 'P')),
  note           text not null,
  unique nulls not distinct (variety_prefix, valid_from)
);
comment on table cycle_rule is 'Periodic inspection cycles 定期检验周期: gives the next date where the report gives none';
comment on column cycle_rule.variety_prefix is 'Leading characters of the catalogue code; the longest match applies';
comment on column cycle_rule.months is 'Months from the inspection, or between inspections once the listed years are over';
comment on column cycle_rule.years is 'Years of use in which an inspection is due, for schedules counted from first use';
comment on column cycle_rule.early_months is 'How much earlier than its year an inspection may be done and still count for it';
comment on column cycle_rule.valid_to is 'First day on which the rule no longer holds';

insert into cycle_rule (code, variety_prefix, months, years, early_months, valid_from, valid_to, mark, source, note) values
  ('boiler', '1', 12, '{}', 0, null, null, 'V', 'published cycle table 2019; TSG 11-2020',
   'external inspection, the shorter of the two clocks; internal inspection is normally due every 24 months'),
  ('vessel-fixed', '21', 36, '{}', 0, null, null, 'P', 'TSG 21-2016',
   'first inspection within 3 years of use is verified; afterwards the safety grade decides, so the report should give the date; 36 months, the shortest term of grades 1 to 3, is taken where it does not'),
  ('vessel-mobile', '22', 12, '{}', 0, null, null, 'V', 'published cycle table',
   'yearly; full inspection by safety grade every 2 to 5 years'),
  ('cylinder', '23', 36, '{}', 0, null, null, 'V', 'published cycle table',
   'general gas; for corrosive (24 months) or inert gas (60 months) the report gives the date'),
  ('cylinder-welded', '2320', 48, '{}', 0, null, null, 'V', 'TSG 23-2021 9.3',
   'liquefied petroleum gas; for other media the report gives the date'),
  ('elevator-yearly', '3', 12, '{}', 0, null, '2023-04-02', 'M', 'TSG T7001-2009',
   'yearly inspection before the edition of 2023'),
  ('elevator-2023', '3', 12, '{1,4,7,9,11,13,15}', 2, '2023-04-02', null, 'M', 'TSG T7001-2023',
   'years 1, 4, 7, 9, 11, 13, 15 are verified; yearly after 15 years, and first use as the month the years are counted from, are assumed'),
  ('crane', '4', 24, '{}', 0, null, null, 'M', 'TSG Q7015-2016; TSG 51-2023',
   'bridge, gantry, portal, cable, mast cranes and parking equipment'),
  ('crane-metallurgical', '4150', 12, '{}', 0, null, null, 'M', 'TSG Q7015-2016; TSG 51-2023', 'molten-metal service'),
  ('crane-tower', '43', 12, '{}', 0, null, null, 'M', 'TSG Q7015-2016; TSG 51-2023', 'tower cranes'),
  ('crane-mobile', '44', 12, '{}', 0, null, null, 'M', 'TSG Q7015-2016; TSG 51-2023', 'mobile cranes'),
  ('hoist', '48', 12, '{}', 0, null, null, 'M', 'TSG Q7015-2016; TSG 51-2023', 'hoists and lifts'),
  ('forklift-before', '51', 24, '{}', 0, null, '2022-12-01', 'P', 'TSG 81-2022 4.2.1.2',
   'the term of 2022 taken for the time before it'),
  ('forklift', '51', 24, '{}', 0, '2022-12-01', null, 'V', 'TSG 81-2022 4.2.1.2', 'next date is stated to the month'),
  ('sightseeing-before', '52', 12, '{}', 0, null, '2022-12-01', 'P', 'TSG 81-2022 4.2.1.2',
   'the term of 2022 taken for the time before it'),
  ('sightseeing', '52', 12, '{}', 0, '2022-12-01', null, 'V', 'TSG 81-2022 4.2.1.2', 'next date is stated to the month'),
  ('ride', '6', 12, '{}', 0, null, null, 'M', 'rules on large amusement rides', 'yearly; test run before every opening besides'),
  ('safety-valve', '7310', 12, '{}', 0, null, null, 'V', 'published cycle table',
   'calibration at least yearly; 3 or 5 years on conditions, which the report then states'),
  ('piping-gas', '8210', 96, '{}', 0, null, null, 'V', 'published cycle table',
   'high-pressure gas piping at most 8 years, the shortest of the terms; medium pressure 12, PE and cast iron 15'),
  ('piping-industrial', '83', 36, '{}', 0, null, null, 'M', 'TSG D7005-2018',
   'first inspection within 3 years; afterwards by grade, so the report should give the date'),
  ('ropeway', '9', 12, '{}', 0, null, null, 'M', 'rules on passenger ropeways', 'yearly; full inspection every 3 years besides');

create table conclusion_rule (
  variety_prefix text not null,
  conclusion     text not null,
  valid_from     date,
  valid_to       date,
  source         text not null,
  mark           char(1) not null check (mark in ('V', 'M', 'P')),
  unique nulls not distinct (variety_prefix, conclusion, valid_from)
);
comment on table conclusion_rule is 'Conclusions 检验结论 that a report on equipment of a kind may carry; the longest matching prefix applies';

insert into conclusion_rule (variety_prefix, conclusion, source, mark)
select prefix, conclusion, source, mark from (values
  ('3', 'GB 45067-2024 5.6.1', 'V'), ('4', 'GB 45067-2024 5.7.2', 'V'), ('5', 'GB 45067-2024 5.10', 'M'),
  ('9', 'GB 45067-2024 5.8.1', 'V')
) family (prefix, source, mark), unnest(array['PASS', 'FAIL', 'RECHECK_PASS', 'RECHECK_FAIL']) conclusion;
insert into conclusion_rule (variety_prefix, conclusion, source, mark) values
  ('6', 'PASS', 'GB 45067-2024 5.9.1', 'V'),
  ('6', 'FAIL', 'GB 45067-2024 5.9.1', 'V'),
  ('23', 'PASS', 'cylinder inspection rules', 'M'),
  ('23', 'FAIL', 'cylinder inspection rules (判废)', 'M'),
  ('7', 'PASS', 'products are not registered for use', 'P'),
  ('7', 'FAIL', 'products are not registered for use', 'P'),
  ('F', 'PASS', 'products are not registered for use', 'P'),
  ('F', 'FAIL', 'products are not registered for use', 'P');
insert into conclusion_rule (variety_prefix, conclusion, source, mark)
select prefix, conclusion, 'GB 45067-2024 5.2.1, 5.4.1', mark
from unnest(array['1', '2', '8']) prefix,
  (values ('CONFORMS', 'V'), ('BASICALLY_CONFORMS', 'M'), ('NOT_CONFORMING', 'V')) allowed (conclusion, mark);

create table lead_time (
  days       int  not null check (days >= 0),
  valid_from date,
  valid_to   date,
  source     text not null,
  mark       char(1) not null check (mark in ('V', 'M', 'P')),
  unique nulls not distinct (valid_from)
);
comment on table lead_time is 'How long before its date an inspection counts as due soon';

insert into lead_time (days, source, mark) values
  (30, '特种设备安全法 §40 (application one month before expiry), taken as 30 days', 'P');

-- Units that are subject to inspection, as the register tells of them.

create table subject (
  equipment_id         text primary key,
  equipment_no         text        not null unique,
  enterprise_id        text        not null,
  region_code          text        not null,
  variety              text        not null,
  use_state            text        not null,
  first_use_date       date,
  demonstration        boolean     not null,
  register_version     bigint      not null,
  register_date        date,
  next_inspection_date date,
  counted_on           date,
  due_soon_for         date,
  overdue_for          date,
  next_step_at         timestamptz,
  fact_sequence        bigint      not null,
  correlation_id       text        not null
);
create index subject_next_step_at on subject (next_step_at) where next_step_at is not null;
create index subject_due on subject (next_inspection_date, equipment_id) where use_state = 'IN_USE';
comment on column subject.register_version is 'Version of the unit in the register; an older one arriving late changes nothing';
comment on column subject.register_date is 'Next date as the register last stated it, to tell a correction from a repetition';
comment on column subject.next_inspection_date is 'Last day on which the current inspection holds';
comment on column subject.counted_on is 'Day of the inspection that gave the date; null when the register gave it';
comment on column subject.due_soon_for is 'Date for which inspection-due-soon was published';
comment on column subject.overdue_for is 'Date for which inspection-overdue was published and not yet cleared; overdue since the day after';
comment on column subject.next_step_at is 'When the sweep has to look at the unit again; null when never';

alter table subject enable row level security;
create policy territorial on subject for select using (guapai_visible(region_code, enterprise_id));
create policy written_by_platform on subject
  using (current_setting('guapai.system', true) = 'on')
  with check (current_setting('guapai.system', true) = 'on');

create table inspection (
  id                   uuid        primary key,
  institute            text        not null,
  report_no            text        not null check (length(report_no) <= 64),
  equipment_id         text        not null references subject,
  equipment_no         text        not null,
  enterprise_id        text        not null,
  region_code          text        not null,
  variety              text        not null,
  kind                 text        not null,
  conclusion           text        not null,
  inspected_on         date        not null,
  reported_next_date   date,
  next_inspection_date date,
  cycle_rule           text        references cycle_rule,
  findings             text[]      not null,
  demonstration        boolean     not null,
  recorded_at          timestamptz not null,
  recorded_by          text        not null,
  completed_event      text        not null unique,
  unique (institute, report_no)
);
create index inspection_equipment on inspection (equipment_id, inspected_on);
comment on column inspection.enterprise_id is 'Enterprise that used the unit when the report was recorded';
comment on column inspection.reported_next_date is 'Next date as the report states it';
comment on column inspection.next_inspection_date is 'Date through which the result holds; null when it gives no date';
comment on column inspection.cycle_rule is 'Rule by which the date was reckoned; null when the report stated it';
comment on column inspection.completed_event is 'Id of the inspection-completed event, to know its echo from the register';

alter table inspection enable row level security;
create policy territorial on inspection for select using (
  guapai_visible(region_code, enterprise_id)
  or institute = nullif(current_setting('guapai.organization', true), ''));
create policy written_by_platform on inspection
  using (current_setting('guapai.system', true) = 'on')
  with check (current_setting('guapai.system', true) = 'on');
