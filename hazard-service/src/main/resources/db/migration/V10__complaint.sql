-- Complaints and reports from the public (投诉举报). Who sent one is kept apart, encrypted, and out of every
-- territory's reach: only the work of the platform itself opens it, and each opening is written down.

create sequence complaint_number;

create table complaint (
  id               uuid        primary key,
  complaint_no     text        not null unique,
  version          bigint      not null,
  ticket_digest    text        not null unique,
  region_code      text        not null,
  authority_region text        not null,
  kind             text        not null check (kind in ('REPORT', 'COMPLAINT')),
  equipment_no     text,
  place            text        not null,
  description      text        not null,
  found_on         date,
  real_name        boolean     not null,
  received_at      timestamptz not null,
  contact_by       timestamptz,
  state            text        not null check (state in
                     ('RECEIVED', 'ACCEPTED', 'DECLINED', 'CHECKED', 'ANSWERED')),
  handler          text,
  decided_at       timestamptz,
  decline_reason   text,
  extended         boolean     not null,
  upheld           boolean,
  checked_at       timestamptz,
  hazard_id        uuid        references hazard,
  reply            text,
  answered_at      timestamptz,
  term             text        check (term in ('ACCEPTANCE', 'CHECK', 'TELLING')),
  due_date         date,
  expires_at       timestamptz,
  correlation_id   text        not null,
  check ((due_date is null) = (expires_at is null)),
  check ((handler is null) = (state = 'RECEIVED')),
  check ((upheld is null) = (state in ('RECEIVED', 'ACCEPTED', 'DECLINED')))
);
create index complaint_by_region on complaint (region_code text_pattern_ops, id);
create index complaint_expiring on complaint (expires_at) where expires_at is not null;
create index complaint_of_hazard on complaint (hazard_id) where hazard_id is not null;
comment on column complaint.ticket_digest is 'SHA-256 of the ticket code: the code itself is with the sender alone';
comment on column complaint.authority_region is 'County in charge; the city where a city has no counties';
comment on column complaint.equipment_no is 'As the sender gave it; nobody has looked it up';
comment on column complaint.contact_by is 'Until when the first contact is promised';
comment on column complaint.term is 'What the authority owes now; due_date and expires_at are its term';
comment on column complaint.decline_reason is 'Told to the sender under the ticket';

create table complaint_term (
  complaint_id uuid        not null references complaint,
  sequence     bigint      not null,
  term         text        not null check (term in ('ACCEPTANCE', 'CHECK', 'TELLING')),
  region_code  text        not null,
  due_date     date        not null,
  expires_at   timestamptz not null,
  explanation  text        not null check (explanation is json),
  primary key (complaint_id, term, sequence)
);
comment on table complaint_term is 'The terms as they were set; an extended one follows the first';

create table complaint_history (
  complaint_id uuid        not null references complaint,
  sequence     bigint      not null,
  region_code  text        not null,
  act          text        not null,
  from_state   text,
  to_state     text        not null,
  actor        text        not null,
  handler      text,
  reason       text,
  hazard_id    uuid,
  at           timestamptz not null,
  event_id     text,
  primary key (complaint_id, sequence)
);
comment on table complaint_history is 'One row per act, never changed';
comment on column complaint_history.handler is 'Who handled the complaint after the act';

create table complaint_identity (
  complaint_id uuid  primary key references complaint,
  key_id       text  not null,
  sealed       bytea not null
);
comment on table complaint_identity is 'Who sent a complaint, by AES-GCM bound to the complaint; absent when anonymous';
comment on column complaint_identity.key_id is 'Tells the key it was sealed with, not the key';

create table complaint_identity_read (
  id           bigint generated always as identity primary key,
  complaint_id uuid        not null references complaint,
  region_code  text        not null,
  reader       text        not null,
  roles        text[]      not null,
  reason       text        not null,
  at           timestamptz not null
);
create index complaint_identity_read_of on complaint_identity_read (complaint_id, id);
comment on table complaint_identity_read is 'Each opening of an identity, never changed';

create table complaint_permit (
  n        int         primary key,
  taken_at timestamptz not null default '2000-01-01 00:00:00Z',
  client   text
);
create index complaint_permit_of on complaint_permit (client) where client is not null;
comment on table complaint_permit is
  'As many complaints as may be filed within a minute: filing one takes a permit, which is free again a minute later';
comment on column complaint_permit.client is 'Keyed digest of the sender''s address, forgotten after the minute';

create table complaint_contact_rule (
  id         text not null,
  edition    text not null,
  hours      int  not null check (hours > 0),
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date not null,
  valid_to   date,
  primary key (id, edition)
);
comment on table complaint_contact_rule is 'Hours within which the sender of a complaint hears from the authority';
insert into complaint_contact_rule (id, edition, hours, source, mark, valid_from) values
  ('COMPLAINT-CONTACT', 'P-1', 24, 'First contact within 24 hours', 'PROPOSED', '2014-01-01');

create function complaint_record_stands() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare t text;
begin
  foreach t in array array['complaint', 'complaint_term', 'complaint_history', 'complaint_identity_read'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, null))'
                   ' with check (guapai_visible(region_code, null))', t);
  end loop;
  foreach t in array array['complaint_identity', 'complaint_permit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy platform_alone on %I using (current_setting(''guapai.system'', true) = ''on'')'
                   ' with check (current_setting(''guapai.system'', true) = ''on'')', t);
  end loop;
  foreach t in array array['complaint_term', 'complaint_history', 'complaint_identity_read'] loop
    execute format('create trigger %I before update or delete or truncate on %I'
                   ' for each statement execute function complaint_record_stands()', t || '_stands', t);
  end loop;
end $$;
