-- Construction told to the authority before it begins.
create table construction_notice (
  id                   uuid   primary key,
  version              bigint not null,
  notice_no            text   not null unique,
  state                text   not null check (state in ('RECEIVED', 'RETURNED', 'SUPERVISED', 'COMPLETED', 'GIVEN_UP')),
  work                 text   not null check (work in ('INSTALLATION', 'MODIFICATION', 'REPAIR')),
  enterprise_id        text collate "C" not null,
  builder_name         text   not null,
  user_id              text collate "C" not null,
  user_name            text   not null,
  region_code          text collate "C" not null,
  place                text   not null,
  variety              text   not null,
  quantity             int    not null check (quantity > 0),
  units                uuid[] not null,
  works_from           date   not null,
  works_until          date   not null check (works_until >= works_from),
  contact              text   not null,
  licence_id           uuid   not null,
  licence_no           text   not null,
  told_on              date   not null,
  institute            text,
  inspection_no        text,
  completed_on         date,
  documents_handed_over text,
  reason               text
);
create index construction_notice_territory on construction_notice (region_code text_pattern_ops, id);
create index construction_notice_builder on construction_notice (enterprise_id, id);
create index construction_notice_user on construction_notice (user_id, id);
comment on table construction_notice is 'Installation, modification and repair told before they begin, TSEL 23';
comment on column construction_notice.enterprise_id is 'The builder, whose notice it is';
comment on column construction_notice.user_id is 'For whom is built';
alter table construction_notice enable row level security;
create policy territorial on construction_notice
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
-- For whom is built sees it, and does nothing with it.
create policy built_for on construction_notice for select using (guapai_visible(null, user_id));
