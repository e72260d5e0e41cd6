-- What other services told about the subjects of alerts. They own these facts; here are only the
-- words that an alert needs.
create table known_enterprise (
  id            text    primary key,
  name          text    not null,
  region_code   text    not null,
  demonstration boolean not null
);
alter table known_enterprise enable row level security;
create policy territorial on known_enterprise
  using (guapai_visible(region_code, id)) with check (guapai_visible(region_code, id));

create table known_hazard (
  id            text    primary key,
  hazard_no     text    not null,
  enterprise_id text    not null,
  region_code   text    not null,
  equipment_no  text,
  demonstration boolean not null
);
alter table known_hazard enable row level security;
create policy territorial on known_hazard
  using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));

create table alert (
  id            bigint      generated always as identity primary key,
  event_id      text        not null,
  source        text        not null,
  occurred_at   timestamptz not null,
  type          text        not null,
  severity      text        not null check (severity in ('INFO', 'WARNING', 'SEVERE')),
  level         text        check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
  region_code   text        not null,
  enterprise_id text        not null,
  hazard_id     text,
  equipment_no  text,
  title_zh      text        not null,
  title_en      text        not null,
  demonstration boolean     not null,
  unique (source, event_id)
);
create index alert_enterprise on alert (enterprise_id, id);
comment on table alert is 'One row per event that an authority is told of';
comment on column alert.id is
  'Given under an advisory lock held until commit: ids become visible in their order';
alter table alert enable row level security;
create policy territorial on alert
  using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));

create function alert_written() returns trigger language plpgsql as $$
begin
  perform pg_notify('alert', '');
  return null;
end $$;
create trigger alert_written after insert on alert
  for each statement execute function alert_written();

create table escalation_term (
  level        text not null check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  working_days int  not null check (working_days > 0),
  source       text not null,
  mark         text not null check (mark in ('V', 'M', 'P')),
  primary key (level, valid_from)
);
comment on table escalation_term is
  'How long an authority has to acknowledge a case; mark P is a proposal, no official rule';
insert into escalation_term (level, valid_from, working_days, source, mark) values
  ('TOWNSHIP', '2000-01-01', 2, 'proposed ladder', 'P'),
  ('COUNTY',   '2000-01-01', 2, 'proposed ladder', 'P'),
  ('CITY',     '2000-01-01', 2, 'proposed ladder', 'P'),
  ('PROVINCE', '2000-01-01', 2, 'proposed ladder', 'P');

create table escalation_case (
  id               uuid        primary key,
  hazard_id        text        not null,
  hazard_no        text        not null,
  listing_id       text        not null,
  listing_no       text        not null,
  enterprise_id    text        not null,
  region_code      text        not null,
  level            text        not null check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
  authority_region text        not null,
  state            text        not null
    check (state in ('AWAITING', 'ACKNOWLEDGED', 'UNANSWERED', 'CLOSED')),
  reached_at       timestamptz not null,
  acknowledge_by   timestamptz not null,
  term_days        int         not null,
  term_since       date        not null,
  term_mark        text        not null,
  acknowledged_by  text,
  acknowledged_at  timestamptz,
  opened_at        timestamptz not null,
  closed_at        timestamptz,
  correlation_id   text        not null,
  version          bigint      not null
);
create unique index escalation_case_open on escalation_case (hazard_id) where state <> 'CLOSED';
create index escalation_case_due on escalation_case (acknowledge_by) where state = 'AWAITING';
comment on index escalation_case_open is 'A listed hazard has one case, whatever its level';
alter table escalation_case enable row level security;
create policy territorial on escalation_case
  using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));

create table escalation_step (
  case_id          uuid        not null references escalation_case,
  level            text        not null,
  authority_region text        not null,
  enterprise_id    text        not null,
  region_code      text        not null,
  reached_at       timestamptz not null,
  acknowledge_by   timestamptz not null,
  event_id         text,
  primary key (case_id, level)
);
comment on table escalation_step is 'A case reaches each level once';
comment on column escalation_step.event_id is
  'The escalation-raised event; null when a listing brought the case to this level';
alter table escalation_step enable row level security;
create policy territorial on escalation_step
  using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));

-- Intake: no territory, each sender sees its own.
create table source_claim (
  source     text        primary key,
  sender     text        not null,
  claimed_at timestamptz not null
);
comment on table source_claim is 'The first sender that uses a CloudEvents source keeps it';
alter table source_claim enable row level security;
create policy own on source_claim
  using (current_setting('guapai.system', true) = 'on'
      or sender = nullif(current_setting('guapai.organization', true), ''));

create table receipt (
  source       text        not null,
  id           text        not null,
  type         text,
  fingerprint  text,
  state        text        not null
    check (state in ('RECEIVED', 'PUBLISHED', 'PARKED', 'ACCEPTED', 'REJECTED')),
  record_type  text,
  record_id    text,
  reason       text,
  waiting_for  text,
  received_at  timestamptz not null,
  published_at timestamptz,
  settled_at   timestamptz,
  primary key (source, id)
);
comment on column receipt.fingerprint is
  'Digest of what was posted; null when the event was produced straight to the topic';
alter table receipt enable row level security;
create policy own on receipt
  using (current_setting('guapai.system', true) = 'on'
      or exists (select from source_claim claim where claim.source = receipt.source));

create table intake_quota (
  sender text        not null,
  minute timestamptz not null,
  used   int         not null,
  primary key (sender, minute)
);
create index intake_quota_minute on intake_quota (minute);
