-- Listing for supervision as the procedure that it is: proposal, decision and notice, publication and
-- filing, progress, acceptance, delisting. Papers are never changed; a newer one replaces none.

-- 1. Proposal. Until it is decided only the governments see it.

create table listing_proposal (
  id                 uuid        primary key,
  hazard_id          uuid        not null references hazard,
  enterprise_id      text        not null,
  region_code        text        not null,
  level              text        not null check (level in ('COUNTY', 'CITY', 'PROVINCE')),
  authority_region   text        not null,
  suggestion         text        not null check (suggestion is json),
  reason             text        not null,
  due_date           date,
  responsible_unit   text,
  responsible_person text,
  proposed_by        text        not null,
  proposed_at        timestamptz not null,
  state              text        not null check (state in ('PROPOSED', 'LISTED', 'DECLINED')),
  decided_by         text,
  decided_at         timestamptz,
  refusal            text,
  check ((state = 'PROPOSED') = (decided_at is null)),
  check ((state = 'DECLINED') = (refusal is not null))
);
create unique index listing_proposal_open_once on listing_proposal (hazard_id) where state = 'PROPOSED';
create index listing_proposal_open on listing_proposal (region_code text_pattern_ops, id)
  where state = 'PROPOSED';
create index listing_proposal_of on listing_proposal (hazard_id, id);
comment on column listing_proposal.id is 'Also the id of the listing that it leads to';
comment on column listing_proposal.suggestion is 'Level by the rules then in force, with its grounds';
comment on column listing_proposal.level is 'Level proposed, which may differ from the suggested one';
alter table listing_proposal enable row level security;
create policy territorial on listing_proposal using (guapai_visible(region_code, null))
  with check (guapai_visible(region_code, null));

create table listing_level_rule (
  id          text not null,
  edition     text not null,
  ground      text not null,
  listed_at   text check (listed_at in ('COUNTY', 'CITY', 'PROVINCE')),
  region_code text,
  level       text not null check (level in ('COUNTY', 'CITY', 'PROVINCE')),
  source      text not null,
  mark        text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from  date not null,
  valid_to    date,
  primary key (id, edition)
);
comment on column listing_level_rule.listed_at is 'Holds when the hazard is listed at this level; null: whether listed or not';
comment on column listing_level_rule.region_code is 'Territory whose own rule it is, which goes before that of a wider one; null: everywhere';
insert into listing_level_rule (id, edition, ground, listed_at, level, source, mark, valid_from) values
  ('LIST-MAJOR', 'P-1', 'MAJOR_HAZARD', null, 'COUNTY',
   'Default level; after the lowest class of major hazards in Hubei', 'PROPOSED', '2014-01-01'),
  ('LIST-SEVERE', 'P-1', 'SEVERE_HAZARD', null, 'COUNTY',
   'A severe hazard (O57 25) is listed before it is overdue', 'PROPOSED', '2022-07-01'),
  ('LIST-LARGER-ACCIDENT', 'P-1', 'LOSS_LARGER_ACCIDENT', null, 'CITY',
   'Loss of a larger accident possible', 'PROPOSED', '2014-01-01'),
  ('LIST-KEY-UNIT', 'P-1', 'KEY_UNIT', null, 'CITY',
   'Key unit of the city (O57 9)', 'PROPOSED', '2014-01-01'),
  ('LIST-SPANS-COUNTIES', 'P-1', 'SPANS_COUNTIES', null, 'CITY',
   'The hazard spans counties', 'PROPOSED', '2014-01-01'),
  ('LIST-COUNTY-OVERDUE', 'P-1', 'LOWER_LEVEL_OVERDUE', 'COUNTY', 'CITY',
   'The listing of the county is overdue', 'PROPOSED', '2014-01-01'),
  ('LIST-MAJOR-ACCIDENT', 'P-1', 'LOSS_MAJOR_ACCIDENT', null, 'PROVINCE',
   'Loss of a major accident possible', 'PROPOSED', '2014-01-01'),
  ('LIST-SPANS-CITIES', 'P-1', 'SPANS_CITIES', null, 'PROVINCE',
   'The hazard spans cities', 'PROPOSED', '2014-01-01'),
  ('LIST-CITY-OVERDUE', 'P-1', 'LOWER_LEVEL_OVERDUE', 'CITY', 'PROVINCE',
   'The listing of the city is overdue', 'PROPOSED', '2014-01-01');

create table listing_threshold (
  id         text not null,
  edition    text not null,
  threshold  text not null check (threshold in ('WEEKLY_REPORTS_WITHIN_DAYS', 'ACCEPTANCE_MEMBERS',
               'PUBLIC_MONTHS_AFTER_DELISTING')),
  value      int  not null check (value > 0),
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date not null,
  valid_to   date,
  primary key (id, edition)
);
insert into listing_threshold (id, edition, threshold, value, source, mark, valid_from) values
  ('WEEKLY-REPORTS', 'P-1', 'WEEKLY_REPORTS_WITHIN_DAYS', 60,
   'Weekly reports when the term of the listing is this short, else monthly', 'PROPOSED', '2014-01-01'),
  ('ACCEPTANCE-MEMBERS', 'P-1', 'ACCEPTANCE_MEMBERS', 3,
   'Least number of members of a field review', 'PROPOSED', '2014-01-01'),
  ('PUBLIC-DELISTED', 'P-1', 'PUBLIC_MONTHS_AFTER_DELISTING', 12,
   'How long a delisted hazard stays on the public list', 'PROPOSED', '2014-01-01');

insert into deadline_rule (id, edition, purpose, days, unit, source, mark, valid_from) values
  ('LISTING-TERM', 'P-1', 'LISTING_TERM', 30, 'CALENDAR_DAYS',
   'When neither proposal nor decision sets a date and the deadline of the hazard has passed', 'PROPOSED', '2014-01-01'),
  ('PROGRESS-WEEKLY', 'P-1', 'PROGRESS_WEEKLY', 7, 'CALENDAR_DAYS',
   'Next progress report of a short listing', 'PROPOSED', '2014-01-01'),
  ('PROGRESS-MONTHLY', 'P-1', 'PROGRESS_MONTHLY', 30, 'CALENDAR_DAYS',
   'Next progress report of a listing', 'PROPOSED', '2014-01-01'),
  ('UPGRADE-TO-CITY', 'P-1', 'UPGRADE_TO_CITY', 10, 'WORKING_DAYS',
   'A listing of the county overdue for so long is raised to the city', 'PROPOSED', '2014-01-01'),
  ('UPGRADE-TO-PROVINCE', 'P-1', 'UPGRADE_TO_PROVINCE', 20, 'WORKING_DAYS',
   'A listing of the city overdue for so long is raised to the province', 'PROPOSED', '2014-01-01');

-- 2. Listing and its notice.

drop index listing_active_once, listing_by_region;
alter table listing drop column active;
alter table listing drop constraint listing_state_check;
alter table listing
  add check (state in ('LISTED', 'ACCEPTANCE_APPLIED', 'ACCEPTED', 'DELISTED', 'SUPERSEDED')),
  add active boolean not null generated always as
    (state in ('LISTED', 'ACCEPTANCE_APPLIED', 'ACCEPTED')) stored,
  add end_reason text,
  add stop text not null default 'NONE' check (stop in ('NONE', 'PARTIAL', 'WHOLE')),
  add stop_reason text default 'Listed before this was recorded',
  add rhythm text not null default 'MONTHLY' check (rhythm in ('WEEKLY', 'MONTHLY')),
  add next_report_due date,
  add progress_late boolean not null default false,
  add missed_reports int not null default 0,
  add percent int not null default 0 check (percent between 0 and 100);
alter table listing alter stop drop default, alter stop_reason drop default, alter rhythm drop default;
alter table listing add check (stop <> 'NONE' or stop_reason is not null);
create unique index listing_active_once on listing (hazard_id) where active;
create index listing_by_region on listing (region_code text_pattern_ops, id) where active;
create index listing_of on listing (hazard_id, id);
create index listing_running_out on listing (due_date) where state = 'LISTED' and level <> 'PROVINCE';
create index listing_report_due on listing (next_report_due) where state = 'LISTED';
create index listing_delisted on listing (ended_at) where state = 'DELISTED';
comment on column listing.stop is 'Stop of production while listed; in principle there is one';
comment on column listing.next_report_due is 'Last day for the next progress report; null: none is due any more';
comment on column listing.missed_reports is 'How many reports did not come in time';

create table listing_notice (
  listing_id    uuid        primary key references listing,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  contents      text        not null check (contents is json),
  issued_at     timestamptz not null
);
comment on table listing_notice is 'The notice as it was issued; an extension does not change it';

-- 3. Publication and filing.

create table listing_publication (
  listing_id    uuid        not null references listing,
  delisting     boolean     not null,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  medium        text        not null,
  url           text,
  published_on  date        not null,
  filed_by      text        not null,
  filed_at      timestamptz not null,
  primary key (listing_id, delisting)
);
comment on column listing_publication.delisting is 'True when it tells of the end of the listing';

create table listing_filing (
  listing_id    uuid        primary key references listing,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  received_by   text,
  filed_on      date        not null,
  filed_by      text        not null,
  filed_at      timestamptz not null
);

-- 4. Progress.

create table listing_progress (
  listing_id    uuid           not null references listing,
  sequence      bigint         not null,
  hazard_id     uuid           not null references hazard,
  enterprise_id text           not null,
  region_code   text           not null,
  percent       int            not null,
  funds_spent   numeric(17, 2) not null,
  measures_done text           not null,
  problem       text,
  photos        text[]         not null,
  filed_by      text           not null,
  filed_at      timestamptz    not null,
  primary key (listing_id, sequence)
);
comment on column listing_progress.funds_spent is 'Yuan, in all since the listing';
comment on column listing_progress.photos is 'Ids of attachments of the hazard';

-- 5. Acceptance.

alter table rectification_report
  add self_assessment text,
  add evaluation_unit text,
  add evaluation_opinion text;
comment on column rectification_report.evaluation_unit is 'Qualified unit or expert, when production was stopped';

create table acceptance (
  listing_id    uuid        not null references listing,
  sequence      bigint      not null,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  members       text        not null check (members is json),
  passed        boolean     not null,
  opinion       text        not null,
  defects       text[]      not null,
  filed_by      text        not null,
  filed_at      timestamptz not null,
  primary key (listing_id, sequence)
);

create function listing_paper_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the papers of a listing are never changed' using errcode = 'restrict_violation';
end $$;

do $$
declare t text;
begin
  foreach t in array array['listing_notice', 'listing_publication', 'listing_filing',
                           'listing_progress', 'acceptance'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, enterprise_id))'
                   ' with check (guapai_visible(region_code, enterprise_id))', t);
    execute format('create trigger %I before update or delete or truncate on %I'
                   ' for each statement execute function listing_paper_stands()', t || '_stands', t);
  end loop;
end $$;
