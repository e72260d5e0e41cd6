-- Who answers for safety in an enterprise, and which days, weeks and months have their record.
create table safety_appointment (
  id              uuid primary key,
  region_code     text collate "C" not null,
  version         bigint not null,
  enterprise_id   text collate "C" not null references enterprise,
  role            text   not null check (role in ('PRINCIPAL', 'DIRECTOR', 'OFFICER')),
  name            text   not null,
  name_key        text   not null,
  certificate_no  text,
  equipment_kinds text[] not null,
  in_office_from  date   not null,
  last_day        date   check (last_day >= in_office_from)
);
comment on table safety_appointment is 'Who answers for safety in enterprises (O74: 主要负责人、安全总监、安全员)';
create index safety_appointment_enterprise on safety_appointment (enterprise_id, role);
create index safety_appointment_region on safety_appointment (region_code text_pattern_ops, id);
alter table safety_appointment enable row level security;
create policy territorial on safety_appointment
  using (guapai_visible(region_code, enterprise_id)) with check (guapai_visible(region_code, enterprise_id));

create table safety_duty (
  enterprise_id text collate "C" not null,
  kind          text    not null check (kind in ('DAILY', 'WEEKLY', 'MONTHLY')),
  period_from   date    not null,
  region_code   text collate "C" not null,
  screening_id  uuid    not null,
  screened_on   date    not null,
  findings      int     not null,
  late          boolean not null,
  primary key (enterprise_id, kind, period_from)
);
comment on table safety_duty is
  'Periods of which the hazard service told that the enterprise recorded its screening (日管控、周排查、月调度)';
comment on column safety_duty.enterprise_id is 'As it was known on that day';
alter table safety_duty enable row level security;
create policy territorial on safety_duty
  using (guapai_visible(region_code, enterprise_id)) with check (guapai_visible(region_code, enterprise_id));

insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
select 'SAFETY_DUTY', id, 'P-1', '', date '2023-05-05', 'P',
       'O74 (2023-05-05) of all that use equipment; how far back is asked is proposed',
       body, now(), 'release', 'safety staff / 安全管理人员'
  from (values ('DAILY', '{"unitsInUse":1,"periodsBack":3}'),
               ('WEEKLY', '{"unitsInUse":1,"periodsBack":2}'),
               ('MONTHLY', '{"unitsInUse":1,"periodsBack":1}')) as rule (id, body);
