-- A file of any size: its rows are kept in pieces as they were read when it came in, each of them one transaction of
-- the import, so that whoever goes on with a job finds the next piece by its first row and reads nothing again.
update import_job set state = 'FAILED', finished_at = now(),
    reason = 'The platform was renewed before all rows were read. Send the file again: what is in the register is not entered twice.'
  where state in ('QUEUED', 'RUNNING');
delete from import_record;
drop table import_chunk;

create table import_chunk (
  job_id    uuid   not null,
  first_row int    not null,
  bytes_to  bigint not null,
  lines     bytea  not null,
  primary key (job_id, first_row)
);
alter table import_chunk alter column lines set storage external;
comment on table import_chunk is 'The rows of an uploaded file until the job has ended; one that never became a job is swept';
comment on column import_chunk.first_row is 'Number of its first row in the file, counted from 0 after the header';
comment on column import_chunk.bytes_to is 'Bytes of the file that were read up to its end';
comment on column import_chunk.lines is 'CSV, compressed: the line on which each row begins, and its cells';

alter table import_chunk enable row level security;
create policy system_only on import_chunk
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

alter table import_job
  add header     text[]  not null default '{}',
  add bytes      bigint  not null default 0,
  add bytes_read bigint  not null default 0,
  add dry_run    boolean not null default false,
  add complete   boolean not null default false,
  add added      int     not null default 0,
  add warnings   int     not null default 0,
  add skipped    int     not null default 0,
  add vanishing  int,
  add unreadable int     not null default 0,
  add vanished   int     not null default 0,
  add confirmed  boolean,
  add decided_by text,
  add decided_at timestamptz,
  drop constraint import_job_state_check,
  add constraint import_job_state_check
    check (state in ('QUEUED', 'RUNNING', 'TO_CONFIRM', 'COMPLETED', 'FAILED'));
comment on column import_job.header is 'The header of the file, for the file of the rows that were rejected';
comment on column import_job.bytes is 'Size of the file';
comment on column import_job.dry_run is 'Whether nothing was written: what would be is told';
comment on column import_job.complete is 'Whether the file was said to be the whole register of its source in the territory';
comment on column import_job.added is 'Units that were not in the register before';
comment on column import_job.vanishing is 'Units that the file has no more; null until they are counted';
comment on column import_job.unreadable is 'Rejected rows whose record number cannot be read: they may be of units that seem to vanish';
comment on column import_job.vanished is 'Units that are shown as vanished since this import';
comment on column import_job.confirmed is 'What a person decided on the vanishing; null when nobody was asked, or has answered';

-- What was met in the file, so that what was not is known; not every row that was met entered the register.
alter table import_record
  add claimed boolean not null default true,
  add code    text;
comment on column import_record.claimed is 'False for a record that stands in rejected rows only';
comment on column import_record.code is 'Equipment code that its row would give to its unit, kept by a dry run';
create index import_record_code on import_record (job_id, code) where code is not null;

-- Beside the rows that were rejected, what was left out of rows that entered.
alter table import_rejection
  add severity text     not null default 'REJECTED' check (severity in ('REJECTED', 'WARNING')),
  add no       smallint not null default 0,
  drop constraint import_rejection_pkey,
  add primary key (job_id, line, no);
comment on column import_rejection.severity is 'WARNING: the row entered, without the value that the reason names';
comment on column import_rejection.no is 'Counts what is told of one line';

-- A unit that a file of its whole register has no more is shown as vanished, and never deleted.
alter table equipment
  add vanished_in uuid references import_job,
  add vanished_at timestamptz,
  add check ((vanished_in is null) = (vanished_at is null));
create index equipment_vanished on equipment (region_code, id) where vanished_in is not null;
comment on column equipment.vanished_in is 'Import of a whole register in which its record was no more; null when it is there';
