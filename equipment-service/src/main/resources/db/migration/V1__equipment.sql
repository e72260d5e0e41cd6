-- The register: enterprises, units of equipment, imports. Codes are compared byte by byte, so that
-- "inside a territory" is a range of an index.

create table term_rule (
  term           text not null,
  variety_prefix text not null,
  effective_from date not null,
  effective_to   date,
  amount         int  not null check (amount > 0),
  unit           text not null check (unit in ('DAY', 'MONTH')),
  basis          text not null,
  mark           text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  primary key (term, variety_prefix, effective_from)
);
comment on table term_rule is 'Terms of the law and of the platform, by the day from which they hold';
comment on column term_rule.variety_prefix is 'Catalogue codes it is for; the longest prefix goes before';
comment on column term_rule.mark is 'VERIFIED in the law''s text, ASSUMED from memory, PROPOSED by the platform';

insert into term_rule values
  ('USE_REGISTRATION', '', '2003-06-01', '2013-12-31', 30, 'DAY', '特种设备安全监察条例 §25', 'ASSUMED'),
  ('USE_REGISTRATION', '', '2014-01-01', null, 30, 'DAY', '特种设备安全法 §33', 'VERIFIED'),
  ('INSPECTION_DUE_SOON', '', '2014-01-01', null, 30, 'DAY', '特种设备安全法 §40: apply a month before', 'PROPOSED'),
  ('RESTART_INSPECTION', '3', '2023-04-02', null, 12, 'MONTH', 'TSG T7001-2023: idle for a year', 'VERIFIED'),
  ('RESTART_INSPECTION', '1', '2019-01-01', null, 12, 'MONTH', 'boiler idle for a year: internal inspection', 'ASSUMED');

create table enterprise (
  id            text collate "C" primary key,
  name          text        not null,
  region_code   text collate "C" not null,
  source_system text,
  demonstration boolean     not null,
  registered_at timestamptz not null,
  version       bigint      not null
);
create index enterprise_region on enterprise (region_code, id);
create unique index enterprise_natural on enterprise (source_system, region_code, name)
  where source_system is not null;
comment on column enterprise.id is 'Unified social credit code, or TMP-<division>-<sequence>';
comment on column enterprise.source_system is
  'Register that knows it by place and name only; null when it has a credit code or came singly';

create table provisional_counter (
  division text collate "C" primary key,
  last     int  not null
);
comment on table provisional_counter is 'Last sequence given to an enterprise without a credit code';

create table equipment (
  id                      uuid        primary key,
  equipment_no            text        not null unique,
  equipment_code          text        unique,
  source_system           text,
  record_no               text,
  enterprise_id           text collate "C" not null references enterprise,
  enterprise_name         text        not null,
  region_code             text collate "C" not null,
  variety                 text        not null,
  name                    text,
  use_state               text        not null,
  use_state_since         date,
  reg_state               text        not null,
  first_use_date          date,
  next_inspection_date    date,
  last_inspected_on       date,
  last_conclusion         text,
  registration_due        date,
  registration_rule       text,
  registration_overdue_at timestamptz,
  details                 jsonb,
  imported_as             text,
  demonstration           boolean     not null,
  registered_at           timestamptz not null,
  version                 bigint      not null,
  unique (source_system, record_no)
);
create index equipment_territory on equipment
  (region_code, use_state, next_inspection_date) include (enterprise_id);
create index equipment_enterprise on equipment (enterprise_id);
create index equipment_registration_due on equipment (registration_due)
  where registration_due is not null and registration_overdue_at is null;
comment on column equipment.next_inspection_date is 'The last day on which the last inspection holds';
comment on column equipment.use_state_since is 'Null when a register that was imported does not tell';
comment on column equipment.registration_due is
  'Last day of the term for use registration; null unless in use, unregistered and first use known';
comment on column equipment.registration_rule is 'Edition of the rule that the term was reckoned by';
comment on column equipment.registration_overdue_at is 'When the missed term was told, once';
comment on column equipment.imported_as is 'Digest of the row as last imported: the same row changes nothing';

create table import_job (
  id            uuid        primary key,
  region_code   text collate "C" not null,
  uploader      text        not null,
  profile_name  text        not null,
  profile       text        not null,
  state         text        not null check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED')),
  total         int         not null,
  read          int         not null default 0,
  accepted      int         not null default 0,
  rejected      int         not null default 0,
  unchanged     int         not null default 0,
  busy_millis   bigint      not null default 0,
  failures      int         not null default 0,
  reason        text,
  submitted_at  timestamptz not null,
  started_at    timestamptz,
  finished_at   timestamptz
);
create index import_job_open on import_job (failures, submitted_at)
  where state in ('QUEUED', 'RUNNING');
comment on column import_job.region_code is 'Territory of the uploader: rows outside it are rejected';
comment on column import_job.read is 'Rows dealt with; the position from which any replica goes on';
comment on column import_job.failures is 'Attempts at the next batch that failed in a row';

create table import_chunk (
  job_id uuid  not null references import_job on delete cascade,
  no     int   not null,
  bytes  bytea not null,
  primary key (job_id, no)
);
alter table import_chunk alter column bytes set storage external;
comment on table import_chunk is 'The uploaded file until the job has ended';

create table import_record (
  job_id    uuid not null references import_job on delete cascade,
  record_no text not null,
  primary key (job_id, record_no)
);
comment on table import_record is 'Record numbers met in the file until the job has ended';

create table import_rejection (
  job_id    uuid   not null references import_job on delete cascade,
  line      bigint not null,
  reason    text   not null,
  arguments text[] not null,
  raw       text   not null,
  primary key (job_id, line)
);

alter table enterprise enable row level security;
create policy territorial on enterprise
  using (guapai_visible(region_code, id)) with check (guapai_visible(region_code, id));

alter table equipment enable row level security;
create policy territorial on equipment
  using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));

alter table provisional_counter enable row level security;
create policy territorial on provisional_counter
  using (guapai_visible(division, null)) with check (guapai_visible(division, null));

alter table import_job enable row level security;
create policy territorial on import_job
  using (guapai_visible(region_code, null)) with check (guapai_visible(region_code, null));

alter table import_chunk enable row level security;
create policy territorial on import_chunk
  using (exists (select from import_job job where job.id = job_id))
  with check (exists (select from import_job job where job.id = job_id));

alter table import_record enable row level security;
create policy system_only on import_record
  using (guapai_visible(null, null)) with check (guapai_visible(null, null));

alter table import_rejection enable row level security;
create policy territorial on import_rejection
  using (exists (select from import_job job where job.id = job_id))
  with check (exists (select from import_job job where job.id = job_id));
