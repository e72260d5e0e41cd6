-- Supervision of the supervisors: a late authority is told first, then one level after another.

create table duty_ladder (
  step         int  not null check (step > 0),
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  working_days int  not null check (working_days >= 0),
  source       text not null,
  mark         text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  primary key (step, valid_from)
);
comment on table duty_ladder is
  'Step 1 tells the late authority itself, each further step the next level above';
comment on column duty_ladder.working_days is 'Working days after the due date that have to pass';

insert into duty_ladder (step, valid_from, working_days, source, mark) values
  (1, '2014-01-01', 0,  'The day after the due date, as for an enterprise', 'PROPOSED'),
  (2, '2014-01-01', 5,  'Ladder of an overdue hazard, against the authority', 'PROPOSED'),
  (3, '2014-01-01', 10, 'Ladder of an overdue hazard, against the authority', 'PROPOSED'),
  (4, '2014-01-01', 20, 'Ladder of an overdue hazard, against the authority', 'PROPOSED');

create table duty_step (
  duty_id     uuid        not null references duty,
  step        int         not null,
  level       text        not null check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
  told_region text        not null,
  region_code text        not null,
  told_at     timestamptz not null,
  event_id    text        not null,
  primary key (duty_id, step)
);
comment on table duty_step is 'Who was told that a duty is late: each level once, never changed';

create table upward_report (
  hazard_id        uuid        not null references hazard,
  sequence         bigint      not null,
  region_code      text        not null,
  authority_region text        not null,
  receiver_region  text        not null,
  document_no      text,
  summary          text        not null,
  reported_by      text        not null,
  reported_at      timestamptz not null,
  primary key (hazard_id, sequence)
);
comment on table upward_report is 'Reports in writing on a major hazard to the next level of government';

-- What an authority owes, and what it writes to another, is not the enterprise's to read.
do $$
declare t text;
begin
  foreach t in array array['duty_step', 'upward_report'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, null))'
                   ' with check (guapai_visible(region_code, null))', t);
  end loop;
end $$;

create trigger papers_stand before update or delete or truncate on duty_step
  for each statement execute function papers_stand();
create trigger papers_stand before update or delete or truncate on upward_report
  for each statement execute function papers_stand();
