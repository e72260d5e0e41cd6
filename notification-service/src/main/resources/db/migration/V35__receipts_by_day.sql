-- Receipts in daily partitions that are dropped, not deleted. The day is that of the event's own id
-- (version 7 of UUID carries its instant), as in the inbox: it follows from the id alone, so that an
-- event that comes again, on whichever day, meets its receipt in its own partition, and the key of
-- that one partition keeps it from a second. No event can have two receipts in two days. Ids of
-- other kinds, which agencies may give, share the partition without a day; there, and there only,
-- old rows are deleted.
--
-- A replica of the release before reads receipts meanwhile and enters none: what is posted to it is
-- answered with an error, for the sender to post again, and its consumer stops at the first outcome
-- until it is replaced.
lock table receipt in access exclusive mode;
alter table receipt rename to receipt_before;
alter table receipt_before rename constraint receipt_pkey to receipt_before_pkey;

create table receipt (
  born         timestamptz not null,
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
  entered_at   timestamptz not null default clock_timestamp(),
  primary key (born, source, id)
) partition by range (born);
comment on column receipt.born is 'The instant that the id carries; 1970-01-01 where it carries none';
comment on column receipt.fingerprint is
  'Digest of what was posted; null when the event was produced straight to the topic';
comment on column receipt.entered_at is
  'By the database''s clock, which nobody moves: tells the age of rows without a day';

create table receipt_undated partition of receipt
  for values from ('1970-01-01 00:00:00+00') to ('1970-01-02 00:00:00+00');
create index receipt_undated_entered_at on receipt_undated (entered_at);
create table receipt_default partition of receipt default;
create index receipt_default_entered_at on receipt_default (entered_at);

insert into receipt (born, source, id, type, fingerprint, state, record_type, record_id, reason,
                     waiting_for, received_at, published_at, settled_at)
select case when id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
            then date_trunc('milliseconds', uuid_extract_timestamp(id::uuid))
            else '1970-01-01 00:00:00+00' end,
       source, id, type, fingerprint, state, record_type, record_id, reason,
       waiting_for, received_at, published_at, settled_at
  from receipt_before;
drop table receipt_before;
select guapai_daily_partitions('receipt', 2, 90, false);

-- Partitions are reached through the table, whose policy counts then; the two that rows are deleted
-- from are also reached by themselves, by the platform alone.
alter table receipt enable row level security;
create policy own on receipt
  using ((select current_setting('guapai.system', true) = 'on')
      or source in (
        select bound.source from organization_source bound
        where bound.organization = nullif(current_setting('guapai.organization', true), '')));
alter table receipt_undated enable row level security;
create policy platform on receipt_undated
  using ((select current_setting('guapai.system', true) = 'on'));
alter table receipt_default enable row level security;
create policy platform on receipt_default
  using ((select current_setting('guapai.system', true) = 'on'));
