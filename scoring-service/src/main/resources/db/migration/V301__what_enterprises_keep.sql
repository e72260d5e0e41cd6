-- What the standard asks of people, insurance, the enterprise's own controls and its fillings. Read by the
-- assessment alone, so that a row needs no territory that would have to follow a move.
alter table enterprise
  add insured_until    date,
  add insured_sequence bigint;
comment on column enterprise.insured_until is 'Last day of the liability insurance (安责险); null when none was told';
comment on column enterprise.insured_sequence is
  'Version of the entry that told it; an older one arriving late changes nothing';

create table operator_duty (
  employment_id  text    not null,
  equipment_id   text    not null,
  project        text    not null,
  enterprise_id  text    not null references enterprise,
  certificate_id text    not null,
  at_work        boolean not null,
  expired_on     date,
  sequence       bigint  not null,
  primary key (employment_id, equipment_id, project)
);
create index operator_duty_of_enterprise on operator_duty (enterprise_id);
comment on table operator_duty is 'Who is, or was, assigned to which unit with which project of a certificate (作业人员上岗)';
comment on column operator_duty.expired_on is
  'Last day of the project, once told that it passed; null after a new assignment';
comment on column operator_duty.sequence is
  'Version of the employment that was told last; an older one arriving late changes nothing';

create table operator_finding (
  finding_id    text   primary key,
  enterprise_id text   not null references enterprise,
  operators     int    not null,
  since         date   not null,
  cleared_on    date,
  sequence      bigint not null
);
create index operator_finding_of_enterprise on operator_finding (enterprise_id);
comment on table operator_finding is 'That operators were at work without a valid certificate (无证上岗), and until when';
comment on column operator_finding.operators is
  'How many when it was told; those who followed are known by their certificates';
comment on column operator_finding.since is
  'Day on which it was told; of one that is only known as cleared, the day of that';

create table control_record (
  enterprise_id text    not null references enterprise,
  period        date    not null,
  kind          text    not null check (kind in ('DAILY', 'WEEKLY', 'MONTHLY')),
  in_time       boolean not null,
  primary key (enterprise_id, period, kind)
);
comment on table control_record is
  'Days, weeks and months of which an enterprise recorded its own control (日管控、周排查、月调度)';
comment on column control_record.period is 'The day, the Monday of the week, or the first day of the month';
comment on column control_record.in_time is 'Whether any record of it was not told as late (逾期补录)';

create table filling_day (
  day_id        text   primary key,
  enterprise_id text   not null references enterprise,
  day           date   not null,
  filled        int    not null,
  unchecked     int    not null,
  sequence      bigint not null
);
create index filling_day_of_enterprise on filling_day (enterprise_id, day);
comment on table filling_day is 'Cylinders that a filler filled on a day, and how many without a check before (充装前检查)';
comment on column filling_day.day_id is 'What the fact of the day is about, told again when something came late';

do $$
declare t text;
begin
  foreach t in array array['operator_duty', 'operator_finding', 'control_record', 'filling_day'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy written_by_platform on %I'
                   ' using ((select current_setting(''guapai.system'', true) = ''on''))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on''))', t);
  end loop;
end $$;

-- The proposed edition has had these criteria from the beginning; now the facts are told that they rest on.
alter table criterion
  drop constraint criterion_measure_check,
  add constraint criterion_measure_check check (measure in ('REGISTRATION_RATE', 'VALID_INSPECTION_RATE',
    'CERTIFICATE_RATE', 'CONTROLS_RECORDED', 'ON_TIME_RECTIFICATION', 'REPEAT_HAZARDS', 'CHECKED_FILLINGS',
    'INSURED')),
  add bonus boolean not null default false;
comment on column criterion.bonus is
  'Points on top of the rescaled sum, which stays at 100 at most; never part of what applies';
update criterion set measure = told.measure
  from (values ('C1', 'CERTIFICATE_RATE'), ('D1', 'CONTROLS_RECORDED'), ('F1', 'CHECKED_FILLINGS'))
    as told (code, measure)
 where edition = 'P-1' and criterion.code = told.code;

-- Its bonus of three points (附加分) names three merits and no shares: one point each.
insert into criterion (edition, ordinal, code, group_code, title_zh, title_en, max, measure, bonus) values
  ('P-1', 19, 'X1', 'X', '附加分：安全标准化达标', 'Bonus: standardization met', 1, null, true),
  ('P-1', 20, 'X2', 'X', '附加分：投保安全生产责任保险', 'Bonus: liability insurance in force', 1, 'INSURED', true),
  ('P-1', 21, 'X3', 'X', '附加分：接受专家诊断', 'Bonus: expert diagnosis taken', 1, null, true);
