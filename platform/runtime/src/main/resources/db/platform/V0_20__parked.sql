-- One place for every record that a consumer holds back: one at fault, one that awaits something not
-- known yet, and those behind it in the order of their key.
create table parked (
  id          uuid        primary key,
  number      bigint      generated always as identity,
  topic       text        not null,
  key         text        not null,
  position    text        not null,
  written_at  timestamptz not null,
  source      text,
  event_id    text,
  type        text,
  attributes  text        not null,
  data        text        not null,
  whole       boolean     not null,
  cause       text        not null
    check (cause in ('BROKEN', 'FOREIGN', 'REFUSED', 'AWAITING', 'BEHIND')),
  reason      text        not null,
  awaits      text,
  holds       boolean     not null,
  state       text        not null check (state in ('PARKED', 'APPLIED', 'DISCARDED')),
  parked_at   timestamptz not null,
  settled_at  timestamptz,
  settled_by  text,
  unique (position, written_at)
);
create index parked_open on parked (id) where state = 'PARKED';
create index parked_chain on parked (topic, key, number) where state = 'PARKED' and holds;
create index parked_awaits on parked (awaits) where state = 'PARKED' and awaits is not null;
comment on table parked is 'Records that are held back; a row is settled, never deleted';
comment on column parked.number is 'Order in which the records of a key were held back';
comment on column parked.position is
  'topic/partition/offset; with the time of writing, for a topic made anew counts from zero again';
comment on column parked.whole is 'Whether the stored copy is the record; if not it can only be discarded';
comment on column parked.holds is 'Whether the later records of its key wait behind it';

create table held (
  topic    text        not null,
  key      text        not null,
  due_at   timestamptz,
  attempts int         not null,
  primary key (topic, key)
);
create index held_due on held (due_at) where due_at is not null;
comment on table held is
  'Keys of which something is parked. A consumer shares the row, a replay owns it: so no record slips past';
comment on column held.due_at is 'When the chain is tried again by itself; null when a person decides';

insert into parked (id, topic, key, position, written_at, type, attributes, data, whole, cause, reason,
                    holds, state, parked_at, settled_at, settled_by)
select id, topic, left(key, 256), position, parked_at, type, attributes, data, true, cause, reason, false,
       case state when 'REPLAYED' then 'APPLIED' else state end, parked_at, settled_at, settled_by
  from dead_letter order by id;

insert into parked (id, topic, key, position, written_at, source, event_id, attributes, data, whole,
                    cause, reason, awaits, holds, state, parked_at)
select gen_random_uuid(), topic, left(key, 256), 'waiting/' || source || '/' || id, since, source, id,
       attributes, data, true, 'AWAITING', awaits, awaits, true, 'PARKED', since
  from waiting order by since;
insert into held (topic, key, due_at, attempts)
select topic, left(key, 256), min(retry_at), 0 from waiting group by 1, 2;
delete from inbox using waiting where inbox.source = waiting.source and inbox.id = waiting.id;

drop table dead_letter;
drop table waiting;
