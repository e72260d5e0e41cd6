-- Operators of special equipment (作业人员): their certificates (特种设备安全管理和作业人员证), who employs them, and which
-- unit they operate for which project (TSEL 13, 14; TSG Z6001-2019).

-- The projects of certificates (作业项目), from memory of the list that goes with 总局公告2019年第3号.
select guapai_to_shelf('OPERATOR_PROJECT', code, '2019', null, date '2019-06-01', null, 'ASSUMED',
                       '特种设备作业人员资格认定分类与项目 (总局公告2019年第3号)',
                       json_build_object('zh', zh, 'en', en, 'kinds', kinds))
  from (values
    ('A',  '特种设备安全管理', 'Safety management of special equipment', array['1', '2', '3', '4', '5', '6', '8', '9']),
    ('G1', '工业锅炉司炉', 'Industrial boiler operation', array['1']),
    ('G2', '电站锅炉司炉', 'Power station boiler operation', array['1']),
    ('G3', '锅炉水处理', 'Boiler water treatment', array['1']),
    ('R1', '快开门式压力容器操作', 'Operation of quick-opening pressure vessels', array['21']),
    ('R2', '移动式压力容器充装', 'Filling of mobile pressure vessels', array['22']),
    ('R3', '氧舱维护保养', 'Maintenance of oxygen chambers', array['24']),
    ('P',  '气瓶充装', 'Cylinder filling', array['23']),
    ('T',  '电梯修理', 'Elevator repair', array['3']),
    ('Q1', '起重机指挥', 'Crane signalling', array['4']),
    ('Q2', '起重机司机', 'Crane operation', array['4']),
    ('S1', '客运索道修理', 'Passenger ropeway repair', array['9']),
    ('S2', '客运索道司机', 'Passenger ropeway operation', array['9']),
    ('Y1', '大型游乐设施修理', 'Amusement ride repair', array['6']),
    ('Y2', '大型游乐设施操作', 'Amusement ride operation', array['6']),
    ('N1', '叉车司机', 'Forklift driving', array['51']),
    ('N2', '观光车和观光列车司机', 'Driving of sightseeing vehicles and trains', array['52']),
    ('F',  '安全阀校验', 'Safety valve calibration', array['F']),
    ('D1', '金属焊接操作', 'Metal welding', array['1', '2', '3', '4', '6', '8', '9']),
    ('D2', '非金属焊接操作', 'Non-metal welding', array['2', '8'])
  ) as project (code, zh, en, kinds);

select guapai_to_shelf('OPERATOR_CERTIFICATE', 'TERM', 'TSG Z6001-2019', null, date '2019-06-01', null, 'VERIFIED',
                       'TSG Z6001-2019: 有效期4年，期满1个月以前申请复审',
                       json_build_object('years', 4, 'reviewMonths', 1));
select guapai_to_shelf('OPERATOR_NOTICE', 'EXPIRY', 'P-1', null, date '2014-01-01', null, 'PROPOSED',
                       '证件到期前60日、30日提示', json_build_object('daysBefore', array[60, 30]));

-- Which project operates a unit, so that a unit in use needs somebody who has it, and which are for work on it.
select guapai_to_shelf('OPERATOR_POST', prefix, 'M-1', null, date '2014-01-01', null, 'ASSUMED',
                       '特种设备安全法 §14; which varieties need an operator is from memory of the field',
                       json_build_object('varietyPrefix', prefix, 'operating', operating, 'others', others))
  from (values
    ('1',  array['G1', 'G2'], array['G3', 'D1']),
    ('21', array[]::text[],   array['R1', 'D1', 'D2']),
    ('22', array['R2'],       array['D1']),
    ('24', array['R3'],       array['D1']),
    ('3',  array[]::text[],   array['T', 'D1']),
    ('4',  array['Q2'],       array['Q1', 'D1']),
    ('4D', array[]::text[],   array['Q2', 'D1']),
    ('51', array['N1'],       array[]::text[]),
    ('52', array['N2'],       array[]::text[]),
    ('6',  array['Y2'],       array['Y1', 'D1']),
    ('8',  array[]::text[],   array['D1', 'D2']),
    ('9',  array['S2'],       array['S1', 'D1'])
  ) as post (prefix, operating, others);

create table operator_certificate (
  id                uuid        primary key,
  region_code       text collate "C" not null,
  version           bigint      not null,
  holder_name       text        not null,
  holder_key        text collate "C" generated always as (typed_key(holder_name)) stored,
  number_masked     text        not null,
  number_mark       text collate "C" not null,
  organization      text,
  issuing_authority text        not null,
  issued_on         date        not null,
  state             text        not null check (state in ('VALID', 'SUSPENDED', 'REVOKED', 'HANDED_BACK')),
  first_end         date,
  employers         int         not null default 0,
  recorded_by       text        not null,
  recorded_at       timestamptz not null
);
create index operator_certificate_by_place on operator_certificate (region_code text_pattern_ops, id);
create index operator_certificate_by_end on operator_certificate (first_end, id) where state = 'VALID';
create index operator_certificate_by_state on operator_certificate (state, id) where state <> 'VALID';
create index operator_certificate_by_holder on operator_certificate (holder_key, id);
create index operator_certificate_of on operator_certificate (organization) where organization is not null;
create unique index operator_certificate_number on operator_certificate (number_mark)
  where state in ('VALID', 'SUSPENDED');
comment on column operator_certificate.region_code is 'Territory of the authority that keeps it';
comment on column operator_certificate.number_mark is
  'Digest of the number that only the platform can make: the same number twice is found, and not told';
comment on column operator_certificate.organization is 'The holder, where he is registered as a party: he sees his own';
comment on column operator_certificate.first_end is 'Last day of the project that ends first';
comment on column operator_certificate.employers is 'Enterprises that employ the holder now';

create table operator_number (
  certificate_id uuid   not null references operator_certificate,
  version        bigint not null,
  key_id         text   not null,
  sealed         bytea  not null,
  primary key (certificate_id, version)
);
comment on table operator_number is
  'Numbers of certificates, which often are identity numbers, by AES-GCM bound to the certificate; the last counts';

create table operator_number_read (
  id             bigint generated always as identity primary key,
  certificate_id uuid        not null references operator_certificate,
  region_code    text collate "C" not null,
  reader         text        not null,
  roles          text[]      not null,
  reason         text        not null,
  at             timestamptz not null
);
create index operator_number_read_of on operator_number_read (certificate_id, id);
comment on table operator_number_read is 'Each opening of a number, never changed';

create table operator_project (
  id             uuid not null default gen_random_uuid() unique,
  certificate_id uuid not null references operator_certificate,
  project        text not null,
  approved_on    date not null,
  valid_until    date not null,
  valid          boolean not null,
  next_on        date,
  primary key (certificate_id, project)
);
create index operator_project_next on operator_project (next_on) where next_on is not null;
comment on column operator_project.valid is 'The certificate is valid and the last day is not over';
comment on column operator_project.next_on is 'The next day on which its end is told; null when all was';

create table operator_employment (
  id             uuid        primary key,
  region_code    text collate "C" not null,
  version        bigint      not null,
  enterprise_id  text collate "C" not null,
  certificate_id uuid        not null references operator_certificate,
  organization   text,
  employed_on    date        not null,
  left_on        date        check (left_on >= employed_on),
  recorded_by    text        not null,
  recorded_at    timestamptz not null
);
create index operator_employment_by_place on operator_employment (region_code text_pattern_ops, id);
create index operator_employment_by_enterprise on operator_employment (enterprise_id, id);
create index operator_employment_of on operator_employment (certificate_id) where left_on is null;
create index operator_employment_by_holder on operator_employment (organization) where organization is not null;

create table operator_unit (
  id             uuid        primary key,
  employment_id  uuid        not null references operator_employment,
  certificate_id uuid        not null,
  enterprise_id  text collate "C" not null,
  region_code    text collate "C" not null,
  organization   text,
  equipment_id   uuid        not null,
  equipment_no   text        not null,
  variety        text        not null,
  project        text        not null,
  operating      boolean     not null,
  certified      boolean     not null default false,
  assigned_on    date        not null,
  released_on    date,
  release_reason text,
  to_release     boolean     not null default false
);
create unique index operator_unit_once on operator_unit (equipment_id, certificate_id, project) where released_on is null;
create index operator_unit_of on operator_unit (certificate_id, project) where released_on is null;
create index operator_unit_by_employment on operator_unit (employment_id, id);
create index operator_unit_by_enterprise on operator_unit (enterprise_id, id);
create index operator_unit_by_place on operator_unit (region_code text_pattern_ops, id);
create index operator_unit_uncertified on operator_unit (id) include (region_code, enterprise_id)
  where released_on is null and not certified;
create index operator_unit_to_release on operator_unit (id) where to_release and released_on is null;
comment on table operator_unit is 'Who operates which unit of his enterprise, for which project (定岗)';
comment on column operator_unit.operating is 'The project operates the unit; others are for work on it';
comment on column operator_unit.certified is 'The certificate is valid for the project today; kept by operator_project';
comment on column operator_unit.to_release is 'The unit left use or changed hands';

-- What a certificate, its projects and employments say of each other is kept by the tables themselves: whoever acts
-- on one of them may not see, still less write, the others, which lie with other enterprises.
create function operator_projects_follow() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_certificate set first_end =
      (select min(valid_until) from operator_project where certificate_id = new.certificate_id)
   where id = new.certificate_id;
  update operator_unit set certified = new.valid
   where certificate_id = new.certificate_id and project = new.project and released_on is null
     and certified <> new.valid;
  return null;
end $$;
create trigger operator_project_followed after insert or update on operator_project
  for each row execute function operator_projects_follow();

create function operator_unit_begins() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.certified := coalesce((select valid from operator_project
    where certificate_id = new.certificate_id and project = new.project for share), false);
  return new;
end $$;
create trigger operator_unit_begins before insert on operator_unit
  for each row execute function operator_unit_begins();

create function operator_employments_follow() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_certificate set employers = (select count(distinct enterprise_id) from operator_employment
      where certificate_id = new.certificate_id and left_on is null)
   where id = new.certificate_id;
  return null;
end $$;
create trigger operator_employment_followed after insert or update on operator_employment
  for each row execute function operator_employments_follow();

create function operator_holders_follow() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_employment set organization = new.organization where certificate_id = new.id;
  update operator_unit set organization = new.organization where certificate_id = new.id;
  return null;
end $$;
create trigger operator_holder_followed after update of organization on operator_certificate
  for each row when (old.organization is distinct from new.organization)
  execute function operator_holders_follow();

-- A unit that leaves use or changes hands has no operator any more.
create function operator_units_follow() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_unit o set to_release = true
    from new_rows n join old_rows b on b.id = n.id
   where o.equipment_id = n.id and o.released_on is null and not o.to_release
     and (n.use_state, n.enterprise_id) is distinct from (b.use_state, b.enterprise_id)
     and (n.use_state <> 'IN_USE' or n.enterprise_id <> o.enterprise_id);
  return null;
end $$;
create trigger operator_units_followed after update on equipment
  referencing old table as old_rows new table as new_rows
  for each statement execute function operator_units_follow();

-- The living certificate with a number, wherever it is kept: an enterprise that has the certificate in its hand may
-- employ the holder, and none is entered twice.
create function operator_certificate_marked(marks text[])
  returns table (id uuid, holder_name text, organization text) language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select c.id, c.holder_name, c.organization from operator_certificate c
   where c.number_mark = any (marks) and c.state in ('VALID', 'SUSPENDED')
$$;

-- The employments of an enterprise go where it goes, also out of the territory of whoever says so.
create function operator_employments_moved(enterprise text, region text)
  returns table (id uuid, version bigint) language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_unit u set region_code = region where u.enterprise_id = enterprise and u.region_code <> region;
  return query update operator_employment e set region_code = region, version = e.version + 1
    where e.enterprise_id = enterprise and e.region_code <> region and e.left_on is null
    returning e.id, e.version;
end $$;

do $$
declare
  t text;
  system text := '(select current_setting(''guapai.system'', true) = ''on'')';
  visible text := 'guapai_visible(region_code, enterprise_id)';
begin
  foreach t in array array['operator_employment', 'operator_unit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (%s or %s) with check (%s or %s)',
                   t, system, visible, system, visible);
    execute format('create policy own on %I for select'
                   ' using (organization = nullif(current_setting(''guapai.organization'', true), ''''))', t);
  end loop;
  execute format('alter table operator_certificate enable row level security');
  execute format('create policy territorial on operator_certificate using (%s or guapai_visible(region_code, null))'
                 ' with check (%s or guapai_visible(region_code, null))', system, system);
  execute format('alter table operator_number enable row level security');
  execute format('create policy system_only on operator_number for select using (%s)', system);
  execute format('alter table operator_number_read enable row level security');
  execute format('create policy territorial on operator_number_read using (%s or guapai_visible(region_code, null))'
                 ' with check (%s)', system, system);
end $$;
-- A certificate is seen by whom its holder works for, by the authority of that enterprise, and by the holder.
create policy employed on operator_certificate for select
  using (exists (select from operator_employment e
                  where e.certificate_id = operator_certificate.id and e.left_on is null));
create policy own on operator_certificate for select
  using (organization = nullif(current_setting('guapai.organization', true), ''));
create policy appended on operator_number for insert
  with check (exists (select from operator_certificate c where c.id = certificate_id));
alter table operator_project enable row level security;
create policy of_certificate on operator_project
  using (exists (select from operator_certificate c where c.id = certificate_id))
  with check (exists (select from operator_certificate c where c.id = certificate_id));
