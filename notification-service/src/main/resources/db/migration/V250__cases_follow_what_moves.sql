-- A case goes where the hazard goes: where its unit is from now on, or the enterprise for what was found at it itself.
alter table known_hazard add place_version bigint;
comment on column known_hazard.region_code is
  'Where it was reported, until the register told of its unit or enterprise: then where that is';
comment on column known_hazard.place_version is
  'Version of the unit or enterprise that told where it is; null while none did. An older one arriving late changes nothing';
create index known_hazard_of_unit on known_hazard (equipment_no) where equipment_no is not null;
create index known_hazard_of_enterprise on known_hazard (enterprise_id);

alter table escalation_case add former_regions text[] not null default '{}';
comment on column escalation_case.former_regions is
  'Territories that it left: they still see it, and change nothing';
create function guapai_formerly_visible(former text[]) returns boolean
  language sql stable parallel safe as $$
  select exists (select from unnest(former) as region
                 where starts_with(region, nullif(current_setting('guapai.region', true), '')))
$$;
create policy territorial_formerly on escalation_case for select
  using (former_regions <> '{}' and guapai_formerly_visible(former_regions));
