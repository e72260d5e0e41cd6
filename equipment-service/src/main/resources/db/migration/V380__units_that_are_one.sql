-- Entries of units that are one are merged by a person. The one that gives way leaves the table of units, so that no
-- list, count, map, sweep or import has to think of it; here it is kept as it stood, and says where it went.
create table merged_unit (
  id            uuid   primary key,
  equipment_no  text   not null unique,
  source_system text,
  record_no     text,
  enterprise_id text   collate "C" not null,
  region_code   text   collate "C" not null,
  into_id       uuid   not null,
  into_no       text   not null,
  merged_at     timestamptz not null,
  merged_by     text   not null,
  reason        text   not null,
  record        jsonb  not null
);
create unique index merged_unit_record on merged_unit (source_system, record_no);
create index merged_unit_into on merged_unit (into_id);
create index merged_unit_enterprise on merged_unit (enterprise_id);
comment on table merged_unit is 'Entries of units that gave way to another entry of the same unit';
comment on column merged_unit.into_id is 'The entry that stays, or where that led to since';
comment on column merged_unit.record is 'The row as it stood when it gave way';
alter table merged_unit enable row level security;
create policy territorial on merged_unit
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));

alter table suspected_double
  add stays text collate "C",
  drop constraint suspected_double_state_check,
  drop constraint suspected_double_check,
  add constraint suspected_double_state_check check (state in ('OPEN', 'DIFFERENT', 'SAME', 'MERGED', 'ENDED')),
  add constraint suspected_double_decided
    check ((state in ('DIFFERENT', 'SAME', 'MERGED')) = (decided_by is not null)),
  add constraint suspected_double_stays check ((state = 'MERGED') = (stays is not null));
comment on column suspected_double.stays is 'The entry that the other one was merged into; null when none was';
comment on column suspected_double.state is
  'SAME: found to be one before entries could be merged; ENDED: closed or scrapped meanwhile, so that nothing is left';

-- A public number that an entry had that gave way: whether who asks sees that entry or not.
create function unit_merged(no text) returns boolean
  language sql stable security definer set search_path from current as $$
  select exists (select from merged_unit m where m.equipment_no = $1)
$$;
