-- What authorities owe within a term; being late climbs the same ladder as an enterprise's overdue.
create table duty (
  id               uuid        primary key,
  kind             text        not null,
  subject          uuid        not null,
  hazard_id        uuid        references hazard,
  complaint_id     uuid,
  enterprise_id    text,
  region_code      text        not null,
  authority_region text        not null,
  correlation_id   text        not null,
  due_date         date        not null,
  deadline         text        not null check (deadline is json),
  next_step_at     timestamptz,
  step             int         not null default 0,
  done_at          timestamptz,
  done_by          text,
  lapsed           boolean     not null default false
);
create unique index duty_open_once on duty (kind, subject) where done_at is null;
create index duty_due on duty (next_step_at) where next_step_at is not null;
create index duty_of_hazard on duty (hazard_id);
create index duty_by_authority on duty (authority_region text_pattern_ops, id);
comment on column duty.subject is 'What it is owed for: a hazard, a listing, an application or a complaint';
comment on column duty.next_step_at is 'When the next level is to be told; null when it is done or everybody was told';
comment on column duty.step is 'How many levels were told that it is late';
comment on column duty.lapsed is 'Ended with its hazard, not by doing it';
alter table duty enable row level security;
create policy territorial on duty using (guapai_visible(region_code, null))
  with check (guapai_visible(region_code, enterprise_id));
