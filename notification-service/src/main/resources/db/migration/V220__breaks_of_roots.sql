-- A break in the roots of a service is looked into by a person, who says why they are kept again: a new series
-- begins, and the break stays told.
create table history_root_break (
  service   text        not null,
  series    int         not null check (series > 1),
  mended_at timestamptz not null,
  mended_by text        not null,
  reason    text        not null,
  primary key (service, series)
);
comment on table history_root_break is 'Breaks in the roots of a service that were mended; only appended';
comment on column history_root_break.series is 'Number of the series that began with it';
create trigger history_root_break_stands before update or delete or truncate on history_root_break
  for each statement execute function history_root_stands();

alter table history_root add series int not null default 1;
alter table history_root drop constraint history_root_pkey, add primary key (service, series, day);
comment on column history_root.series is '1 until a break was mended';
