-- What climbs while nobody answers, and which governments it reached: one record for all that does.
create table ladder_step (
  subject          text        not null,
  subject_id       uuid        not null,
  level            text        not null check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
  authority_region text        not null,
  region_code      text        not null,
  enterprise_id    text,
  reached_at       timestamptz not null,
  until            timestamptz,
  rule             text,
  edition          text,
  event_id         text,
  primary key (subject, subject_id, level)
);
comment on table ladder_step is 'Levels that something reached on its ladder: each once, never changed';
comment on column ladder_step.subject_id is 'A duty, a listing, a case: what is late anew has an id of its own';
comment on column ladder_step.enterprise_id is 'The enterprise that may see it; null when it is no business of any';
comment on column ladder_step.until is 'When the term of this level is over; null when it has none';
comment on column ladder_step.rule is 'The shelf''s LADDER by which it climbed, with its edition; null when it came there otherwise, or before rules were kept';
comment on column ladder_step.event_id is 'The fact that told of it; null when a history does, or when it came there otherwise';

alter table ladder_step enable row level security;
create policy territorial on ladder_step
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));

create function ladder_step_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a level that was reached stays reached' using errcode = 'restrict_violation';
end $$;
create trigger ladder_step_stands before update or delete or truncate on ladder_step
  for each statement execute function ladder_step_stands();
