-- Tables that every service carries. They hold no territory of their own; only the application role reaches them.

create table outbox (
  id         bigint generated always as identity primary key,
  lane       smallint    not null,
  topic      text        not null,
  key        text        not null,
  attributes text        not null,
  data       text        not null,
  created_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_cost_delay = 0);
comment on table outbox is 'Events committed together with the state they tell of, waiting for the relay';

create function outbox_written() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_written after insert on outbox
  for each statement execute function outbox_written();

create table inbox (
  source      text        not null,
  id          text        not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (source, id)
);
create index inbox_received_at on inbox (received_at);
comment on table inbox is 'Ids of the events already applied: the second delivery changes nothing';

create table dead_letter (
  id         uuid        primary key,
  topic      text        not null,
  position   text        not null unique,
  key        text        not null,
  type       text,
  attributes text        not null,
  data       text        not null,
  cause      text        not null,
  reason     text        not null,
  state      text        not null check (state in ('PARKED', 'REPLAYED', 'DISCARDED')),
  parked_at  timestamptz not null,
  settled_at timestamptz,
  settled_by text
);
create index dead_letter_parked on dead_letter (id) where state = 'PARKED';
comment on column dead_letter.position is 'topic/partition/offset: one record is parked once';

create table waiting (
  source     text        not null,
  id         text        not null,
  awaits     text        not null,
  topic      text        not null,
  key        text        not null,
  attributes text        not null,
  data       text        not null,
  since      timestamptz not null,
  attempts   int         not null,
  retry_at   timestamptz not null,
  primary key (source, id)
);
create index waiting_awaits on waiting (awaits);
create index waiting_retry_at on waiting (retry_at);
comment on table waiting is 'Events about something the register does not know yet';

create table idempotency (
  caller     text        not null,
  key        text        not null,
  request    text        not null,
  status     int         not null,
  location   text,
  body       text        not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (caller, key)
);

-- The one rule of territorial visibility, used by the policy of every table with a region.
-- An unset scope sees nothing: starts_with(x, null) is null, and null is not true.
create function guapai_visible(region text, enterprise text) returns boolean
  language sql stable parallel safe as $$
  select current_setting('guapai.system', true) = 'on'
      or starts_with(region, nullif(current_setting('guapai.region', true), ''))
      or enterprise = nullif(current_setting('guapai.enterprise', true), '')
$$;
