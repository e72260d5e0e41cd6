-- Files of a former register's hazards come in as jobs. The tables are those that the imports of the platform
-- (io.guapai.runtime.imports) ask of each service that takes files in.
create table import_job (
  id           uuid        primary key,
  region_code  text collate "C" not null,
  uploader     text        not null,
  profile_name text        not null,
  profile      text        not null,
  state        text        not null check (state in ('QUEUED', 'RUNNING', 'TO_CONFIRM', 'COMPLETED', 'FAILED')),
  header       text[]      not null,
  dry_run      boolean     not null,
  complete     boolean     not null,
  total        int         not null,
  read         int         not null default 0,
  accepted     int         not null default 0,
  rejected     int         not null default 0,
  added        int         not null default 0,
  unchanged    int         not null default 0,
  warnings     int         not null default 0,
  skipped      int         not null default 0,
  bytes        bigint      not null,
  bytes_read   bigint      not null default 0,
  busy_millis  bigint      not null default 0,
  vanishing    int,
  unreadable   int         not null default 0,
  vanished     int         not null default 0,
  confirmed    boolean,
  decided_by   text,
  decided_at   timestamptz,
  failures     int         not null default 0,
  reason       text,
  submitted_at timestamptz not null,
  started_at   timestamptz,
  finished_at  timestamptz
);
create index import_job_open on import_job (failures, submitted_at) where state in ('QUEUED', 'RUNNING');
comment on column import_job.region_code is 'Territory of the uploader: rows see and write what he would';
comment on column import_job.header is 'The header of the file, for the file of the rows that were rejected';
comment on column import_job.dry_run is 'Whether nothing was written: what would be is told';
comment on column import_job.read is 'Rows dealt with; the position from which any replica goes on';
comment on column import_job.bytes is 'Size of the file';
comment on column import_job.unreadable is 'Rejected rows whose record number cannot be read';
comment on column import_job.failures is 'Attempts at the next batch that failed in a row';

create table import_chunk (
  job_id    uuid   not null,
  first_row int    not null,
  bytes_to  bigint not null,
  key_id    text,
  lines     bytea  not null,
  primary key (job_id, first_row)
);
alter table import_chunk alter column lines set storage external;
comment on table import_chunk is 'The rows of an uploaded file until the job has ended; one that never became a job is swept';
comment on column import_chunk.first_row is 'Number of its first row in the file, counted from 0 after the header';
comment on column import_chunk.bytes_to is 'Bytes of the file that were read up to its end';
comment on column import_chunk.key_id is 'Key under which the rows are sealed; null when they are not';
comment on column import_chunk.lines is 'CSV, compressed: the line on which each row begins, and its cells';

create table import_record (
  job_id    uuid    not null,
  record_no text    not null,
  claimed   boolean not null default true,
  primary key (job_id, record_no)
);
comment on table import_record is 'Record numbers met in the file until the job has ended';
comment on column import_record.claimed is 'False for a record that stands in rejected rows only';

create table import_rejection (
  job_id    uuid     not null references import_job on delete cascade,
  line      bigint   not null,
  no        smallint not null,
  severity  text     not null check (severity in ('REJECTED', 'WARNING')),
  reason    text     not null,
  arguments text[]   not null,
  key_id    text,
  raw       text     not null,
  primary key (job_id, line, no)
);
comment on column import_rejection.no is 'Counts what is told of one line';
comment on column import_rejection.severity is 'WARNING: the row entered, without the value that the reason names';
comment on column import_rejection.key_id is 'Key under which the row is sealed, and written in Base64; null when it is not';

alter table import_job enable row level security;
create policy territorial on import_job
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));

alter table import_chunk enable row level security;
create policy system_only on import_chunk
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

alter table import_record enable row level security;
create policy system_only on import_record
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

alter table import_rejection enable row level security;
create policy territorial on import_rejection
  using (exists (select from import_job job where job.id = job_id))
  with check (exists (select from import_job job where job.id = job_id));
