-- Accidents as 特种设备安全监察条例 §61–69 and 特种设备安全法 §70–73 have them: what they did, at which hour, when they
-- were reported, their grade by the table of the regulation, and the procedure to their end.
alter table accident
  add occurred_at   timestamptz,
  add reported_at   timestamptz,
  add claimed_grade text,
  add consequences  text not null default '[]' check (consequences is json),
  add grade_edition text,
  add state         text not null default 'REPORTED'
    check (state in ('REPORTED', 'INVESTIGATING', 'OPINION_GIVEN', 'CLOSED')),
  add version       int  not null default 1;
comment on column accident.occurred_at is 'Hour of the accident; null when only the day is known';
comment on column accident.reported_at is 'When the enterprise reported it to an authority; null when not known';
comment on column accident.claimed_grade is 'Grade named by who reported it: the least that it has';
comment on column accident.consequences is 'What it did: kind, amount (persons, yuan, minutes; 1 for what happened)';
comment on column accident.grade_edition is 'Edition of the table it was graded by; null when nothing but the claim is known';
update accident set claimed_grade = grade;
create index accident_by_place on accident (region_code text_pattern_ops, id);
create index accident_by_enterprise on accident (enterprise_id, id);

create table accident_act (
  accident_id   uuid        not null references accident,
  sequence      int         not null,
  enterprise_id text        not null,
  region_code   text        not null,
  act           text        not null
    check (act in ('REPORT', 'SUPPLEMENT', 'MISREPORT', 'INVESTIGATE', 'OPINION', 'CLOSE')),
  paper         text        not null check (paper is json),
  actor         text        not null,
  at            timestamptz not null,
  caused_by     text,
  primary key (accident_id, sequence)
);
comment on table accident_act is 'The procedure of an accident, act by act, each with what it says; none is ever changed';
comment on column accident_act.sequence is 'Version of the accident after the act';
comment on column accident_act.caused_by is 'Event that led to the act; null when a person did';

insert into accident_act (accident_id, sequence, enterprise_id, region_code, act, paper, actor, at)
select id, 1, enterprise_id, region_code, 'REPORT',
       json_build_object('description', description, 'grade', grade)::text, 'system', recorded_at
from accident;

create function accident_act_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the acts of an accident are never changed' using errcode = 'restrict_violation';
end $$;
create trigger accident_act_stands before update or delete or truncate on accident_act
  for each statement execute function accident_act_stands();
alter table accident_act enable row level security;
create policy territorial on accident_act
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));

create table accident_grade_edition (
  edition    text primary key,
  source     text not null,
  valid_from date not null,
  valid_to   date
);
create table accident_grade_rule (
  edition        text not null references accident_grade_edition,
  grade          text not null check (grade in ('GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR')),
  consequence    text not null,
  variety_prefix text not null default '',
  least          int  not null check (least > 0),
  source         text not null,
  mark           text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  primary key (edition, grade, consequence, variety_prefix)
);
comment on table accident_grade_rule is
  'From how much of a consequence on an accident has a grade (以上 includes); the highest of all counts';
comment on column accident_grade_rule.least is 'Persons, yuan, minutes; 1 for what happened';

insert into accident_grade_edition (edition, source, valid_from)
values ('REG-2009', '特种设备安全监察条例 (2009) §61–64', '2009-05-01');
insert into accident_grade_rule (edition, grade, consequence, variety_prefix, least, source, mark)
select 'REG-2009', grade, consequence, prefix, least, source, mark from (values
  ('GENERAL',          'DEAD',                 '',  1,         '§64(1)', 'VERIFIED'),
  ('LARGER',           'DEAD',                 '',  3,         '§63(1)', 'VERIFIED'),
  ('MAJOR',            'DEAD',                 '',  10,        '§62(1)', 'VERIFIED'),
  ('ESPECIALLY_MAJOR', 'DEAD',                 '',  30,        '§61(1)', 'VERIFIED'),
  ('GENERAL',          'SERIOUSLY_INJURED',    '',  1,         '§64(1)', 'VERIFIED'),
  ('LARGER',           'SERIOUSLY_INJURED',    '',  10,        '§63(1)', 'VERIFIED'),
  ('MAJOR',            'SERIOUSLY_INJURED',    '',  50,        '§62(1)', 'VERIFIED'),
  ('ESPECIALLY_MAJOR', 'SERIOUSLY_INJURED',    '',  100,       '§61(1)', 'VERIFIED'),
  ('GENERAL',          'DIRECT_LOSS',          '',  10000,     '§64(1)', 'VERIFIED'),
  ('LARGER',           'DIRECT_LOSS',          '',  10000000,  '§63(1)', 'VERIFIED'),
  ('MAJOR',            'DIRECT_LOSS',          '',  50000000,  '§62(1)', 'VERIFIED'),
  ('ESPECIALLY_MAJOR', 'DIRECT_LOSS',          '',  100000000, '§61(1)', 'VERIFIED'),
  ('GENERAL',          'EVACUATED',            '',  500,       '§64(2)', 'ASSUMED'),
  ('LARGER',           'EVACUATED',            '',  10000,     '§63(3)', 'ASSUMED'),
  ('MAJOR',            'EVACUATED',            '',  50000,     '§62(3)', 'ASSUMED'),
  ('ESPECIALLY_MAJOR', 'EVACUATED',            '',  150000,    '§61(3)', 'ASSUMED'),
  ('LARGER',           'PRESSURE_EXPLOSION',   '',  1,         '§63(2)', 'VERIFIED'),
  ('LARGER',           'CRANE_OVERTURNED',     '',  1,         '§63(4)', 'VERIFIED'),
  ('GENERAL',          'CRANE_BROKEN',         '',  1,         '§64(4)', 'ASSUMED'),
  ('GENERAL',          'STRANDED',             '3', 120,       '§64(3)', 'VERIFIED'),
  ('GENERAL',          'STRANDED',             '6', 60,        '§64(6)', 'VERIFIED'),
  ('LARGER',           'STRANDED',             '6', 720,       '§63(5)', 'VERIFIED'),
  ('GENERAL',          'STRANDED',             '9', 210,       '§64(5)', 'VERIFIED'),
  ('LARGER',           'STRANDED',             '9', 720,       '§63(5)', 'VERIFIED')
) as rule (grade, consequence, prefix, least, source, mark);

create table accident_report_term (
  edition    text primary key,
  minutes    int  not null check (minutes > 0),
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date not null,
  valid_to   date
);
comment on table accident_report_term is 'Within how many minutes an enterprise reports an accident to the county';
insert into accident_report_term (edition, minutes, source, mark, valid_from)
values ('O50-2022', 60, '特种设备事故报告和调查处理规定 (总局令50号): 1小时内', 'ASSUMED', '2022-03-01');

create table accident_investigator (
  grade    text primary key check (grade in ('GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR')),
  level    text not null check (level in ('CITY', 'PROVINCE')),
  title_zh text not null,
  source   text not null,
  mark     text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED'))
);
comment on table accident_investigator is
  'Who investigates an accident of a grade; what the state itself investigates is recorded by the province';
insert into accident_investigator (grade, level, title_zh, source, mark) values
  ('GENERAL',          'CITY',     '设区的市级特种设备安全监督管理部门会同有关部门', '特种设备安全法 §72', 'VERIFIED'),
  ('LARGER',           'PROVINCE', '省级特种设备安全监督管理部门会同有关部门',       '特种设备安全法 §72', 'VERIFIED'),
  ('MAJOR',            'PROVINCE', '国务院特种设备安全监督管理部门会同有关部门',     '特种设备安全法 §72', 'VERIFIED'),
  ('ESPECIALLY_MAJOR', 'PROVINCE', '国务院或者国务院授权有关部门',                   '特种设备安全法 §72', 'VERIFIED');
