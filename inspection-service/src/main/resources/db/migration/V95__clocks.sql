-- A unit may have several clocks (检验时钟): a boiler an external and an internal one. A report says which
-- one it moves, each clock has a cycle of its own, and the unit is due by the earliest that binds it.
alter table inspection add clock text, add counted boolean not null default false;
comment on column inspection.clock is 'Clock of the unit that it is about (rules/examinations.csv); null for none';
comment on column inspection.next_inspection_date is 'Date through which its clock runs; null when it gives no date';
comment on column inspection.counted is 'Whether the unit''s date came to rest on it: one that came too late never binds';
update inspection set counted = next_inspection_date is not null, clock = case
  when kind in ('PERIODIC', 'FIRST', 'SUPERVISION') then 'INSPECTION'
  when kind = 'SELF_TEST' and starts_with(variety, '3') and inspected_on >= '2023-04-02' then 'SELF_TEST'
end;

alter table cycle_rule add clock text not null default 'INSPECTION';
alter table cycle_rule drop constraint cycle_rule_variety_prefix_valid_from_key;
alter table cycle_rule add unique nulls not distinct (variety_prefix, clock, valid_from);
comment on column cycle_rule.clock is 'Clock whose cycle it is; INSPECTION where the unit has one date only';

insert into cycle_rule (code, clock, variety_prefix, months, longest_months, valid_from, mark, source, note) values
  ('boiler-external', 'EXTERNAL', '1', 12, 12, null, 'V', 'published cycle table 2019; TSG 11-2020', 'yearly'),
  ('boiler-internal', 'INTERNAL', '1', 24, 72, null, 'V', 'published cycle table 2019; TSG 11-2020',
   'power-station boilers and boilers of complete plants 3 to 6 years'),
  ('boiler-pressure', 'PRESSURE_TEST', '1', 36, 72, null, 'M', 'TSG 11-2020',
   'when in doubt, or every 3 years where an internal inspection is impossible'),
  ('vessel-yearly', 'EXTERNAL', '2', 12, 12, null, 'V', 'TSG 21-2016', 'yearly check'),
  ('vessel-internal', 'INTERNAL', '2', 36, 72, null, 'P', 'TSG 21-2016',
   'by safety grade, so the report should give the date; the shortest term of grades 1 to 3'),
  ('vessel-pressure', 'PRESSURE_TEST', '2', 36, 144, null, 'P', 'TSG 21-2016',
   'with every or every second periodic inspection, so the report should give the date'),
  ('vessel-mobile-full', 'FULL', '22', 24, 60, null, 'V', 'published cycle table',
   '2 to 5 years by safety grade; the shortest of them'),
  ('piping-yearly', 'EXTERNAL', '8', 12, 12, null, 'V', 'published cycle table; TSG D7005-2018', 'yearly check'),
  ('piping-pressure', 'PRESSURE_TEST', '8', 36, 108, null, 'P', 'TSG D7005-2018',
   'by grade, so the report should give the date'),
  ('ropeway-full', 'FULL', '9', 36, 36, null, 'M', 'rules on passenger ropeways', 'every 3 years'),
  ('elevator-self-test', 'SELF_TEST', '3', 12, 13, '2023-04-02', 'V', 'TSG T7008-2023',
   'in every year that has no inspection, at most one month early; binds no date of inspection');
