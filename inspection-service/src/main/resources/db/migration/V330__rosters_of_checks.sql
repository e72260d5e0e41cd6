-- The two registers of a double-random check (双随机、一公开): who may be checked, and who checks.
create table check_enterprise (
  id          text    primary key,
  name        text    not null,
  region_code text    not null,
  key_unit    boolean not null default false,
  grade       text,
  closed      boolean not null default false
);
comment on table check_enterprise is 'Enterprises that may be checked, as others tell of them 检查对象名录库';
comment on column check_enterprise.key_unit is 'Watched first: key-monitored, a key place or trade, a major hazard source';
comment on column check_enterprise.grade is 'Grade of the score; null when none is told';
create index check_enterprise_by_region on check_enterprise (region_code text_pattern_ops, id) where not closed;
alter table check_enterprise enable row level security;
create policy territorial on check_enterprise
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, id));
-- Names come when the register tells of them next; until then the id stands for the name.
insert into check_enterprise (id, name, region_code)
  select enterprise_id, enterprise_id, min(region_code) from subject group by 1;

create table check_inspector (
  id              text   primary key,
  account         text   not null,
  name            text   not null,
  certificate_no  text   not null,
  certificate_key text   not null,
  region_code     text   not null,
  in_force_from   date   not null,
  in_force_to     date,
  sequence        bigint not null
);
comment on table check_inspector is 'Inspectors as the register of hazard-service tells of them 执法检查人员名录库';
comment on column check_inspector.in_force_to is 'Last day; null while none is set';
create index check_inspector_by_certificate on check_inspector (certificate_key);
create index check_inspector_by_region on check_inspector (region_code text_pattern_ops);
-- An inspector of the city checks in a county that does not see the city's rows.
alter table check_inspector enable row level security;
create policy known on check_inspector for select using (true);
create policy written_by_platform on check_inspector
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

create table avoidance (
  id              uuid   primary key,
  region_code     text   not null,
  account         text   not null,
  certificate_no  text   not null,
  certificate_key text   not null,
  inspector_name  text   not null,
  checked_id      text   not null,
  checked_name    text   not null,
  kind            text   not null,
  reason          text   not null,
  declared_on     date   not null,
  ended_on        date,
  version         bigint not null
);
comment on table avoidance is 'Declared conflicts of interest of inspectors 回避; it lies where the inspector acts';
comment on column avoidance.checked_id is 'The enterprise that the inspector does not check';
create index avoidance_in_force on avoidance (certificate_key, checked_id) where ended_on is null;
create index avoidance_by_region on avoidance (region_code text_pattern_ops, id);
alter table avoidance enable row level security;
create policy territorial on avoidance
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
-- That an inspector avoids an enterprise, whoever arranges a check learns wherever it was declared, and not why.
create function avoids(certificate text, enterprise text) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from avoidance where certificate_key = certificate and checked_id = enterprise
                    and ended_on is null)
$$;
