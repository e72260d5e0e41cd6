-- What scoring knows of the field (its standing), and what it concludes: vetoes and scores.
-- Every column of the standing follows one stream alone, so that streams may arrive in any order.

create table enterprise (
  id            text        primary key,
  name          text,
  region_code   text        not null,
  demonstration boolean     not null default false,
  fact_sequence bigint      not null default 0,
  assess_at     timestamptz
);
create index enterprise_by_region on enterprise (region_code text_pattern_ops, id);
create index enterprise_assess_at on enterprise (assess_at) where assess_at is not null;
comment on table enterprise is 'Known from its first event on; its row is the lock under which it is assessed';
comment on column enterprise.name is 'Null until the register names it';
comment on column enterprise.fact_sequence is 'Number of score events told of it so far';
comment on column enterprise.assess_at is 'When the sweep has to assess it again; null when never';

create table unit (
  equipment_id             text primary key,
  enterprise_id            text not null references enterprise,
  region_code              text not null,
  use_state                text,
  reg_state                text,
  next_inspection_date     date,
  register_version         bigint,
  registration_overdue_for date,
  inspection_overdue_for   date,
  overdue_sequence         bigint,
  inspected_on             date,
  inspection_fit           boolean
);
create index unit_of_enterprise on unit (enterprise_id);
comment on column unit.use_state is 'Null while only other streams have told of the unit: it does not count yet';
comment on column unit.register_version is 'Version of the unit in the register; an older one arriving late changes nothing';
comment on column unit.registration_overdue_for is 'Last day of the registration term that passed; null when registered';
comment on column unit.inspection_overdue_for is 'Inspection date that passed; null when not overdue';
comment on column unit.overdue_sequence is 'Sequence of the last overdue or cleared; an older one arriving late changes nothing';
comment on column unit.inspected_on is 'Day of the newest statutory inspection';

create table hazard (
  hazard_id     text primary key,
  hazard_no     text,
  enterprise_id text not null references enterprise,
  region_code   text not null,
  equipment_id  text,
  code          text,
  grade         text check (grade in ('GENERAL', 'SERIOUS', 'MAJOR')),
  reported_on   date,
  due_date      date,
  overdue_for   date,
  closed_on     date,
  overdue       boolean not null generated always as
                  (closed_on is null and overdue_for is not null
                   and overdue_for >= coalesce(due_date, overdue_for)) stored
);
create index hazard_of_enterprise on hazard (enterprise_id);
comment on column hazard.grade is 'Null until someone confirmed and graded it: an unconfirmed report counts for nothing';
comment on column hazard.due_date is 'Date in force; an approved extension moves it';
comment on column hazard.overdue_for is 'Date that passed; a later date in force means an extension was approved since';

create table accident (
  accident_id   text primary key,
  enterprise_id text not null references enterprise,
  region_code   text not null,
  occurred_on   date not null
);
create index accident_of_enterprise on accident (enterprise_id);

create table veto (
  id             bigint      generated always as identity primary key,
  enterprise_id  text        not null references enterprise,
  region_code    text        not null,
  code           text        not null check (code in ('V1', 'V2', 'V3', 'V4', 'V5')),
  edition        text        not null,
  cause_type     text        not null check (cause_type in ('EQUIPMENT', 'HAZARD', 'ACCIDENT')),
  cause_id       text        not null,
  since          date        not null,
  imposed_at     timestamptz not null,
  lifted_at      timestamptz,
  correlation_id text
);
create unique index veto_active_once on veto (enterprise_id, code) where lifted_at is null;
create index veto_active_by_region on veto (region_code text_pattern_ops, id) where lifted_at is null;
create index veto_active_by_cause on veto (cause_id) where lifted_at is null;
create index veto_of_enterprise on veto (enterprise_id, id);
comment on table veto is 'One row per veto from imposing to lifting; rows are kept';
comment on column veto.edition is 'Edition of the veto list it was decided under';
comment on column veto.cause_id is 'First of the causes that stand; further ones are in the standing';
comment on column veto.correlation_id is 'The story that led to it';

create table score (
  enterprise_id text          primary key references enterprise,
  region_code   text          not null,
  edition       text          not null,
  points        numeric(5, 2) not null check (points between 0 and 100),
  grade         text          not null check (grade in ('A', 'B', 'C', 'D')),
  vetoed        boolean       not null,
  explanation   text          not null check (explanation is json),
  scored_at     timestamptz   not null,
  check (grade = 'D' or not vetoed)
);
create index score_by_region on score (region_code text_pattern_ops, enterprise_id);
comment on table score is 'The dynamic score in force; none while nothing of the enterprise can be assessed';

-- Officers and enterprises read; only the platform itself writes.
do $$
declare t text;
begin
  foreach t in array array['enterprise', 'unit', 'hazard', 'accident', 'veto', 'score'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I for select using (guapai_visible(region_code, %I))',
                   t, case t when 'enterprise' then 'id' else 'enterprise_id' end);
    execute format('create policy written_by_platform on %I'
                   ' using (current_setting(''guapai.system'', true) = ''on'')'
                   ' with check (current_setting(''guapai.system'', true) = ''on'')', t);
  end loop;
end $$;
