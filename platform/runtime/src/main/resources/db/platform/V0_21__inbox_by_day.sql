-- The inbox in daily partitions that are dropped, not deleted. The day is that of the event's own id
-- (version 7 of UUID carries its instant), so that a second delivery, whenever it comes, meets the
-- first in its partition. Ids of other kinds, which agencies give, lie in the default partition.
lock table inbox in access exclusive mode;
alter table inbox rename to inbox_before;
alter table inbox_before rename constraint inbox_pkey to inbox_before_pkey;
alter index inbox_received_at rename to inbox_before_received_at;

create table inbox (
  born        timestamptz not null,
  source      text        not null,
  id          text        not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (born, source, id)
) partition by range (born);
comment on table inbox is 'Ids of the events already applied: the second delivery changes nothing';
comment on column inbox.born is 'The instant that the id carries; 1970-01-01 where it carries none';
create table inbox_undated partition of inbox default;
create index inbox_undated_received_at on inbox_undated (received_at);

insert into inbox (born, source, id, received_at)
select case when id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
            then date_trunc('milliseconds', uuid_extract_timestamp(id::uuid))
            else '1970-01-01 00:00:00+00' end,
       source, id, received_at
  from inbox_before;
drop table inbox_before;
select guapai_daily_partitions('inbox', 2, 31, false);

-- A key is unique over the days for as long as one request at a time works on it (see Idempotency).
lock table idempotency in access exclusive mode;
alter table idempotency rename to idempotency_before;
alter table idempotency_before rename constraint idempotency_pkey to idempotency_before_pkey;
create table idempotency (
  caller     text        not null,
  key        text        not null,
  request    text        not null,
  status     int         not null,
  location   text,
  body       text        not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (caller, key, created_at)
) partition by range (created_at);
create table idempotency_default partition of idempotency default;
insert into idempotency select * from idempotency_before;
drop table idempotency_before;
select guapai_daily_partitions('idempotency', 2, 30, false);
