-- Rows that came due and could not be handled though others could: each waits here alone.
create table due_parked (
  id       uuid        primary key,
  work     text        not null,
  row_id   text        not null,
  cause    text        not null,
  since    timestamptz not null,
  tries    int         not null check (tries > 0),
  next_try timestamptz not null,
  unique (work, row_id)
);
create index due_parked_next_try on due_parked (next_try);
comment on table due_parked is
  'Due rows that failed by themselves. They are left out of their work''s batches and tried alone; gone once done';
comment on column due_parked.row_id is 'Key of the row in the table of its work';
