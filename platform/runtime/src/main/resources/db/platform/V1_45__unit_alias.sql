-- A unit that had two entries in the register has one id and one number from the day on which they were merged. What
-- was told or written under the former is its own.
create table unit_alias (
  former_id  text        primary key,
  former_no  text        not null,
  current_id text        not null,
  current_no text        not null,
  heard_at   timestamptz not null
);
create index unit_alias_of on unit_alias (current_id);
create index unit_alias_no on unit_alias (former_no);
comment on table unit_alias is 'Ids and numbers that units are no longer known by';
comment on column unit_alias.current_id is 'The entry that it gave way to, or where that led to since';
