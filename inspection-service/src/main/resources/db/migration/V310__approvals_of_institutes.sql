-- What institutes are approved for (检验机构核准), as the register of licences tells it: each state that it told of a
-- licence is kept, for a report is judged by that of the day on which it was inspected.
create table institute_approval (
  licence_id  text     not null,
  version     bigint   not null,
  told_on     date     not null,
  institute   text     not null,
  licence_no  text     not null,
  kind        text     not null check (kind in ('INSPECT', 'TEST')),
  covers      text[]   not null,
  state       text     not null,
  issued_on   date     not null,
  valid_until date     not null,
  primary key (licence_id, version)
);
create index institute_approval_of on institute_approval (institute);
comment on table institute_approval is 'What institutes were approved for, state by state; anybody may know it';
comment on column institute_approval.institute is 'Enterprise that holds the licence; an institute whose organization bears the same id is that one';
comment on column institute_approval.told_on is 'First day on which the state held, as the register told of it';

-- Reports beyond what their institute was approved for on the day: taken, for what they found is a fact, and looked into.
create table unapproved_report (
  id             uuid   primary key,
  version        bigint not null,
  region_code    text collate "C" not null,
  state          text   not null check (state in ('OPEN', 'SETTLED')),
  standing       text   not null,
  institute      text   not null,
  institute_name text   not null,
  report_no      text   not null,
  inspection_id  uuid   not null unique,
  equipment_id   text   not null,
  equipment_no   text   not null,
  variety        text   not null,
  kind           text   not null,
  inspected_on   date   not null,
  found_on       date   not null,
  outcome        text,
  finding        text,
  settled_on     date
);
create index unapproved_report_territory on unapproved_report (region_code text_pattern_ops, id);
create index unapproved_report_open on unapproved_report (region_code text_pattern_ops, found_on) where state = 'OPEN';
create index unapproved_report_unit on unapproved_report (equipment_id);
comment on table unapproved_report is 'Reports beyond the approval of their institute, which the authority looks into';
alter table unapproved_report enable row level security;
create policy territorial on unapproved_report
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
