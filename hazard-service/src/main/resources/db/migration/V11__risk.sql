-- Dual prevention (双重预防): risks graded beforehand, screenings for hazards, emergency plans and drills.

create table enterprise (
  id            text    primary key,
  name          text    not null,
  region_code   text    not null,
  industry      text,
  demonstration boolean not null
);
comment on table enterprise is 'Enterprises as the register tells of them';
comment on column enterprise.industry is 'Section of GB/T 4754-2017, A to T; null when not classified';

create table lec_value (
  factor     char(1) not null check (factor in ('L', 'E', 'C')),
  value      numeric not null check (value > 0),
  title_zh   text    not null,
  title_en   text    not null,
  source     text    not null,
  mark       text    not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date    not null,
  valid_to   date,
  primary key (factor, value, valid_from)
);
comment on table lec_value is
  'Values that likelihood L, exposure E and consequence C of a risk may take; none between them';

insert into lec_value (factor, value, title_zh, title_en, source, mark, valid_from)
select factor, value, zh, en, '作业条件危险性评价法 / Graham and Kinney', 'ASSUMED', '2014-01-01' from (values
  ('L', 10,  '完全可以预料', 'to be expected'),
  ('L', 6,   '相当可能', 'quite possible'),
  ('L', 3,   '可能，但不经常', 'unusual but possible'),
  ('L', 1,   '可能性小，完全意外', 'only remotely possible'),
  ('L', 0.5, '很不可能，可以设想', 'conceivable but very unlikely'),
  ('L', 0.2, '极不可能', 'practically impossible'),
  ('L', 0.1, '实际不可能', 'virtually impossible'),
  ('E', 10,  '连续暴露', 'continuous'),
  ('E', 6,   '每天工作时间内暴露', 'daily, during work'),
  ('E', 3,   '每周一次，或偶然暴露', 'weekly or occasional'),
  ('E', 2,   '每月一次暴露', 'monthly'),
  ('E', 1,   '每年几次暴露', 'a few times a year'),
  ('E', 0.5, '非常罕见暴露', 'very rare'),
  ('C', 100, '大灾难，许多人死亡', 'catastrophe: many deaths'),
  ('C', 40,  '灾难，数人死亡', 'disaster: several deaths'),
  ('C', 15,  '非常严重，一人死亡', 'very serious: a death'),
  ('C', 7,   '严重，重伤', 'serious: grave injury'),
  ('C', 3,   '重大，致残', 'important: disability'),
  ('C', 1,   '引人注目，需要救护', 'noticeable: first aid')
) as lec (factor, value, zh, en);

create table risk_threshold (
  edition    text    not null,
  colour     text    not null check (colour in ('RED', 'ORANGE', 'YELLOW', 'BLUE')),
  least      numeric not null check (least >= 0),
  source     text    not null,
  mark       text    not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date    not null,
  valid_to   date,
  primary key (edition, colour)
);
comment on column risk_threshold.least is 'Least D = L×E×C of the colour; the next higher colour ends it';

insert into risk_threshold (edition, colour, least, source, mark, valid_from)
select 'LEC-1', colour, least, 'LEC: D≥320, 160–<320, 70–<160, <70', 'ASSUMED', date '2014-01-01'
from (values ('RED', 320), ('ORANGE', 160), ('YELLOW', 70), ('BLUE', 0)) as lec (colour, least);

create table risk_point (
  id                uuid   primary key,
  enterprise_id     text   not null,
  region_code       text   not null,
  revision          int    not null,
  withdrawn_at      timestamptz,
  withdrawn_by      text,
  withdrawal_reason text,
  check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index risk_point_by_region on risk_point (region_code text_pattern_ops, id);
create index risk_point_by_enterprise on risk_point (enterprise_id, id);
comment on table risk_point is 'A risk point (风险点) of an enterprise; what is known of it is in its revisions';

create table risk_point_revision (
  risk_point_id    uuid        not null references risk_point,
  revision         int         not null,
  enterprise_id    text        not null,
  region_code      text        not null,
  name             text        not null,
  equipment_no     text,
  place            text        not null,
  accident         text        not null,
  likelihood       numeric     not null,
  exposure         numeric     not null,
  consequence      numeric     not null,
  score            numeric     not null,
  colour           text        not null,
  edition          text        not null,
  measure          text        not null,
  responsible_name text        not null,
  responsible_post text        not null,
  control_level    text        not null check (control_level in ('COMPANY', 'WORKSHOP', 'TEAM')),
  recorded_by      text        not null,
  recorded_at      timestamptz not null,
  primary key (risk_point_id, revision),
  foreign key (edition, colour) references risk_threshold
);
create index risk_point_revision_of_unit on risk_point_revision (equipment_no);
comment on column risk_point_revision.accident is 'What may happen';
comment on column risk_point_revision.edition is 'Thresholds by which it was coloured then';

alter table hazard add column risk_point_id uuid references risk_point;
create index hazard_at_risk_point on hazard (risk_point_id) where risk_point_id is not null;
comment on column hazard.risk_point_id is 'Risk point at which it was found; null when none was named';

create table emergency_plan (
  id            uuid primary key,
  enterprise_id text not null,
  region_code   text not null,
  revision      int  not null
);
create index emergency_plan_by_region on emergency_plan (region_code text_pattern_ops, id);
create index emergency_plan_by_enterprise on emergency_plan (enterprise_id, id);

create table emergency_plan_revision (
  plan_id          uuid        not null references emergency_plan,
  revision         int         not null,
  enterprise_id    text        not null,
  region_code      text        not null,
  title            text        not null,
  accidents        text[]      not null,
  starts_when      text        not null,
  stops_when       text        not null,
  responsible_name text        not null,
  responsible_post text        not null,
  reviewed_on      date,
  trained_on       date,
  text             text        not null,
  recorded_by      text        not null,
  recorded_at      timestamptz not null,
  primary key (plan_id, revision)
);

create table emergency_drill (
  id            uuid        primary key,
  plan_id       uuid        not null,
  plan_revision int         not null,
  enterprise_id text        not null,
  region_code   text        not null,
  held_on       date        not null,
  participants  int         not null check (participants > 0),
  scenario      text        not null,
  evaluation    text        not null,
  improvements  text,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  foreign key (plan_id, plan_revision) references emergency_plan_revision
);
create index emergency_drill_of_plan on emergency_drill (plan_id, id);
create index emergency_drill_by_enterprise on emergency_drill (enterprise_id, held_on);
comment on column emergency_drill.plan_revision is 'The revision that was drilled: the one in force when recorded';

create table drill_rule (
  edition    text primary key,
  least      int  not null check (least > 0),
  months     int  not null check (months > 0),
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date not null,
  valid_to   date
);
comment on table drill_rule is 'How many drills an enterprise holds at least within how many months';
insert into drill_rule (edition, least, months, source, mark, valid_from)
values ('P-1', 1, 12, 'At least one drill a year', 'PROPOSED', '2014-01-01');

create table screening (
  id            uuid        primary key,
  enterprise_id text        not null,
  region_code   text        not null,
  equipment_no  text,
  kind          text        not null check (kind in ('DAILY', 'WEEKLY', 'MONTHLY', 'SELF_CHECK', 'SPECIAL')),
  screened_on   date        not null,
  screened_by   text        not null,
  findings      int         not null check (findings >= 0),
  note          text,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  unique nulls not distinct (enterprise_id, screened_on, kind, equipment_no)
);
create index screening_by_region on screening (region_code text_pattern_ops, id);
create index screening_recorded_at on screening using brin (recorded_at) with (autosummarize = on);
comment on table screening is
  'Screenings for hazards (日管控、周排查、月调度、自查); one that found nothing is recorded too';

create function paper_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a paper in % is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare t text;
begin
  foreach t in array array['risk_point_revision', 'emergency_plan_revision', 'emergency_drill',
                           'screening'] loop
    execute format('create trigger %I before update or delete or truncate on %I'
                   ' for each statement execute function paper_stands()', t || '_stands', t);
  end loop;
  foreach t in array array['risk_point', 'risk_point_revision', 'emergency_plan',
                           'emergency_plan_revision', 'emergency_drill', 'screening'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, enterprise_id))'
                   ' with check (guapai_visible(region_code, enterprise_id))', t);
  end loop;
end $$;
alter table enterprise enable row level security;
create policy territorial on enterprise using (guapai_visible(region_code, id))
  with check (guapai_visible(region_code, id));

-- Enterprises whose units the register told of before this service kept enterprises.
insert into enterprise (id, name, region_code, demonstration)
select distinct on (enterprise_id) enterprise_id, enterprise_id, region_code, demonstration
from unit order by enterprise_id, region_code;
