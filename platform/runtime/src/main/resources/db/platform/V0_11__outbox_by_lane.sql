-- The outbox is read lane by lane through one index, lives in daily partitions, and wakes nobody:
-- the relay is told in its own process. A replica of the release before may still write meanwhile.

lock table outbox in access exclusive mode;
drop trigger outbox_written on outbox;
drop function outbox_written();
alter table outbox rename to outbox_before;
alter table outbox_before rename constraint outbox_pkey to outbox_before_pkey;

create sequence outbox_number;

create table outbox (
  id         bigint      not null default nextval('outbox_number'),
  lane       smallint    not null,
  topic      text        not null,
  key        text        not null,
  attributes text        not null,
  data       text        not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (id, created_at)
) partition by range (created_at);
create index outbox_lane on outbox (lane, id);
comment on table outbox is 'Events committed together with the state they tell of, waiting for the relay';
comment on column outbox.lane is 'hash of the key; -1: held behind an event of the same key that could not be sent';

create table outbox_default partition of outbox default
  with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_cost_delay = 0);

select setval('outbox_number',
  greatest(1, (select max(id) from outbox_before), pg_sequence_last_value('outbox_id_seq')));
insert into outbox (id, lane, topic, key, attributes, data, created_at)
  select id, lane, topic, key, attributes, data, created_at from outbox_before order by id;
drop table outbox_before;
alter sequence outbox_number rename to outbox_id_seq;
alter sequence outbox_id_seq owned by outbox.id;
select guapai_daily_partitions('outbox', 2, 1, true);

create table unsent (
  id         uuid        primary key,
  outbox_id  bigint      not null,
  lane       smallint    not null,
  topic      text        not null,
  key        text        not null,
  attributes text        not null,
  data       text        not null,
  cause      text        not null,
  reason     text        not null,
  state      text        not null check (state in ('UNSENT', 'RETRIED', 'DISCARDED')),
  written_at timestamptz not null,
  moved_at   timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  settled_by text
);
create unique index unsent_key on unsent (topic, key) where state = 'UNSENT';
create index unsent_open on unsent (id) where state = 'UNSENT';
comment on table unsent is 'Events that no attempt can publish; those that follow under the same topic and key wait in the outbox, lane -1';
