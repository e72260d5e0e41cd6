-- The department that supervises a listed hazard reviews an application for more time before the listing body decides.
create table extension_review (
  extension_id  uuid        primary key references extension,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  recommended   boolean     not null,
  opinion       text        not null,
  signer        text        not null,
  reviewed_by   text        not null,
  reviewed_at   timestamptz not null
);
alter table extension_review enable row level security;
create policy territorial on extension_review
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
select papers_follow_hazard('extension_review');
create trigger papers_stand before update or delete or truncate on extension_review
  for each statement execute function papers_stand();

select guapai_to_shelf('DEADLINE', 'EXTENSION-REVIEW', '2026', null, null, null, 'PROPOSED',
  'Proposed: half of the 10 working days that the listing body has for its decision (青岛)',
  json_build_object('purpose', 'EXTENSION_REVIEW', 'code', null, 'grade', null, 'days', 5, 'unit', 'WORKING_DAYS'));
