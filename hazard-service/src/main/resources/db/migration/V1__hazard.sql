-- Hazards, from report to closing. Every table with a region is visible only inside the reader's scope.

create table unit (
  equipment_id   text    primary key,
  equipment_no   text    not null unique,
  enterprise_id  text    not null,
  region_code    text    not null,
  variety        text    not null,
  first_use_date date,
  demonstration  boolean not null,
  sequence       bigint  not null
);
comment on table unit is 'What the register says of each unit of equipment; the newest sequence counts';

create sequence hazard_number;

create table hazard (
  id             uuid        primary key,
  hazard_no      text        not null unique,
  version        bigint      not null,
  equipment_id   text        not null,
  equipment_no   text        not null,
  enterprise_id  text        not null,
  region_code    text        not null,
  code           text        not null,
  title_zh       text        not null,
  title_en       text        not null,
  description    text        not null,
  source_kind    text        not null,
  reported_by    text        not null,
  found_by       text        not null,
  found_on       date        not null,
  reported_at    timestamptz not null,
  state          text        not null check (state in ('REPORTED', 'VERIFYING', 'REJECTED', 'MERGED',
                   'CONFIRMED', 'GRADED', 'ORDERED', 'RECTIFYING', 'SUBMITTED', 'CLOSED', 'TRANSFERRED')),
  open           boolean     not null generated always as
                   (state not in ('REJECTED', 'MERGED', 'CLOSED', 'TRANSFERRED')) stored,
  grade          text        check (grade in ('GENERAL', 'SERIOUS', 'MAJOR')),
  basis          text,
  severe         boolean     not null,
  stop_use       boolean     not null,
  due_date       date,
  deadline       text        check (deadline is json),
  expires_at     timestamptz,
  planned        boolean     not null,
  overdue        boolean     not null,
  overdue_cycle  int         not null,
  listed         boolean     not null,
  listing_id     uuid,
  closed_at      timestamptz,
  correlation_id text        not null,
  demonstration  boolean     not null,
  check ((due_date is null) = (expires_at is null))
);
create unique index hazard_open_once on hazard (equipment_id, code) where open;
create index hazard_expiring on hazard (expires_at) where open and not overdue;
create index hazard_by_region on hazard (region_code text_pattern_ops, id);
create index hazard_by_enterprise on hazard (enterprise_id, id);
comment on column hazard.version is 'Number of acts so far: entity tag, and sequence of the events';
comment on column hazard.expires_at is 'First instant too late: the start of the day after due_date';
comment on index hazard_open_once is 'One open hazard per unit and code; a second finding joins it';

create table hazard_cause (
  id            bigint generated always as identity primary key,
  cause         text    not null,
  hazard_id     uuid    not null references hazard,
  enterprise_id text    not null,
  region_code   text    not null,
  settled       boolean not null default false
);
create unique index hazard_cause_once on hazard_cause (cause) where not settled;
create index hazard_cause_of on hazard_cause (hazard_id);
comment on table hazard_cause is 'What led to a hazard, by its own nature: the same cause has one effect';
comment on column hazard_cause.settled is 'The cause ended (inspection made up for) and may arise anew';

create table hazard_history (
  hazard_id     uuid        not null references hazard,
  sequence      bigint      not null,
  enterprise_id text        not null,
  region_code   text        not null,
  act           text        not null,
  from_state    text,
  to_state      text        not null,
  actor         text        not null,
  reason        text,
  at            timestamptz not null,
  event_id      text,
  caused_by     text,
  primary key (hazard_id, sequence)
);
comment on table hazard_history is 'One row per act, never changed';
comment on column hazard_history.event_id is 'Event that told of the act; null when none did';
comment on column hazard_history.caused_by is 'Event that led to the act; null when a person or the clock did';

create function hazard_history_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the history of hazards is never changed' using errcode = 'restrict_violation';
end $$;
create trigger hazard_history_stands before update or delete or truncate on hazard_history
  for each statement execute function hazard_history_stands();

create table rectification_plan (
  hazard_id         uuid          not null references hazard,
  sequence          bigint        not null,
  enterprise_id     text          not null,
  region_code       text          not null,
  measures          text          not null,
  funds_amount      numeric(17, 2),
  funds_source      text,
  deadline          date,
  responsible_name  text,
  responsible_post  text,
  responsible_phone text,
  emergency_plan    text,
  filed_by          text          not null,
  filed_at          timestamptz   not null,
  primary key (hazard_id, sequence)
);
comment on table rectification_plan is 'Plans with the five implementations; a newer one replaces none';
comment on column rectification_plan.funds_amount is 'Yuan';

create table rectification_report (
  hazard_id     uuid        not null references hazard,
  sequence      bigint      not null,
  enterprise_id text        not null,
  region_code   text        not null,
  report        text        not null,
  rectified_by  text        not null,
  submitted_by  text        not null,
  submitted_at  timestamptz not null,
  primary key (hazard_id, sequence)
);

create table recheck (
  hazard_id     uuid        not null references hazard,
  sequence      bigint      not null,
  enterprise_id text        not null,
  region_code   text        not null,
  inspectors    text[]      not null,
  passed        boolean     not null,
  opinion       text        not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  primary key (hazard_id, sequence)
);

create table listing (
  id               uuid        primary key,
  listing_no       text        not null unique,
  hazard_id        uuid        not null references hazard,
  enterprise_id    text        not null,
  region_code      text        not null,
  level            text        not null check (level in ('COUNTY', 'CITY', 'PROVINCE')),
  authority_region text        not null,
  state            text        not null check (state in ('LISTED', 'ACCEPTED', 'DELISTED', 'SUPERSEDED')),
  active           boolean     not null generated always as (state in ('LISTED', 'ACCEPTED')) stored,
  due_date         date        not null,
  reason           text        not null,
  listed_by        text        not null,
  since            timestamptz not null,
  supersedes       uuid        unique references listing,
  ended_by         text,
  ended_at         timestamptz,
  unique (hazard_id, level)
);
create unique index listing_active_once on listing (hazard_id) where active;
create index listing_by_region on listing (region_code text_pattern_ops, id) where active;
alter table hazard add foreign key (listing_id) references listing;

create table listing_number (
  authority_region text not null,
  year             int  not null,
  last             int  not null,
  primary key (authority_region, year)
);
comment on table listing_number is 'Last number of a listing notice per authority and year';

create table accident (
  id             uuid        primary key,
  equipment_id   text        not null,
  equipment_no   text        not null,
  enterprise_id  text        not null,
  region_code    text        not null,
  occurred_on    date        not null,
  grade          text        not null,
  description    text        not null,
  recorded_at    timestamptz not null,
  correlation_id text        not null,
  unique (equipment_id, occurred_on)
);
comment on table accident is 'A unit has at most one accident a day: a second report tells of the same';

do $$
declare t text;
begin
  foreach t in array array['unit', 'hazard', 'hazard_cause', 'hazard_history', 'rectification_plan',
                           'rectification_report', 'recheck', 'listing', 'accident'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, enterprise_id))'
                   ' with check (guapai_visible(region_code, enterprise_id))', t);
  end loop;
end $$;
alter table listing_number enable row level security;
create policy territorial on listing_number using (guapai_visible(authority_region, null))
  with check (guapai_visible(authority_region, null));
