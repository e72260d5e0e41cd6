-- What an organization, or the authority of a place of use, sees beyond its own: one relation in every service,
-- made and ended in the register of equipment and followed by facts everywhere else.
create table assignment (
  id                   uuid        primary key,
  version              bigint      not null,
  basis                text        not null,
  organization         text,
  place                text,
  given                text        not null,
  given_id             text        not null,
  enterprise_id        text        not null,
  region_code          text        not null,
  valid_from           date        not null,
  valid_to             date        check (valid_to >= valid_from),
  reason               text        not null,
  conflict_declaration text,
  made_by              text        not null,
  made_at              timestamptz not null,
  ended_by             text,
  ended_at             timestamptz,
  end_reason           text,
  check ((organization is null) <> (place is null))
);
create index assignment_to on assignment (organization, given, given_id) where ended_at is null;
create index assignment_used_in on assignment (place) where place is not null and ended_at is null;
create index assignment_of on assignment (given, given_id) where ended_at is null;
create index assignment_by_place on assignment (region_code text_pattern_ops, id);
create index assignment_by_enterprise on assignment (enterprise_id, id);
create index assignment_by_organization on assignment (organization, id);
comment on table assignment is 'Who was given what to see beyond his own, for which days';
comment on column assignment.place is 'Territory whose authority sees a mobile unit while it is used there';
comment on column assignment.region_code is 'Where what is given is registered: the authority that gives it';
comment on column assignment.valid_to is 'The last day; null until it is ended';

-- The day on which somebody asks, by the platform's clock, which the connection brings along.
create function guapai_today() returns date language sql stable parallel safe as $$
  select nullif(current_setting('guapai.today', true), '')::date
$$;

-- Seen by the territory and the enterprise whose it is, and by whom it is given to; written by the former.
alter table assignment enable row level security;
create policy territorial on assignment
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy own on assignment for select
  using (organization = nullif(current_setting('guapai.organization', true), '')
      or starts_with(place, nullif(current_setting('guapai.region', true), '')));

-- What is given today to whoever asks. An assignment that ended, or whose days are over, gives nothing.
create view assigned with (security_invoker) as
  select basis, given, given_id, enterprise_id from assignment
   where ended_at is null and guapai_today() >= valid_from
     and (valid_to is null or guapai_today() <= valid_to)
     and (organization = nullif(current_setting('guapai.organization', true), '')
       or starts_with(place, nullif(current_setting('guapai.region', true), '')));

-- Units, with what they are and when they are due: to everybody who has to do with one.
create view assigned_unit with (security_invoker) as
  select given, given_id, basis from assigned where basis <> 'CASE';
-- What was found about them: to who maintains or fills them, and the case to its expert. An institute sees its
-- own reports only, and the place of use does not handle what belongs to the place of registration.
create view assigned_file with (security_invoker) as
  select given, given_id, enterprise_id from assigned where basis in ('CONTRACT', 'CASE');
