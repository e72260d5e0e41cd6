-- Intake: sources, files, repetition, tiers, and what happens when a hazard's territory changes.

alter table hazard
  add source_detail  text,
  add reported_for   text,
  add former_regions text[] not null default '{}';
comment on column hazard.source_detail is
  'Number of the document that transferred or assigned it, name of the expert, kind of the check';
comment on column hazard.reported_for is 'Institute whose report it is; it sees its own reports, whatever their territory';
comment on column hazard.former_regions is
  'Territories that it left when its unit moved or they were redrawn: they still see it, and change nothing';
create index hazard_reported_for on hazard (reported_for, id) where reported_for is not null;
create index hazard_merged_into on hazard (merged_into) where merged_into is not null;
create index hazard_of_enterprise_by_code on hazard (enterprise_id, code, reported_at) where open;

create function guapai_formerly_visible(former text[]) returns boolean
  language sql stable parallel safe as $$
  select exists (select from unnest(former) as region
                 where starts_with(region, nullif(current_setting('guapai.region', true), '')))
$$;
create policy territorial_formerly on hazard for select
  using (former_regions <> '{}' and guapai_formerly_visible(former_regions));
create policy territorial_report on hazard for select
  using (reported_for = nullif(current_setting('guapai.organization', true), ''));

-- A paper keeps the territory that it was written in; who has the hazard now has its papers too.
create function papers_follow_hazard(papers regclass) returns void language plpgsql as $$
begin
  execute format('create policy territorial_now on %s using (exists (select from hazard h'
                 ' where h.id = hazard_id and guapai_visible(h.region_code, null)))', papers);
  execute format('create policy territorial_formerly on %s for select using (exists (select from hazard h'
                 ' where h.id = hazard_id and guapai_formerly_visible(h.former_regions)))', papers);
end $$;

create table recurrence_rule (
  id         text not null,
  edition    text not null,
  purpose    text not null check (purpose in ('REPEAT', 'SIMILAR')),
  days       int  not null check (days > 0),
  raise_at   int  check (raise_at > 0),
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from date not null,
  valid_to   date,
  primary key (id, edition)
);
comment on column recurrence_rule.days is 'How far back a hazard counts';
comment on column recurrence_rule.raise_at is 'From which return on the grade is one tier up; null for never';
insert into recurrence_rule (id, edition, purpose, days, raise_at, source, mark, valid_from) values
  ('REPEAT', 'P-1', 'REPEAT', 365, 2,
   'The same hazard of the same unit within a year; from the second return on one tier up', 'PROPOSED', '2014-01-01'),
  ('SIMILAR', 'P-1', 'SIMILAR', 90, null,
   'Hazards that may be the same, shown to the officer', 'PROPOSED', '2014-01-01');

create table serious_tier (
  region_code text not null,
  valid_from  date not null,
  valid_to    date,
  source      text not null,
  mark        text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  primary key (region_code, valid_from)
);
comment on table serious_tier is
  'Territories that have the optional middle tier 较大; no national text knows it, so that it holds nowhere else';

create table file_content (
  sha256     text   primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text   not null,
  size       bigint not null check (size > 0),
  bytes      bytea  not null
);
-- The formats taken are compressed already; plain storage lets a slice be read without the rest.
alter table file_content alter bytes set storage external;
comment on table file_content is 'Content of files by its digest: once, however often attached, and never changed';

create table attachment (
  id            uuid        primary key,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  sha256        text        not null references file_content,
  name          text        not null,
  purpose       text        not null check (purpose in ('FOUND', 'BEFORE', 'AFTER', 'PLAN',
                  'EMERGENCY_PLAN', 'PROGRESS', 'ORDER', 'OTHER')),
  caption       text,
  attached_by   text        not null,
  attached_at   timestamptz not null
);
create index attachment_of_hazard on attachment (hazard_id, id);
create index attachment_of_content on attachment (sha256);

create table photo_confirmation (
  hazard_id     uuid        not null references hazard,
  sequence      bigint      not null,
  enterprise_id text        not null,
  region_code   text        not null,
  before_photos text[]      not null,
  after_photos  text[]      not null,
  confirmed_by  text        not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  primary key (hazard_id, sequence)
);
comment on table photo_confirmation is 'General hazards fixed on the spot, confirmed by photos before and after';

do $$
declare t text;
begin
  foreach t in array array['attachment', 'photo_confirmation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, enterprise_id))'
                   ' with check (guapai_visible(region_code, enterprise_id))', t);
  end loop;
  foreach t in array array['hazard_cause', 'hazard_history', 'rectification_plan', 'rectification_report',
                           'recheck', 'listing', 'attachment', 'photo_confirmation'] loop
    perform papers_follow_hazard(t::regclass);
  end loop;
end $$;
create policy territorial_report on attachment for select using (exists (select from hazard h
  where h.id = hazard_id and h.reported_for = nullif(current_setting('guapai.organization', true), '')));

-- Content is reached through an attachment that the reader sees, and through nothing else: who only
-- knows the digest gets nothing. Nobody changes or removes it.
alter table file_content enable row level security;
create policy attached on file_content for select
  using (exists (select from attachment a where a.sha256 = file_content.sha256));
create policy kept on file_content for insert with check (true);
