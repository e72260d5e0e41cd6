-- Decisions of a territory that dates of a time hold longer there (检验延期), as in an epidemic or after a disaster.
create table postponement (
  id               uuid        primary key,
  region_code      text        not null,
  decision_no      text        not null,
  decided_on       date        not null,
  reason           text        not null,
  variety_prefix   text        not null,
  clocks           text[]      not null,
  due_from         date        not null,
  due_to           date        not null check (due_to >= due_from),
  until            date        not null check (until > due_to),
  recorded_by      text        not null,
  recorded_at      timestamptz not null,
  withdrawn_on     date,
  withdrawn_reason text,
  to_apply         boolean     not null,
  applied_to       text        not null default '',
  version          bigint      not null,
  unique (region_code, decision_no)
);
comment on table postponement is 'Decisions by which dates of inspections hold longer in a territory';
comment on column postponement.variety_prefix is 'Beginning of the varieties that it is about; empty for all';
comment on column postponement.clocks is 'Clocks that it is about; empty for all';
comment on column postponement.until is 'Day through which the dates between due_from and due_to hold';
comment on column postponement.to_apply is 'Whether there are clocks that it has not moved, or not moved back, yet';
comment on column postponement.applied_to is 'Date, unit and clock through which it was applied';
create index postponement_to_apply on postponement (id) where to_apply;

-- Everybody may know what holds; who keeps it is the territory.
alter table postponement enable row level security;
create policy known on postponement for select using (true);
create policy territorial on postponement
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
