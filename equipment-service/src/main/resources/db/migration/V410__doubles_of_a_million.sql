-- Under row-level security no index serves a condition with a function that might tell what it sees: each entry that was
-- compared read the whole register. What spellings have in common are columns now, which are found by an index.

create function telling_number(number text) returns text
  language sql immutable strict parallel safe
  return case when normalize(number, nfkc) ~ '[0-9]' then number_key(number) end;
comment on function telling_number is 'The key of a number; null for what is none: 无, N/A, a mark';

alter table enterprise
  add double_name text collate "C"
    generated always as (left(region_code, 4) || ' ' || double_key(name)) stored;
comment on column enterprise.double_name is 'City, and what names have in common that may be of one enterprise';
drop index enterprise_double;
create index enterprise_double on enterprise (double_name) where state = 'REGISTERED';

alter table equipment
  add name_key text collate "C" generated always as (typed_key(name)) stored,
  add record_key text collate "C" generated always as (telling_number(record_no)) stored,
  add maker_sign text collate "C" generated always as (
    case when maker is not null or length(telling_number(maker_no)) >= 8
      then telling_number(maker_no) || coalesce(' ' || typed_key(maker), '') end) stored;
comment on column equipment.name_key is 'Name as all its spellings have it';
comment on column equipment.record_key is 'Number in its source, however spelled; null when that tells nothing';
comment on column equipment.maker_sign is
  'Maker''s number, however spelled, and maker; null for a short number of nobody knows whom';
drop index equipment_record_double;
drop index equipment_maker_double;
drop index equipment_enterprise;
create index equipment_enterprise on equipment (enterprise_id, name_key, region_code);
create index equipment_record_owner on equipment (record_key, enterprise_id) where record_key is not null;
create index equipment_record_place on equipment (record_key, region_code) where length(record_key) >= 8;
create index equipment_maker_owner on equipment (maker_sign, enterprise_id) where maker_sign is not null;
create index equipment_maker_place on equipment (maker_sign, region_code) where maker_sign is not null;

-- What comes in goes out in the same order: nothing that was compared is passed over again.
alter table double_candidate add no bigint generated always as identity primary key;
-- Those of what is no more are looked for by either entry.
create index suspected_double_first on suspected_double (subject, first_id);

create table not_compared (
  id          uuid   primary key,
  subject     text   not null check (subject in ('ENTERPRISE', 'EQUIPMENT')),
  reason      text   not null check (reason in ('NAME_OF_MANY', 'NUMBER_OF_MANY', 'FAILED')),
  region_code text   collate "C" not null,
  sign        text   collate "C" not null,
  entries     int    not null,
  examples    text[] not null,
  seen_at     timestamptz not null,
  unique (subject, reason, region_code, sign)
);
create index not_compared_region on not_compared (region_code text_pattern_ops, id);
create index not_compared_seen on not_compared (seen_at);
comment on table not_compared is 'What was not looked at for doubles, and why; it is looked at anew each day';
comment on column not_compared.region_code is 'County of an entry that it is about';
comment on column not_compared.sign is 'The name or number that too many have, or the number of the entry that failed';
comment on column not_compared.entries is 'How many entries have it; 101 for more than a hundred';
alter table not_compared enable row level security;
create policy territorial on not_compared
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
